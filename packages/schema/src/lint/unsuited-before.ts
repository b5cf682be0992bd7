import type { TimeUnitMeaning } from '../generated/types.js'
import { listLimits } from './criterion-key.js'
import { labelOfUnit } from './document-labels.js'
import { createFinding, type LintRule } from './lint-rule.js'

/** Limits before an event (事前时限) in a unit that says only how to count after one. */
export const unsuitedBefore: LintRule = (document) =>
  (document.criteria?.rows ?? []).flatMap((row, index) =>
    listLimits(row).flatMap(({ limit, pointer }) => {
      const units = document.timeLimits?.units ?? {}
      const meaning = Object.hasOwn(units, limit.unit) ? units[limit.unit] : undefined
      if (limit.direction !== 'before' || meaning === undefined || isMirrored(meaning)) return []
      const { zh, en } = labelOfUnit(document, limit.unit)
      const params = { unit: limit.unit, label: en, labelZh: zh }
      return [createFinding('criteria', `/rows/${index}${pointer}`, 'time-limits/unsuited-before', params)]
    })
  )

function isMirrored(meaning: TimeUnitMeaning): boolean {
  if (meaning.counts === 'working-days') return meaning.cutOff === undefined
  if (meaning.counts === 'elapsed' || meaning.counts === 'working-time') return true
  const { dayCounting } = meaning
  return (
    dayCounting === undefined || (dayCounting !== 'prc-civil-code' && dayCounting.backwards !== undefined)
  )
}
