import {
  addWorkedDayTime,
  addWorkingTime,
  subtractWorkedDayTime,
  subtractWorkingTime,
  workedDayTimeBetween,
  workingTimeBetween,
  type WallTimeRule,
  type WorkingCalendar
} from '../calendar/index.js'
import { createReason, type Reason } from '../kernel/index.js'
import type { CompiledTimeLimits } from './compile-time-limits.js'
import { calendarFor } from './find-calendar.js'
import { refuseUnit } from './refuse-unit.js'

/**
 * Which time a limit consumes (计时口径): all of it, working time, or 24 hours by the wall clock of every worked day.
 */
export type LimitMeasure =
  | { readonly counts: 'elapsed' }
  | { readonly counts: 'working-time'; readonly calendar: WorkingCalendar }
  | { readonly counts: 'worked-days'; readonly calendar: WorkingCalendar; readonly rule: WallTimeRule }

/**
 * The measure of a time unit (单位的计时口径): limits in calendar days and months run through every day.
 *
 * `calendar` stands in for the one of the rules. Refused: `time-limits/unknown-unit`, `no-calendar`,
 * `unresolved-delegation`.
 */
export function measureOfUnit(
  rules: CompiledTimeLimits,
  unitId: string,
  calendar?: WorkingCalendar
): LimitMeasure | Reason {
  const unit = rules.units.get(unitId)
  if (unit === undefined) return refuseUnit(rules, unitId)
  if (unit.counts !== 'working-time' && unit.counts !== 'working-days') return { counts: 'elapsed' }
  const found = calendar ?? calendarFor(rules, unit)
  if ('code' in found) return found
  return unit.counts === 'working-time'
    ? { counts: 'working-time', calendar: found }
    : { counts: 'worked-days', calendar: found, rule: rules.wallTimeRule }
}

/** Milliseconds that a measure counts in `[fromMs, toMs)` (计入时长); negative when `toMs` is the earlier one. */
export function countBetween(measure: LimitMeasure, fromMs: number, toMs: number): number | Reason {
  if (measure.counts === 'elapsed') return toMs - fromMs
  return measure.counts === 'working-time'
    ? workingTimeBetween(measure.calendar, fromMs, toMs)
    : workedDayTimeBetween(measure.calendar, fromMs, toMs)
}

/**
 * The first instant by which so much has been counted (向后推算), the inverse of {@link countBetween}; nothing to count
 * leaves the instant where it is. Refused: `calendar/invalid-amount` for less than nothing, and as the calendar does.
 */
export function advanceBy(measure: LimitMeasure, fromMs: number, countedMs: number): number | Reason {
  if (!(countedMs > 0)) return stay(fromMs, countedMs)
  if (measure.counts === 'elapsed') return fromMs + countedMs
  return measure.counts === 'working-time'
    ? addWorkingTime(measure.calendar, fromMs, countedMs)
    : addWorkedDayTime(measure.calendar, fromMs, countedMs, measure.rule)
}

/** The last instant from which so much is counted until another (向前推算), the mirror of {@link advanceBy}. */
export function retreatBy(measure: LimitMeasure, toMs: number, countedMs: number): number | Reason {
  if (!(countedMs > 0)) return stay(toMs, countedMs)
  if (measure.counts === 'elapsed') return toMs - countedMs
  return measure.counts === 'working-time'
    ? subtractWorkingTime(measure.calendar, toMs, countedMs)
    : subtractWorkedDayTime(measure.calendar, toMs, countedMs, measure.rule)
}

function stay(instantMs: number, countedMs: number): number | Reason {
  return countedMs === 0 ? instantMs : createReason('calendar/invalid-amount', { value: countedMs })
}
