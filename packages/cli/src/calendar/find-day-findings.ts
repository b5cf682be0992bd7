import { describeDay, type DayDescription, type WorkingCalendar } from '@lijie/engine/calendar'
import { compileCalendarOf } from '@lijie/engine/rulebook'
import { createIssue, partFiles, type Issue, type StandardDocument } from '@lijie/schema'
import { noticesOf } from './report-notices.js'

/** Days of a city's or an organ's notices that change nothing, or that differ from a notice of the calendar below. */
export function findDayFindings(documents: readonly StandardDocument[]): readonly Issue[] {
  const [main, ...others] = documents
  if (main?.calendar === undefined || main.calendar.type === 'days-off') return []
  const { notices: _notices, ...rest } = main.calendar
  const without = compileCalendarOf([{ ...main, calendar: rest }, ...others], main.standard.id)
  if ('issues' in without) return []
  return noticesOf(main).flatMap(({ id: notice, days, amends }, index) =>
    days.flatMap(({ date, type, shifts }, at) => {
      const before = describeDay(without.calendar, date)
      if (!('worked' in before)) return []
      const place = { file: partFiles.calendar, pointer: `/notices/${index}/days/${at}/date` }
      const isWorked = type !== 'off'
      if (before.worked === isWorked && shifts === undefined && amends === undefined) {
        const isOrdinary = type === 'make-up-workday' && before.why === 'weekday'
        const code = isOrdinary ? 'calendar/weekday-made-up' : 'calendar/needless-day'
        return [createIssue(code, { notice, date }, place)]
      }
      const other = before.notice?.id
      if (other === undefined || before.worked === isWorked) return []
      return [createIssue('calendar/differing-layers', { notice, date, other }, place)]
    })
  )
}

/** Schedules that begin on a day that is not worked; the first of all begins with the coverage, most often at New Year. */
export function findScheduleFindings(
  { calendar: document }: StandardDocument,
  calendar: WorkingCalendar
): readonly Issue[] {
  const schedules = (document?.type === 'days-off' ? undefined : document?.schedules) ?? []
  return schedules.flatMap(({ from }, index) => {
    if (index === 0 || !isFree(describeDay(calendar, from))) return []
    const first = findWorkedDay(calendar, from)
    if (first === undefined) return []
    const place = { file: partFiles.calendar, pointer: `/schedules/${index}/from` }
    return [createIssue('calendar/schedule-on-day-off', { from, first }, place)]
  })
}

function isFree(day: ReturnType<typeof describeDay>): day is DayDescription {
  return 'worked' in day && !day.worked
}

/** The first worked day from a covered day on. */
function findWorkedDay({ firstDay, rank, select }: WorkingCalendar, date: string): string | undefined {
  const position = Date.parse(date) / 86_400_000 - firstDay
  const next = select[rank[position] ?? select.length]
  return next === undefined ? undefined : new Date((firstDay + next) * 86_400_000).toISOString().slice(0, 10)
}
