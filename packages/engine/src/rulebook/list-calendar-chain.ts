import type {
  DaysOffCalendar,
  Issue,
  LocalCalendar,
  StandardDocument,
  WorkingCalendarDocument
} from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'

/** A standard whose calendar part is known to be of one kind. */
export interface CalendarHolder<C> {
  readonly source: StandardDocument
  readonly calendar: C
}

/** The calendars that stand on top of each other, and the days off below them. */
export interface CalendarChain {
  readonly daysOff: CalendarHolder<DaysOffCalendar> | null
  readonly working: CalendarHolder<WorkingCalendarDocument>
  /** Lowest first. */
  readonly locals: readonly CalendarHolder<LocalCalendar>[]
}

/** So many calendars may stand on top of each other, the list of days off not counted. */
const mostCalendars = 8

/** Follows a calendar (工作日历) down to the working calendar and the days off that it builds on. */
export function listCalendarChain(
  top: StandardDocument,
  documents: ReadonlyMap<string, StandardDocument>
): CalendarChain | Issue {
  const locals: CalendarHolder<LocalCalendar>[] = []
  let source = top
  for (let calendar = top.calendar; calendar?.type === 'local'; calendar = source.calendar) {
    locals.unshift({ source, calendar })
    const { id } = source.standard
    const { base } = calendar
    const below = documents.get(base)
    if (below === undefined)
      return createIssue('rulebook/missing-standard', { id: base, neededBy: 'calendar.json base' })
    if (below.calendar === undefined || below.calendar.type === 'days-off')
      return createIssue('calendar/wrong-base', { calendar: id, base })
    const ids = [...locals.map((one) => one.source.standard.id).toReversed(), base]
    if (ids.indexOf(base) < ids.length - 1)
      return createIssue('calendar/base-cycle', { calendar: base, chain: ids.join(' -> ') })
    if (locals.length >= mostCalendars)
      return createIssue('calendar/too-many-bases', { calendar: top.standard.id, most: mostCalendars })
    source = below
  }
  if (source.calendar?.type !== 'working') return createIssue('rulebook/missing-part', { part: 'calendar' })
  const working = { source, calendar: source.calendar }
  const daysOff = findDaysOff(working.calendar, documents)
  return daysOff !== null && 'code' in daysOff ? daysOff : { daysOff, working, locals }
}

function findDaysOff(
  { daysOff: id }: WorkingCalendarDocument,
  documents: ReadonlyMap<string, StandardDocument>
): CalendarHolder<DaysOffCalendar> | Issue | null {
  if (id === null) return null
  const source = documents.get(id)
  if (source === undefined)
    return createIssue('rulebook/missing-standard', { id, neededBy: 'calendar.json daysOff' })
  if (source.calendar?.type !== 'days-off')
    return createIssue('rulebook/wrong-slot-part', { slot: 'daysOff', id, part: 'calendar' })
  return { source, calendar: source.calendar }
}
