import type { Issue, StandardDocument, TimeLimitsPart } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { createReason } from '../kernel/index.js'
import type { EffectivePart } from '../layers/index.js'
import { compileTimeLimits, orderClocks, type CompiledTimeLimits } from '../time-limits/index.js'
import type { CompileOptions } from './compile-rulebook.js'
import type { Citer } from './create-citer.js'
import { findZone } from './find-zone.js'
import { openZone } from './open-parts.js'
import { resolveCalendar } from './resolve-calendar.js'
import type { ResolvedParts } from './resolve-parts.js'
import type { Rulebook } from './rulebook.js'

type Time = Pick<Rulebook, 'timeLimits' | 'calendar'> | { readonly issues: readonly Issue[] }

/** Compiles time limits and the calendar they count on (时限与日历), or says that they are left to another instrument. */
export function compileTime(
  standards: readonly StandardDocument[],
  parts: ResolvedParts,
  options: CompileOptions,
  citer: Citer
): Time {
  if (parts.timeLimits !== undefined) return compileGiven(standards, parts.timeLimits, options, citer)
  const open = parts.unresolved['time-limits']
  const source = standards.find(({ standard }) => standard.id === open?.standard)
  const timeLimits: CompiledTimeLimits = {
    standard: (source ?? standards[0])?.standard.id ?? '',
    zone: openZone,
    calendar: null,
    wallTimeRule: { onGap: 'refuse', onOverlap: 'refuse' },
    units: new Map(),
    clocks: new Map()
  }
  // Duties may do without time limits: then there are none, and nobody to give them.
  if (open === undefined || source === undefined) return { timeLimits, calendar: null }
  const { part, slot, standard } = open
  const citation = citer.citeDelegation(source, slot, open.article)
  const params = { part, slot, standard, article: citation.article }
  const unresolved = createReason('time-limits/unresolved-part', params, [citation])
  return { timeLimits: { ...timeLimits, unresolved }, calendar: null }
}

function compileGiven(
  standards: readonly StandardDocument[],
  effective: EffectivePart<TimeLimitsPart>,
  options: CompileOptions,
  { cite, citeCalendar }: Citer
): Time {
  const { value: part, provenanceOf } = effective
  const documents = new Map(standards.map((document) => [document.standard.id, document]))
  const giverOf = (leaf: string): string => provenanceOf('', leaf)?.standard ?? effective.standard
  const id = giverOf('zone')
  // A zone has one table, whichever document carries it.
  const [zone] = [documents.get(id), ...standards].flatMap((document) => findZone(document, part.zone) ?? [])
  if (zone === undefined)
    return { issues: [createIssue('rulebook/missing-zone-table', { id, zone: part.zone })] }
  const owner = documents.get(giverOf('calendar'))
  const { calendar, sources, issues } = resolveCalendar(owner, part, {
    documents,
    bind: options.bind ?? {},
    ...(options.knownAt === undefined ? {} : { knownAt: options.knownAt })
  })
  if (issues.length > 0) return { issues }
  const timeLimits = compileTimeLimits(part, {
    standard: effective.standard,
    zone,
    calendar,
    cite: (unit) => {
      const { article = 'time-limits.json', evidence = 'inferred' } = part.units[unit] ?? {}
      return cite('timeLimits', `units/${unit}`, article, evidence)
    },
    citeClock: (clock) => {
      const { article = 'time-limits.json', evidence = 'inferred' } = part.clocks?.[clock] ?? {}
      return cite('timeLimits', `clocks/${clock}`, article, evidence)
    },
    calendarCitations: sources.map((source) => citeCalendar(source))
  })
  const order = orderClocks(timeLimits)
  if ('code' in order) {
    const issue = createIssue(order.code, order.params, { file: 'time-limits.json', pointer: '/clocks' })
    return { issues: [effective.locate(issue)] }
  }
  return { timeLimits, calendar: calendar === null || 'unresolved' in calendar ? null : calendar }
}
