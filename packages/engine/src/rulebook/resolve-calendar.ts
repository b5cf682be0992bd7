import type {
  DaysOffCalendar,
  Issue,
  StandardDocument,
  TimeLimitsPart,
  WorkingCalendarDocument,
  ZoneTable
} from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { compileCalendar, type WorkingCalendar } from '../calendar/index.js'
import type { BoundStandard } from './compile-rulebook.js'

/** The calendar of a time-limits part: compiled, still delegated, or not needed. */
type ResolvedCalendar = WorkingCalendar | { readonly unresolved: string } | null

/** What resolving needs: all standards by id, the bindings, and the day of knowledge. */
export interface CalendarContext {
  readonly documents: ReadonlyMap<string, StandardDocument>
  readonly bind: Readonly<Record<string, string | BoundStandard>>
  readonly knownAt?: string
}

/** A resolved calendar, the standards it rests on, and what stands against it. */
export interface CalendarResolution {
  readonly calendar: ResolvedCalendar
  readonly sources: readonly StandardDocument[]
  readonly issues: readonly Issue[]
}

/** Finds and compiles the calendar that a standard's working time is counted on (工作日历). */
export function resolveCalendar(
  owner: StandardDocument | undefined,
  part: TimeLimitsPart,
  context: CalendarContext
): CalendarResolution {
  if (part.calendar === null) return { calendar: null, sources: [], issues: [] }
  if ('own' in part.calendar) {
    if (owner === undefined) return failed(createIssue('rulebook/missing-part', { part: 'calendar' }))
    return compileFrom(owner, owner.standard.id, context)
  }
  const { slot } = part.calendar
  const bound = Object.hasOwn(context.bind, slot) ? context.bind[slot] : undefined
  if (bound === undefined) return { calendar: { unresolved: slot }, sources: [], issues: [] }
  const id = typeof bound === 'string' ? bound : bound.standard
  const document = context.documents.get(id)
  if (document === undefined)
    return failed(createIssue('rulebook/missing-standard', { id, neededBy: `bind ${slot}` }))
  const given = document.standard.version
  if (typeof bound !== 'string' && bound.version !== given) {
    return failed(createIssue('rulebook/wrong-version', { slot, id, wanted: bound.version, given }))
  }
  if (document.calendar?.type !== 'working') {
    return failed(createIssue('rulebook/wrong-slot-part', { slot, id, part: 'calendar' }))
  }
  return compileFrom(document, id, context)
}

function compileFrom(document: StandardDocument, id: string, context: CalendarContext): CalendarResolution {
  const calendar = document.calendar
  if (calendar?.type !== 'working') return failed(createIssue('rulebook/missing-part', { part: 'calendar' }))
  const zone = findZone(document, calendar.zone)
  if (zone === undefined)
    return failed(createIssue('rulebook/missing-zone-table', { id, zone: calendar.zone }))
  const daysOff = findDaysOff(calendar, context)
  if (daysOff !== null && 'code' in daysOff) return failed(daysOff)
  const compiled = compileCalendar({
    standard: id,
    document: calendar,
    zone,
    ...(daysOff === null
      ? {}
      : { daysOff: { standard: daysOff.source.standard.id, document: daysOff.list } }),
    ...(context.knownAt === undefined ? {} : { knownAt: context.knownAt })
  })
  if ('issues' in compiled) return { calendar: null, sources: [], issues: compiled.issues }
  const sources = daysOff === null ? [document] : [document, daysOff.source]
  return { calendar: compiled.calendar, sources, issues: [] }
}

function findDaysOff(
  calendar: WorkingCalendarDocument,
  context: CalendarContext
): { source: StandardDocument; list: DaysOffCalendar } | Issue | null {
  if (calendar.daysOff === null) return null
  const document = context.documents.get(calendar.daysOff)
  if (document === undefined) {
    return createIssue('rulebook/missing-standard', {
      id: calendar.daysOff,
      neededBy: 'calendar.json daysOff'
    })
  }
  if (document.calendar?.type !== 'days-off') {
    return createIssue('rulebook/wrong-slot-part', {
      slot: 'daysOff',
      id: calendar.daysOff,
      part: 'calendar'
    })
  }
  return { source: document, list: document.calendar }
}

/** The zone table that a prepared document carries. */
export function findZone(document: StandardDocument | undefined, zone: string): ZoneTable | undefined {
  const zones = document?.zones
  return zones !== undefined && Object.hasOwn(zones, zone) ? zones[zone] : undefined
}

function failed(issue: Issue): CalendarResolution {
  return { calendar: null, sources: [], issues: [issue] }
}
