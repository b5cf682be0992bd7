import { tryCompileRulebook, type DeadlineRules, type FilingRules, type Rulebook } from '@lijie/engine'
import { validatePart, type StandardDocument, type VectorGroup } from '@lijie/schema'
import { frameCalendar } from './frame-calendar.js'
import type { VectorContext } from './vector-context.js'

/** What the questions of a group are put to: a rulebook, or any part of one that answers them. */
export type VectorRules = FilingRules &
  DeadlineRules &
  Pick<
    Rulebook,
    | 'on'
    | 'calendar'
    | 'cite'
    | 'criterionOf'
    | 'parts'
    | 'responsibility'
    | 'workflow'
    | 'duties'
    | 'evaluation'
    | 'periods'
  >

/** A compiled group of vectors, or the codes of what stands against compiling it. */
export type CompiledGroup = { readonly rules: Rulebook } | { readonly refused: readonly string[] }

/** Compiles groups of vectors; groups that are composed alike share one rulebook. */
export type GroupCompiler = (group: VectorGroup) => CompiledGroup

/** A compiler for the groups of one standard's vectors. */
export function createGroupCompiler(context: VectorContext): GroupCompiler {
  const compiled = new Map<string, CompiledGroup>()
  return (group) => {
    const key = nameComposition(group)
    const known = compiled.get(key)
    if (known !== undefined) return known
    const result = compileGroup(context, group)
    compiled.set(key, result)
    return result
  }
}

/** The same text for groups that are composed alike. */
export function nameComposition({ on, bind, standards, knownAt, allowDraft }: VectorGroup): string {
  return JSON.stringify([on, bind ?? {}, standards ?? [], knownAt ?? null, allowDraft ?? false])
}

function compileGroup({ standards, subject }: VectorContext, group: VectorGroup): CompiledGroup {
  const document = standards.get(subject)
  const framed =
    document !== undefined && isCalendarAlone(document) ? frameCalendar(document, standards) : null
  const bind = { ...group.bind, ...framed?.bind }
  const ids = [subject, ...Object.values(bind), ...(group.standards ?? [])]
  const documents = collectStandards(ids, standards)
  const result = tryCompileRulebook(framed === null ? documents : [framed.frame, ...documents], {
    on: group.on,
    bind,
    validatePart,
    ...(group.allowDraft === undefined ? {} : { allowDraft: group.allowDraft }),
    ...(group.knownAt === undefined ? {} : { knownAt: group.knownAt })
  })
  if ('rulebook' in result) return { rules: result.rulebook }
  const errors = result.issues.filter(({ severity }) => severity === 'error')
  return { refused: [...new Set(errors.map(({ code }) => code))].toSorted() }
}

/** A standard with a calendar and no rules of its own. */
function isCalendarAlone({ calendar, criteria, timeLimits }: StandardDocument): boolean {
  return calendar !== undefined && criteria === undefined && timeLimits === undefined
}

/** The standards of these ids with all that they need, in the order in which they are found. */
function collectStandards(
  ids: readonly string[],
  standards: VectorContext['standards']
): readonly StandardDocument[] {
  const found = new Map<string, StandardDocument>()
  const open = ids.toReversed()
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const document = standards.get(id)
    if (document === undefined || found.has(id)) continue
    found.set(id, document)
    open.push(...listNeededStandards(document).toReversed())
  }
  return [...found.values()]
}

/**
 * Ids of the standards that a standard cannot do without: those it builds on, the calendar below its own, and the days off
 * that its calendar observes.
 */
export function listNeededStandards({ standard, calendar }: StandardDocument): readonly string[] {
  const daysOff = calendar?.type === 'working' ? calendar.daysOff : null
  const base = calendar?.type === 'local' ? calendar.base : null
  return [...(standard.extends ?? []), base, daysOff].filter((id) => id !== null)
}
