import { dayMs } from '../civil-time/index.js'
import type { Reason } from '../kernel/index.js'
import type { WorkingDayTarget } from './add-working-days.js'
import { refuseAmount, refuseBeforeCoverage, refuseInstant } from './refuse-uncovered.js'
import { resolveWallTime, type WallTimeRule } from './resolve-wall-time.js'
import type { WorkingCalendar } from './working-calendar.js'
import { isInZoneTable, offsetAt } from './zone-offset.js'

/**
 * The same clock time so many working days earlier (工作日), the mirror of `addWorkingDays`. An end on a day that is not
 * worked first rolls back to the worked day before it, same clock time. O(1).
 *
 * Refused: `calendar/not-covered` when start or end leave the coverage, `calendar/invalid-instant`,
 * `calendar/invalid-amount`, and the wall-time codes when the result falls on a clock change and `rule` does not say what
 * it means.
 */
export function subtractWorkingDays(
  calendar: WorkingCalendar,
  endMs: number,
  days: number,
  rule?: WallTimeRule
): number | Reason {
  const target = findWorkingDayBefore(calendar, endMs, days)
  if ('code' in target) return target
  return resolveWallTime(calendar.zone, (calendar.firstDay + target.position) * dayMs + target.clockMs, rule)
}

/**
 * The day and clock time that so many working days back lead to; refusals as for {@link subtractWorkingDays}. What a
 * target calls its start is the day from which days are counted back; nothing is cut off.
 */
export function findWorkingDayBefore(
  calendar: WorkingCalendar,
  endMs: number,
  days: number
): WorkingDayTarget | Reason {
  if (!(Number.isSafeInteger(days) && days >= 0)) return refuseAmount(days)
  const { rank, select, zone } = calendar
  if (!isInZoneTable(zone, endMs) || Math.floor(endMs) !== endMs) return refuseInstant(calendar, endMs)
  const wallMs = endMs + offsetAt(zone, endMs)
  const day = Math.floor(wallMs / dayMs)
  const end = day - calendar.firstDay
  if (!(end >= 0 && end < calendar.worked.length)) return refuseInstant(calendar, endMs)
  const last = (rank[end + 1] as number) - 1
  const target = select[last - days]
  if (target === undefined) return refuseBeforeCoverage(calendar)
  return {
    position: target,
    clockMs: wallMs - day * dayMs,
    startPosition: select[last] as number,
    rolled: calendar.worked[end] === 0,
    cutOff: false
  }
}
