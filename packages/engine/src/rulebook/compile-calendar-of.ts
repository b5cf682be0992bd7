import type { CalendarPart, Issue, StandardDocument } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { compileCalendar, type CalendarLayer, type WorkingCalendar } from '../calendar/index.js'
import { findZone } from './find-zone.js'
import { listCalendarChain, type CalendarHolder } from './list-calendar-chain.js'

/** A compiled calendar with the standards it rests on, the topmost first, or what stands against it. */
export type CompiledCalendar =
  | { readonly calendar: WorkingCalendar; readonly sources: readonly StandardDocument[] }
  | { readonly issues: readonly Issue[] }

/**
 * Compiles the calendar of a standard (工作日历), with the documents it builds on, which must be among those given and have
 * been prepared.
 *
 * Issues: those of `compileCalendar`, `rulebook/missing-standard`, `rulebook/missing-part`, `rulebook/missing-zone-table`,
 * `calendar/base-cycle`, `calendar/wrong-base`, `calendar/too-many-bases`.
 */
export function compileCalendarOf(
  documents: readonly StandardDocument[],
  id: string,
  knownAt?: string
): CompiledCalendar {
  const byId = new Map(documents.map((document) => [document.standard.id, document]))
  const top = byId.get(id)
  if (top === undefined) return { issues: [createIssue('rulebook/missing-standard', { id, neededBy: id })] }
  const chain = listCalendarChain(top, byId)
  if ('code' in chain) return { issues: [chain] }
  const { daysOff, working, locals } = chain
  const zone = findZone(working.source, working.calendar.zone)
  if (zone === undefined) {
    const params = { id: working.source.standard.id, zone: working.calendar.zone }
    return { issues: [createIssue('rulebook/missing-zone-table', params)] }
  }
  const compiled = compileCalendar({
    ...layerOf(working),
    ...(daysOff === null ? {} : { daysOff: layerOf(daysOff) }),
    locals: locals.map((local) => layerOf(local)),
    zone,
    ...(knownAt === undefined ? {} : { knownAt })
  })
  if ('issues' in compiled) return compiled
  const holders = [...locals.toReversed(), working, ...(daysOff === null ? [] : [daysOff])]
  return { calendar: compiled.calendar, sources: holders.map(({ source }) => source) }
}

function layerOf<C extends CalendarPart>({ source, calendar }: CalendarHolder<C>): CalendarLayer<C> {
  const { standard, recurrences } = source
  return {
    standard: standard.id,
    document: calendar,
    organ: standard.issuer,
    ...(recurrences === undefined ? {} : { recurrences })
  }
}
