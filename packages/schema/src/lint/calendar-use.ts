import { joinPointer } from '../parse/index.js'
import { needsCalendar } from '../time-rules/index.js'
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
