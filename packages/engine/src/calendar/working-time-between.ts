import type { Reason } from '../kernel/index.js'
import { refuseInstant } from './refuse-uncovered.js'
import type { WorkingCalendar } from './working-calendar.js'
import { measureWorked } from './working-time-table.js'

/**
 * Working milliseconds in `[fromMs, toMs)` (工作时间); negative when `toMs` is the earlier one. O(1).
 *
 * Both ends must be covered, also when only one of them leaves the coverage: `calendar/not-covered`,
 * `calendar/no-shifts`, `calendar/invalid-instant`. The end may be the last midnight of the coverage.
 */
export function workingTimeBetween(calendar: WorkingCalendar, fromMs: number, toMs: number): number | Reason {
  const { time } = calendar
  if (time === null || !(fromMs >= time.from && fromMs <= time.to)) return refuseInstant(calendar, fromMs)
  if (!(toMs >= time.from && toMs <= time.to)) return refuseInstant(calendar, toMs, fromMs)
  return measureWorked(time, toMs) - measureWorked(time, fromMs)
}
