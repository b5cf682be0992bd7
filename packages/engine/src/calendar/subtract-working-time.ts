import type { Reason } from '../kernel/index.js'
import { refuseAmount, refuseInstant } from './refuse-uncovered.js'
import type { WorkingCalendar } from './working-calendar.js'
import { locateWorked, locateWorkedLast, measureWorked, type WorkingTimeTable } from './working-time-table.js'

/**
 * The instant from which so much working time (工作时间) passes until an end, the mirror of `addWorkingTime`; O(1).
 *
 * `workingMs` used up exactly at a shift start begins at that shift start. An end outside shifts counts back from the
 * shift end before it, an end at a shift start from the shift before. Zero gives the last working instant up to the end.
 * Refused: `calendar/not-covered` when start or end leave the coverage, `calendar/no-shifts`, `calendar/invalid-instant`,
 * `calendar/invalid-amount`. The end may be the last midnight of the coverage, not the first.
 */
export function subtractWorkingTime(
  calendar: WorkingCalendar,
  endMs: number,
  workingMs: number
): number | Reason {
  const { time } = calendar
  if (time === null || !(endMs <= time.to)) return refuseInstant(calendar, endMs)
  if (!(endMs > time.from))
    return endMs === time.from ? refuseBefore(calendar, time) : refuseInstant(calendar, endMs)
  if (!(workingMs > 0)) {
    return workingMs === 0 ? lastWorkingInstant(calendar, time, endMs) : refuseAmount(workingMs)
  }
  const wanted = measureWorked(time, endMs) - workingMs
  return wanted >= 0 ? locateWorkedLast(time, wanted) : refuseBefore(calendar, time)
}

/** The end itself inside a shift or at its end, else the shift end before it. */
function lastWorkingInstant(
  calendar: WorkingCalendar,
  time: WorkingTimeTable,
  endMs: number
): number | Reason {
  const worked = measureWorked(time, endMs)
  if (worked === 0) return refuseBefore(calendar, time)
  return Math.min(endMs, locateWorked(time, worked))
}

/** The day before the first one about which working time is known: not covered, or covered without shifts. */
function refuseBefore(calendar: WorkingCalendar, time: WorkingTimeTable): Reason {
  return refuseInstant(calendar, time.from - 1)
}
