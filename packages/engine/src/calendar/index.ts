export {
  addWorkingDays,
  findWorkingDay,
  type CutOffClock,
  type WorkingDaysOptions,
  type WorkingDayTarget
} from './add-working-days.js'
export { addWorkingTime } from './add-working-time.js'
export { checkNotices } from './check-notices.js'
export { compileCalendar, type CalendarInput } from './compile-calendar.js'
export { createWallTimeReader, type WallTimeFormat } from './create-wall-time-reader.js'
export { describeDay, describePosition, isWorkday, type DayDescription } from './describe-day.js'
export { formatInstant } from './format-instant.js'
export { formatClock, formatWallTime } from './format-wall-time.js'
export { parseClockTime } from './parse-clock-time.js'
export { refuseOutsideZone } from './refuse-outside-zone.js'
export { resolveWallTime, type WallTimeRule } from './resolve-wall-time.js'
export type { DayReason, NoticeReference, SetDay, WorkingCalendar } from './working-calendar.js'
export { findInterval, type WorkingTimeTable } from './working-time-table.js'
export { workingTimeBetween } from './working-time-between.js'
export { isInZoneTable, offsetAt } from './zone-offset.js'
