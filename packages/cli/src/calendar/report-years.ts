import type { WorkingCalendar } from '@lijie/engine/calendar'
import { kindOfDay, listCalendarYear, type DayKind } from '@lijie/engine/drawings'
import type { YearReport } from './calendar-report.js'

/** The years that a calendar covers, wholly or in part. */
export function reportYears(calendar: WorkingCalendar): readonly YearReport[] {
  if (calendar.coverage === null) return []
  const first = Number(calendar.coverage.from.slice(0, 4))
  const last = Number(calendar.coverage.to.slice(0, 4))
  return Array.from({ length: last - first + 1 }, (_, i) => reportYear(calendar, first + i)).filter(
    (year) => year !== null
  )
}

function reportYear(calendar: WorkingCalendar, year: number): YearReport | null {
  const listed = listCalendarYear(calendar, year)
  if ('code' in listed) return null
  const kinds = listed.months.flatMap(({ days }) => days.map(({ day }) => kindOfDay(day)))
  const count = (kind: DayKind): number => kinds.filter((one) => one === kind).length
  return {
    year,
    workdays: listed.workdays,
    workingMilliseconds: listed.milliseconds,
    daysOff: count('day-off'),
    extraWorkdays: count('extra-workday'),
    ownHours: count('own-hours'),
    uncovered: listed.uncovered
  }
}
