import type { Reason } from '../kernel/index.js'
import { refuseAfterCoverage, refuseAmount, refuseInstant, refuseNoShifts } from './refuse-uncovered.js'
import type { WorkingCalendar } from './working-calendar.js'
import { findInterval, locateWorked, measureWorked } from './working-time-table.js'

/**
 * The instant at which so much working time (工作时间) has passed since a start; O(1).
 *
 * `workingMs` used up exactly at a shift end is due at that shift end. A start outside shifts counts from the next shift
 * start, a start at a shift end from the next shift. Zero gives the first working instant from the start on.
 * Refused: `calendar/not-covered` when start or end leave the coverage, `calendar/no-shifts`, `calendar/invalid-instant`.
 */
export function addWorkingTime(
  calendar: WorkingCalendar,
  startMs: number,
  workingMs: number
): number | Reason {
  const { time } = calendar
  if (time === null || !(startMs >= time.from && startMs < time.to)) return refuseInstant(calendar, startMs)
  const wanted = measureWorked(time, startMs) + workingMs
  if (!(workingMs > 0))
    return workingMs === 0 ? nextWorkingInstant(calendar, startMs) : refuseAmount(workingMs)
  return wanted <= time.total ? locateWorked(time, wanted) : refuseAfterCoverage(calendar)
}

function nextWorkingInstant(calendar: WorkingCalendar, startMs: number): number | Reason {
  const { time } = calendar
  if (time === null) return refuseNoShifts(calendar, startMs)
  const next = time.start[findInterval(time, startMs)] as number
  return next < Number.POSITIVE_INFINITY ? Math.max(next, startMs) : refuseAfterCoverage(calendar)
}
