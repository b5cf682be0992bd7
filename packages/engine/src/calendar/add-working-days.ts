import { dayMs } from '../civil-time/index.js'
import { createReason, type Reason } from '../kernel/index.js'
import { refuseAfterCoverage, refuseInstant } from './refuse-uncovered.js'
import { resolveWallTime, type WallTimeRule } from './resolve-wall-time.js'
import type { WorkingCalendar } from './working-calendar.js'
import { isInZoneTable, offsetAt } from './zone-offset.js'

/** A result later than `after` moves to `resumeAt` of the next worked day; milliseconds since midnight. */
export interface CutOffClock {
  readonly after: number
  readonly resumeAt: number
}

/** What else decides where working days lead. */
export interface WorkingDaysOptions {
  readonly cutOff?: CutOffClock
  /** What a result on a clock change means; without it such a result is refused. */
  readonly rule?: WallTimeRule
}

/** Where so many working days lead: the position of the day, the clock time, and whether start and end were moved. */
export interface WorkingDayTarget {
  readonly position: number
  readonly clockMs: number
  /** Position of the day from which days are counted. */
  readonly startPosition: number
  readonly rolled: boolean
  readonly cutOff: boolean
}

/**
 * The same clock time so many working days later (工作日). A start on a day that is not worked first rolls to the next
 * worked day, same clock time. O(1).
 *
 * Refused: `calendar/not-covered` when start or end leave the coverage, `calendar/invalid-instant`, and the wall-time
 * codes when the result falls on a clock change and `rule` does not say what it means.
 */
export function addWorkingDays(
  calendar: WorkingCalendar,
  startMs: number,
  days: number,
  options: WorkingDaysOptions = {}
): number | Reason {
  const target = findWorkingDay(calendar, startMs, days, options.cutOff)
  if ('code' in target) return target
  const wallMs = (calendar.firstDay + target.position) * dayMs + target.clockMs
  return resolveWallTime(calendar.zone, wallMs, options.rule)
}

/** The day and clock time that so many working days lead to; refusals as for {@link addWorkingDays}. */
export function findWorkingDay(
  calendar: WorkingCalendar,
  startMs: number,
  days: number,
  cutOff?: CutOffClock
): WorkingDayTarget | Reason {
  if (!(Number.isSafeInteger(days) && days >= 0))
    return createReason('calendar/invalid-amount', { value: days })
  const { rank, select, zone } = calendar
  if (!isInZoneTable(zone, startMs) || Math.floor(startMs) !== startMs)
    return refuseInstant(calendar, startMs)
  const wallMs = startMs + offsetAt(zone, startMs)
  const day = Math.floor(wallMs / dayMs)
  const start = day - calendar.firstDay
  if (!(start >= 0 && start < calendar.worked.length)) return refuseInstant(calendar, startMs)
  const clockMs = wallMs - day * dayMs
  const cut = cutOff !== undefined && clockMs > cutOff.after
  const first = rank[start] as number
  const target = select[first + days + (cut ? 1 : 0)]
  if (target === undefined) return refuseAfterCoverage(calendar)
  return {
    position: target,
    clockMs: cut ? cutOff.resumeAt : clockMs,
    startPosition: select[first] as number,
    rolled: calendar.worked[start] === 0,
    cutOff: cut
  }
}
