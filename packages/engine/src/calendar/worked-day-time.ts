import { dayMs } from '../civil-time/index.js'
import type { Reason } from '../kernel/index.js'
import { refuseAfterCoverage, refuseAmount, refuseBeforeCoverage, refuseInstant } from './refuse-uncovered.js'
import { resolveWallTime, type WallTimeRule } from './resolve-wall-time.js'
import type { WorkingCalendar } from './working-calendar.js'
import { isInZoneTable, latestWallTime } from './zone-offset.js'

/**
 * Milliseconds of worked days in `[fromMs, toMs)` (工作日时长): 24 hours by the wall clock for each worked day, nothing for
 * other days; negative when `toMs` is the earlier one. O(1).
 *
 * Time that the clock skips counts, time that it repeats does not count again, so that each worked day is 24 hours.
 * Refused: `calendar/not-covered`, `calendar/invalid-instant`. Either end may be the last midnight of the coverage.
 */
export function workedDayTimeBetween(
  calendar: WorkingCalendar,
  fromMs: number,
  toMs: number
): number | Reason {
  const from = measureWorkedDays(calendar, fromMs)
  if (!(from >= 0)) return refuseInstant(calendar, fromMs)
  const to = measureWorkedDays(calendar, toMs)
  return to >= 0 ? to - from : refuseInstant(calendar, toMs, fromMs)
}

/**
 * The first instant by which so much of worked days (工作日时长) has passed since a start; O(1). What is used up exactly at
 * the end of a worked day ends at its midnight. Zero leaves the start where it is, worked or not. A clock time that is
 * skipped is read as `rule` says, which may be later than that instant.
 *
 * Refused: as for {@link workedDayTimeBetween}, `calendar/invalid-amount`, and the wall-time codes when the result falls
 * on a clock change and `rule` does not say what it means.
 */
export function addWorkedDayTime(
  calendar: WorkingCalendar,
  startMs: number,
  amountMs: number,
  rule?: WallTimeRule
): number | Reason {
  const before = measureWorkedDays(calendar, startMs)
  if (!(before >= 0)) return refuseInstant(calendar, startMs)
  if (!(amountMs > 0)) return amountMs === 0 ? startMs : refuseAmount(amountMs)
  const wanted = before + amountMs
  const days = Math.ceil(wanted / dayMs)
  const position = calendar.select[days - 1]
  if (position === undefined) return refuseAfterCoverage(calendar)
  return resolveOn(calendar, position, wanted - (days - 1) * dayMs, rule)
}

/**
 * The last instant from which so much of worked days (工作日时长) passes until an end, the mirror of
 * {@link addWorkedDayTime}; refusals likewise. What is used up exactly at the start of a worked day begins at its midnight.
 */
export function subtractWorkedDayTime(
  calendar: WorkingCalendar,
  endMs: number,
  amountMs: number,
  rule?: WallTimeRule
): number | Reason {
  const before = measureWorkedDays(calendar, endMs)
  if (!(before >= 0)) return refuseInstant(calendar, endMs)
  if (!(amountMs > 0)) return amountMs === 0 ? endMs : refuseAmount(amountMs)
  const wanted = before - amountMs
  if (wanted < 0) return refuseBeforeCoverage(calendar)
  const days = Math.floor(wanted / dayMs)
  return resolveOn(calendar, calendar.select[days] as number, wanted - days * dayMs, rule)
}

/** Milliseconds of worked days from the first covered midnight to an instant; NaN where it is not covered. */
function measureWorkedDays({ zone, firstDay, worked, rank }: WorkingCalendar, instant: number): number {
  if (Math.floor(instant) !== instant || !isInZoneTable(zone, instant)) return Number.NaN
  const wallMs = latestWallTime(zone, instant) - firstDay * dayMs
  const position = Math.floor(wallMs / dayMs)
  const before = rank[position]
  if (before === undefined || (position === worked.length && wallMs !== position * dayMs)) return Number.NaN
  return before * dayMs + (worked[position] === 1 ? wallMs - position * dayMs : 0)
}

function resolveOn(
  { zone, firstDay }: WorkingCalendar,
  position: number,
  clockMs: number,
  rule: WallTimeRule | undefined
): number | Reason {
  return resolveWallTime(zone, (firstDay + position) * dayMs + clockMs, rule)
}
