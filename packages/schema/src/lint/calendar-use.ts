import type { TimeUnitMeaning } from '../generated/types.js'
import { joinPointer } from '../parse/index.js'
import { createFinding, type LintRule } from './lint-rule.js'

/** Time limits that count on a calendar (工作日历) which the standard neither holds, delegates nor names. */
export const calendarUse: LintRule = ({ standard, timeLimits }) => {
  if (timeLimits === undefined) return []
  const { calendar, units } = timeLimits
  if (calendar === null)
    return Object.entries(units).flatMap(([unit, meaning]) => {
      if (!needsCalendar(meaning)) return []
      const { label } = meaning
      const params = { unit, label: label.en ?? label.zh, labelZh: label.zh }
      return [createFinding('time-limits', joinPointer('/units', unit), 'time-limits/no-calendar', params)]
    })
  if ('own' in calendar) return []
  const slots = (standard.delegates ?? []).map(({ slot }) => slot)
  if (slots.includes(calendar.slot)) return []
  const params = { slot: calendar.slot, known: slots.length === 0 ? '-' : slots.join(', ') }
  return [createFinding('time-limits', '/calendar/slot', 'rulebook/unknown-slot', params)]
}

/** Working time and working days; days counted so that days off or the close of business matter. */
function needsCalendar(meaning: TimeUnitMeaning): boolean {
  if (meaning.counts === 'elapsed') return false
  if (meaning.counts === 'working-time' || meaning.counts === 'working-days') return true
  const { dayCounting } = meaning
  if (dayCounting === undefined || dayCounting === 'prc-civil-code') return dayCounting !== undefined
  return dayCounting.lastDayOff !== 'none' || dayCounting.end !== '24:00'
}
