import type { DutiesPart, DutyRule, Penalty } from '../generated/types.js'
import { createIssue, type Issue } from '../issues/index.js'
import { findDutyCircles } from './find-duty-circles.js'
import { listDutyReferences, type DutyReference, type KnownDutyNames } from './list-duty-references.js'

/**
 * What keeps duties.json from being used (义务规则的错误), with JSON Pointers inside it: names that nobody declares, facts of
 * another type than their place needs, ids given twice, circles, limits without a start, penalties that nothing leads to. Lint
 * tells it of a file, compiling of files put together. Names of other parts are looked at only where they are known.
 */
export function findDutyFaults(part: DutiesPart, known: KnownDutyNames = {}): readonly Issue[] {
  const declared = listDeclared(part, known)
  const kinds = new Map(part.rules.map(({ id, kind }) => [id, kind]))
  return [
    ...listDutyReferences(part).flatMap((reference) => checkReference(part, declared, reference)),
    ...checkIds(part.rules, '/rules'),
    ...checkIds(part.penalties ?? [], '/penalties'),
    ...checkIds(part.evaluations ?? [], '/evaluations'),
    ...checkIds(part.channels ?? [], '/channels'),
    ...checkIds(part.references ?? [], '/references'),
    ...findDutyCircles(part),
    ...part.rules.flatMap((rule, place) => checkStart(rule, `/rules/${place}`)),
    ...(part.penalties ?? []).flatMap((penalty, place) => checkPenalty(kinds, penalty, `/penalties/${place}`))
  ]
}

/** Names that are declared, and all of them as messages show them. */
interface DeclaredNames {
  readonly names: ReadonlySet<string>
  readonly known: string
}

type Declared = Readonly<Record<DutyReference['to'], DeclaredNames | undefined>>

function listDeclared(
  { rules, subjects, tasks = {}, facts = {} }: DutiesPart,
  known: KnownDutyNames
): Declared {
  const filings = rules.filter(({ kind }) => kind === 'record-filing')
  return {
    subjects: nameAll(Object.keys(subjects)),
    tasks: nameAll(Object.keys(tasks)),
    facts: nameAll(Object.keys(facts)),
    rules: nameAll(rules.map(({ id }) => id)),
    filings: nameAll(filings.map(({ id }) => id)),
    organs: known.organs && nameAll(known.organs)
  }
}

function nameAll(names: readonly string[]): DeclaredNames {
  return { names: new Set(names), known: names.join(', ') || '-' }
}

function checkReference(
  { facts = {} }: DutiesPart,
  declared: Declared,
  { to, id, type, pointer }: DutyReference
): readonly Issue[] {
  const of = declared[to]
  const given = Object.hasOwn(facts, id) ? facts[id]?.type : undefined
  if (type !== undefined && given !== undefined && given !== type)
    return [createIssue('duties/wrong-fact-type', { fact: id, type, declared: given }, { pointer })]
  if (of === undefined || of.names.has(id)) return []
  const { known } = of
  switch (to) {
    case 'subjects':
      return [createIssue('duties/unknown-subject', { subject: id, known }, { pointer })]
    case 'tasks':
      return [createIssue('duties/unknown-task', { task: id, known }, { pointer })]
    case 'rules':
    case 'filings':
      return [createIssue('duties/unknown-rule', { rule: id, known }, { pointer })]
    case 'facts':
      return [createIssue('duties/unknown-fact', { fact: id, known }, { pointer })]
    case 'organs':
      return [createIssue('duties/unknown-organ', { organ: id, known }, { pointer })]
  }
}

function checkIds(entries: readonly { readonly id: string }[], pointer: string): readonly Issue[] {
  const seen = new Set<string>()
  return entries.flatMap(({ id }, place) => {
    if (seen.size !== seen.add(id).size) return []
    return [createIssue('duties/duplicate-id', { id }, { pointer: `${pointer}/${place}/id` })]
  })
}

/** From when a limit counts is either named, or the source names it nowhere: then that is said. */
function checkStart(rule: DutyRule, pointer: string): readonly Issue[] {
  if (!('limit' in rule) || rule.limit === undefined || rule.limit.startEvent !== undefined) return []
  return [createIssue('duties/start-not-stated', { rule: rule.id }, { pointer: `${pointer}/limit` })]
}

const neverBreached: ReadonlySet<DutyRule['kind']> = new Set(['right', 'task', 'mode', 'reward'])

function isIdle(kind: DutyRule['kind'] | undefined): boolean {
  return kind !== undefined && neverBreached.has(kind)
}

function checkPenalty(
  kinds: ReadonlyMap<string, DutyRule['kind']>,
  { id, breaches = [], fine }: Penalty,
  pointer: string
): readonly Issue[] {
  const idle = breaches.flatMap((rule, place) =>
    isIdle(kinds.get(rule))
      ? [
          createIssue(
            'duties/never-breached',
            { rule, penalty: id },
            { pointer: `${pointer}/breaches/${place}` }
          )
        ]
      : []
  )
  if (fine === undefined || fine.amount.least <= fine.amount.most) return idle
  const { least, most } = fine.amount
  return [
    ...idle,
    createIssue(
      'duties/fine-bounds-swapped',
      { penalty: id, least, most },
      { pointer: `${pointer}/fine/amount` }
    )
  ]
}
