export {
  addWorkingDays,
  findWorkingDay,
  type CutOffClock,
  type WorkingDaysOptions,
  type WorkingDayTarget
} from './add-working-days.js'
export { addWorkingTime } from './add-working-time.js'
export { assumeOrdinaryDays, findAssumedDays } from './assume-ordinary-days.js'
export type { CalendarInput, CalendarLayer } from './calendar-layer.js'
export { checkLocalNotices } from './check-local-notices.js'
export { checkNotices } from './check-notices.js'
export { compileCalendar } from './compile-calendar.js'
export { createWallTimeReader, type WallTimeFormat } from './create-wall-time-reader.js'
export { describeDay, describePosition, isWorkday, type DayDescription } from './describe-day.js'
export { formatInstant } from './format-instant.js'
export { formatClock, formatWallTime } from './format-wall-time.js'
export { hashRecurrence, writeRecurrence } from './hash-recurrence.js'
export { indexZone } from './index-zone.js'
export { parseClockTime } from './parse-clock-time.js'
export { refuseOutsideZone } from './refuse-outside-zone.js'
export { refuseAfterCoverage, refuseBeforeCoverage, refuseDay } from './refuse-uncovered.js'
export { resolveWallTime, type WallTimeRule } from './resolve-wall-time.js'
export { findWorkingDayBefore, subtractWorkingDays } from './subtract-working-days.js'
export { subtractWorkingTime } from './subtract-working-time.js'
export { addWorkedDayTime, subtractWorkedDayTime, workedDayTimeBetween } from './worked-day-time.js'
export type { DatedShifts, ShiftSpan } from './read-schedules.js'
export type {
  AssumedDays,
  CalendarRules,
  CalendarSource,
  DayReason,
  NoticeReference,
  RecurringReference,
  SetDay,
  WorkingCalendar
} from './working-calendar.js'
export { findInterval, type WorkingTimeTable } from './working-time-table.js'
export { workingTimeBetween } from './working-time-between.js'
export { isInZoneTable, latestWallTime, offsetAt } from './zone-offset.js'
