export { drawClock, type ClockDrawing } from './draw-clock.js'
export { drawDeadline, type DeadlineDrawing } from './draw-deadline.js'
export { drawYear } from './draw-year.js'
export { describeSetDays, type SetDayDescription } from './describe-set-days.js'
export { groupSetDays, type DateRange, type SetDayGroup } from './group-set-days.js'
export { kindOfDay, type DayKind } from './day-kind.js'
export {
  listCalendarYear,
  type CalendarMonth,
  type CalendarTotals,
  type CalendarYear,
  type CalendarYearDay
} from './list-calendar-year.js'
