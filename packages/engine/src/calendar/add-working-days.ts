import type { ZoneTable } from '@lijie/schema'
import { dayMs } from '../civil-time/index.js'
import type { Reason } from '../kernel/index.js'
import { refuseAfterCoverage, refuseAmount, refuseInstant } from './refuse-uncovered.js'
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
  { cutOff, rule }: WorkingDaysOptions = {}
): number | Reason {
  // In numbers alone: a target object would cost as much as the rest.
  const { firstDay, rank, select, zone } = calendar
  const wallMs = wallTimeOf(zone, startMs)
  const day = Math.floor(wallMs / dayMs)
  const clockMs = wallMs - day * dayMs
  const cut = cutOff !== undefined && clockMs > cutOff.after
  const position = select[(rank[day - firstDay] as number) + days + (cut ? 1 : 0)]
  if (position === undefined || !(days >= 0)) return refuseWorkingDays(calendar, startMs, days)
  return resolveWallTime(zone, (firstDay + position) * dayMs + (cut ? cutOff.resumeAt : clockMs), rule)
}

/** The day and clock time that so many working days lead to; refusals as for {@link addWorkingDays}. */
export function findWorkingDay(
  calendar: WorkingCalendar,
  startMs: number,
  days: number,
  cutOff?: CutOffClock
): WorkingDayTarget | Reason {
  const { firstDay, rank, select, worked, zone } = calendar
  const wallMs = wallTimeOf(zone, startMs)
  const day = Math.floor(wallMs / dayMs)
  const clockMs = wallMs - day * dayMs
  const cut = cutOff !== undefined && clockMs > cutOff.after
  const first = rank[day - firstDay] as number
  const position = select[first + days + (cut ? 1 : 0)]
  if (position === undefined || !(days >= 0)) return refuseWorkingDays(calendar, startMs, days)
  return {
    position,
    clockMs: cut ? cutOff.resumeAt : clockMs,
    startPosition: select[first] as number,
    rolled: worked[day - firstDay] === 0,
    cutOff: cut
  }
}

/** The wall time of an instant, as on a clock on UTC; NaN when it is no whole millisecond that the zone table knows. */
function wallTimeOf(zone: ZoneTable, instant: number): number {
  return isInZoneTable(zone, instant) && Math.floor(instant) === instant
    ? instant + offsetAt(zone, instant)
    : Number.NaN
}

/** Why working days lead nowhere: the amount, the start, or the end. */
function refuseWorkingDays(calendar: WorkingCalendar, startMs: number, days: number): Reason {
  if (!(Number.isSafeInteger(days) && days >= 0)) return refuseAmount(days)
  const position = Math.floor(wallTimeOf(calendar.zone, startMs) / dayMs) - calendar.firstDay
  return position >= 0 && position < calendar.worked.length
    ? refuseAfterCoverage(calendar)
    : refuseInstant(calendar, startMs)
}
