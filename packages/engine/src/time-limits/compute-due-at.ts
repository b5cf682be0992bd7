import type { KnownTimeLimit } from '@lijie/schema'
import {
  addWorkingDays,
  addWorkingTime,
  isInZoneTable,
  offsetAt,
  refuseOutsideZone,
  resolveWallTime,
  type WorkingCalendar
} from '../calendar/index.js'
import { dayMs } from '../civil-time/index.js'
import { createReason, type Reason } from '../kernel/index.js'
import type { CompiledTimeLimits, CompiledUnit } from './compile-time-limits.js'

/**
 * The instant at which a limit that starts at an instant runs out, in epoch milliseconds; for hot loops.
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
  const { value } = limit
  if (!(Number.isSafeInteger(value) && value >= 1))
    return createReason('time-limits/invalid-limit', { value })
  const due = addUnits(rules, unit, value, startMs)
  return typeof due === 'number' && !isInZoneTable(rules.zone, due) ? refuseOutsideZone(rules.zone) : due
}

function addUnits(
  rules: CompiledTimeLimits,
  unit: CompiledUnit,
  value: number,
  startMs: number
): number | Reason {
  const { zone } = rules
  switch (unit.counts) {
    case 'elapsed':
      return startMs + value * unit.milliseconds
    case 'working-time': {
      const calendar = calendarFor(rules, unit.id)
      return 'code' in calendar ? calendar : addWorkingTime(calendar, startMs, value * unit.milliseconds)
    }
    case 'calendar-days':
      if (!isInZoneTable(zone, startMs)) return refuseOutsideZone(zone)
      return resolveWallTime(zone, startMs + offsetAt(zone, startMs) + value * dayMs, rules.wallTimeRule)
    case 'working-days': {
      const calendar = calendarFor(rules, unit.id)
      return 'code' in calendar ? calendar : addWorkingDays(calendar, startMs, value, unit.options)
    }
  }
}

/** The calendar a unit counts on, or why there is none. */
export function calendarFor(rules: CompiledTimeLimits, unit: string): WorkingCalendar | Reason {
  const { calendar } = rules
  if (calendar !== null && !('unresolved' in calendar)) return calendar
  const { zh, en = zh } = rules.units.get(unit)?.label ?? { zh: unit }
  const params = { unit, label: en, labelZh: zh }
  if (calendar === null) return createReason('time-limits/no-calendar', params)
  return createReason('time-limits/unresolved-delegation', { ...params, slot: calendar.unresolved })
}

/** The refusal for a unit that the standard does not declare. */
export function refuseUnit(rules: CompiledTimeLimits, unit: string): Reason {
  if (rules.unresolved !== undefined) return rules.unresolved
  return createReason('time-limits/unknown-unit', { unit, known: [...rules.units.keys()].join(', ') })
}
