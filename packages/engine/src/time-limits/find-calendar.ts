import type { WorkingCalendar } from '../calendar/index.js'
import { createReason, type Reason } from '../kernel/index.js'
import type { CompiledTimeLimits } from './compile-time-limits.js'
import { nameUnit, type NamedUnit } from './refuse-unit.js'

/** The calendar a unit counts on, or why there is none. */
export function calendarFor(rules: CompiledTimeLimits, unit: NamedUnit): WorkingCalendar | Reason {
  const { calendar } = rules
  if (calendar !== null && !('unresolved' in calendar)) return calendar
  if (calendar === null) return createReason('time-limits/no-calendar', nameUnit(unit))
  const params = { ...nameUnit(unit), slot: calendar.unresolved }
  return createReason('time-limits/unresolved-delegation', params)
}
