import type { KnownTimeLimit } from '@lijie/schema'
import { addWorkingTime, isInZoneTable, refuseOutsideZone, subtractWorkingTime } from '../calendar/index.js'
import type { Reason } from '../kernel/index.js'
import type { CompiledTimeLimits } from './compile-time-limits.js'
import type { CompiledUnit } from './compiled-unit.js'
import { countCalendarUnits } from './count-calendar-units.js'
import { countWorkingDays } from './count-working-days.js'
import { calendarFor } from './find-calendar.js'
import { refuseBefore, refuseStartEvent, refuseUnit, refuseValue } from './refuse-unit.js'

/**
 * The instant at which a limit that is counted from an instant ends, in epoch milliseconds; for hot loops. A limit before
 * an event is counted back from it: the latest instant from which so much is left.
 *
 * Refused as {@link computeDeadline}, without citations.
 */
export function computeDueAt(
  rules: CompiledTimeLimits,
  limit: KnownTimeLimit,
  startMs: number
): number | Reason {
  const unit = rules.units.get(limit.unit)
  if (unit === undefined) return refuseUnit(rules, limit.unit)
  const { value, direction, startEvent } = limit
  const invalid = refuseValue(value)
  if (invalid !== undefined) return invalid
  if (startEvent !== undefined && 'missing' in startEvent) return refuseStartEvent(startEvent.missing)
  const due = countUnits(rules, unit, value, startMs, direction === 'before')
  return typeof due === 'number' && !isInZoneTable(rules.zone, due) ? refuseOutsideZone(rules.zone) : due
}

function countUnits(
  rules: CompiledTimeLimits,
  unit: CompiledUnit,
  value: number,
  startMs: number,
  before: boolean
): number | Reason {
  switch (unit.counts) {
    case 'elapsed':
      return startMs + (before ? -value : value) * unit.milliseconds
    case 'working-time': {
      const calendar = calendarFor(rules, unit)
      if ('code' in calendar) return calendar
      const count = before ? subtractWorkingTime : addWorkingTime
      return count(calendar, startMs, value * unit.milliseconds)
    }
    case 'working-days': {
      const calendar = calendarFor(rules, unit)
      if ('code' in calendar) return calendar
      if (before && unit.cutOff !== undefined) return refuseBefore(unit)
      return countWorkingDays(calendar, unit, value, startMs, before, rules.wallTimeRule)
    }
    case 'calendar-days':
    case 'calendar-months':
      return countCalendarUnits(rules, unit, value, startMs, before)
  }
}
