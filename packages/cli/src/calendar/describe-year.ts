import {
  groupSetDays,
  kindOfDay,
  type CalendarYear,
  type DayKind,
  type SetDayGroup
} from '@lijie/engine/drawings'
import type { LoadedCalendar } from '../standards/load-calendar.js'

/** A year of a calendar as `--json` writes it. */
export interface YearRecord {
  readonly calendar: string
  readonly year: number
  readonly zone: string
  readonly coverage: { readonly from: string; readonly to: string } | null
  readonly knownAt: string | null
  /** The calendar's standard and those it builds on. */
  readonly standards: readonly { readonly id: string; readonly version: string }[]
  readonly workdays: number
  readonly workingMilliseconds: number | null
  readonly uncovered: number
  readonly months: readonly MonthRecord[]
  readonly setDays: readonly SetDayGroup[]
}

interface MonthRecord {
  readonly month: number
  readonly workdays: number
  readonly workingMilliseconds: number | null
  readonly uncovered: number
  readonly days: readonly DayRecord[]
}

interface DayRecord {
  readonly date: string
  readonly weekday: number
  readonly kind: DayKind
  readonly worked: boolean | null
  readonly shifts: CalendarYear['months'][number]['days'][number]['shifts']
  readonly name?: { readonly zh: string; readonly en?: string }
  readonly notice?: string
  readonly recurring?: string
}

/** A year with its days, totals and who sets what, as plain data. */
export function describeYear(
  year: CalendarYear,
  { calendar, sources }: LoadedCalendar,
  knownAt: string | null
): YearRecord {
  return {
    calendar: year.calendar,
    year: year.year,
    zone: calendar.zone.zone,
    coverage: calendar.coverage,
    knownAt,
    standards: sources.map(({ standard: { id, version } }) => ({ id, version })),
    workdays: year.workdays,
    workingMilliseconds: year.milliseconds,
    uncovered: year.uncovered,
    months: year.months.map(({ month, workdays, milliseconds, uncovered, days }) => ({
      month,
      workdays,
      workingMilliseconds: milliseconds,
      uncovered,
      days: days.map((day) => describeDay(day))
    })),
    setDays: groupSetDays(year)
  }
}

function describeDay({
  date,
  weekday,
  day,
  shifts
}: CalendarYear['months'][number]['days'][number]): DayRecord {
  return {
    date,
    weekday,
    kind: kindOfDay(day),
    worked: day?.worked ?? null,
    shifts,
    ...(day?.name === undefined ? {} : { name: day.name }),
    ...(day?.notice === undefined ? {} : { notice: day.notice.id }),
    ...(day?.recurring === undefined ? {} : { recurring: day.recurring.id })
  }
}
