import type { LocalDate } from '@lijie/schema'
import { describePosition, refuseDay, type DayDescription, type WorkingCalendar } from '../calendar/index.js'
import { dayFromCivil, formatLocalDate, weekdayOf } from '../civil-time/index.js'
import { createReason, type Reason } from '../kernel/index.js'
import type { ClockSpan } from '../time-limits/index.js'
import { listDayShifts } from './list-day-shifts.js'

/** One day of a calendar as a page of it shows it. */
export interface CalendarYearDay {
  readonly date: LocalDate
  /** ISO: 1 Monday to 7 Sunday. */
  readonly weekday: number
  /** Null: the calendar does not cover the day. */
  readonly day: DayDescription | null
  /** Null where no shifts are stated. */
  readonly shifts: readonly ClockSpan[] | null
  /** Working milliseconds; null where no shifts are stated. */
  readonly milliseconds: number | null
  /** A city, an organ or a recurring rule sets the day, not the list of days off. */
  readonly isLocal: boolean
}

/** The totals of covered days. `milliseconds` is null when the shifts of a worked day are not stated. */
export interface CalendarTotals {
  readonly workdays: number
  readonly milliseconds: number | null
  readonly uncovered: number
}

/** One month of a calendar with its totals. */
export interface CalendarMonth extends CalendarTotals {
  /** 1 to 12. */
  readonly month: number
  readonly days: readonly CalendarYearDay[]
}

/** One year of a calendar, day by day, with totals. */
export interface CalendarYear extends CalendarTotals {
  readonly calendar: string
  readonly year: number
  readonly months: readonly CalendarMonth[]
}

/**
 * The days of a year of a calendar (年历), with working time and totals by month.
 *
 * Days outside the coverage are listed as such. Refused when the calendar covers none of them:
 * `calendar/not-covered`, `calendar/no-known-days`; `calendar/invalid-date` for a year outside 1 to 9998.
 */
export function listCalendarYear(calendar: WorkingCalendar, year: number): CalendarYear | Reason {
  if (!Number.isInteger(year) || year < 1 || year > 9998) {
    return createReason('calendar/invalid-date', { date: String(year) })
  }
  const first = dayFromCivil(year, 1, 1)
  const { firstDay, worked, coverage } = calendar
  if (coverage === null || firstDay >= dayFromCivil(year + 1, 1, 1) || firstDay + worked.length <= first) {
    return refuseDay(calendar, first)
  }
  const months = Array.from({ length: 12 }, (_, i) => listMonth(calendar, year, i + 1))
  return { calendar: calendar.standard, year, months, ...addTotals(months) }
}

function listMonth(calendar: WorkingCalendar, year: number, month: number): CalendarMonth {
  const first = dayFromCivil(year, month, 1)
  const next = month === 12 ? dayFromCivil(year + 1, 1, 1) : dayFromCivil(year, month + 1, 1)
  const days = Array.from({ length: next - first }, (_, i) => listDay(calendar, first + i))
  const totals = days.map(({ day, milliseconds }) => ({
    workdays: day?.worked === true ? 1 : 0,
    milliseconds: day?.worked === true ? milliseconds : 0,
    uncovered: day === null ? 1 : 0
  }))
  return { month, days, ...addTotals(totals) }
}

function listDay(calendar: WorkingCalendar, number: number): CalendarYearDay {
  const position = number - calendar.firstDay
  const covered = position >= 0 && position < calendar.worked.length
  const shifts = covered ? listDayShifts(calendar, number) : null
  const day = covered ? describePosition(calendar, position) : null
  return {
    date: formatLocalDate(number),
    weekday: weekdayOf(number),
    day,
    isLocal: day?.name !== undefined && day.source.standard !== calendar.daysOff,
    shifts: shifts?.spans ?? null,
    milliseconds: shifts?.milliseconds ?? null
  }
}

function addTotals(parts: readonly CalendarTotals[]): CalendarTotals {
  let total: CalendarTotals = { workdays: 0, milliseconds: 0, uncovered: 0 }
  for (const { workdays, milliseconds, uncovered } of parts) {
    total = {
      workdays: total.workdays + workdays,
      milliseconds:
        total.milliseconds === null || milliseconds === null ? null : total.milliseconds + milliseconds,
      uncovered: total.uncovered + uncovered
    }
  }
  return total
}
