import type { Issue, StandardDocument, TimeLimitsPart } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import type { WorkingCalendar } from '../calendar/index.js'
import { compileCalendarOf } from './compile-calendar-of.js'
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
    return compileFrom(owner.standard.id, context)
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
  if (document.calendar === undefined || document.calendar.type === 'days-off') {
    return failed(createIssue('rulebook/wrong-slot-part', { slot, id, part: 'calendar' }))
  }
  return compileFrom(id, context)
}

function compileFrom(id: string, { documents, knownAt }: CalendarContext): CalendarResolution {
  const compiled = compileCalendarOf([...documents.values()], id, knownAt)
  if ('issues' in compiled) return { calendar: null, sources: [], issues: compiled.issues }
  return { ...compiled, issues: [] }
}

function failed(issue: Issue): CalendarResolution {
  return { calendar: null, sources: [], issues: [issue] }
}
