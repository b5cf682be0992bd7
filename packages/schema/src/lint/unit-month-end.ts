import type { CalendarMonthsUnit } from '../generated/types.js'
import { joinPointer } from '../parse/index.js'
import type { StandardDocument } from '../standard-document.js'
import { labelOfUnit } from './document-labels.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** Units of months that do not say what a month without the day means (月末), or say it twice. */
export const unitMonthEnd: LintRule = (document) =>
  Object.entries(document.timeLimits?.units ?? {}).flatMap(([unit, meaning]) =>
    meaning.counts === 'calendar-months' ? checkMonthEnd(document, unit, meaning) : []
  )

function checkMonthEnd(
  document: StandardDocument,
  unit: string,
  meaning: CalendarMonthsUnit
): readonly Finding[] {
  const pointer = joinPointer('/units', unit)
  const { monthEnd, dayCounting } = meaning
  const counted = dayCounting === 'prc-civil-code' ? 'last-day' : dayCounting?.monthEnd
  if (monthEnd !== undefined && counted !== undefined) {
    const params = { unit, monthEnd, counted }
    return [createFinding('time-limits', `${pointer}/monthEnd`, 'time-limits/duplicate-month-end', params)]
  }
  if (monthEnd !== undefined || counted !== undefined) return []
  const { zh, en } = labelOfUnit(document, unit)
  const params = { unit, label: en, labelZh: zh }
  return [createFinding('time-limits', pointer, 'time-limits/missing-month-end', params)]
}
