import { isRecord, type DutiesPart, type MutantChange, type StandardDocument } from '@lijie/schema'
import type { ProposedChange } from './propose-changes.js'

type Node = Readonly<Record<string, unknown>>

/** The names that could stand in a place of duties.json instead of the one that does, by the list they are drawn from. */
export type DutyNames = Readonly<
  Record<'subjects' | 'tasks' | 'materials' | 'evaluated', readonly string[]>
> & { readonly factTypes: ReadonlyMap<string, string> }

/** Collects the names of a document's duties: subjects, tasks, materials, facts with their types. */
export function listDutyNames({ duties }: StandardDocument): DutyNames {
  const {
    subjects = {},
    tasks = {},
    facts = {},
    rules = [],
    evaluations = []
  } = duties ?? ({} as Partial<DutiesPart>)
  const materials = rules.flatMap((rule) => (rule.kind === 'retention' ? [rule.material] : []))
  return {
    subjects: Object.keys(subjects),
    tasks: Object.keys(tasks),
    materials: [...new Set(materials)],
    evaluated: evaluations.flatMap(({ evaluated }) => evaluated),
    factTypes: new Map(Object.entries(facts).map(([id, { type }]) => [id, type]))
  }
}

/** The list from which the names under a key are drawn. */
const listOf: Readonly<Record<string, Exclude<keyof DutyNames, 'factTypes'>>> = {
  authority: 'subjects',
  entrusted: 'subjects',
  evaluated: 'subjects',
  evaluator: 'subjects',
  material: 'materials',
  of: 'subjects',
  target: 'subjects',
  task: 'tasks',
  to: 'subjects'
}

/** Keys under which the name of a fact stands. */
const factKeys: ReadonlySet<string> = new Set([
  'count',
  'doneAt',
  'event',
  'fact',
  'good',
  'keptDays',
  'total'
])

/** Members that may have been forgotten. */
const forgettable: ReadonlySet<string> = new Set([
  'acted',
  'authority',
  'breach',
  'direction',
  'done',
  'doneAt',
  'entrusted',
  'excluded',
  'fine',
  'keptDays',
  'limit',
  'overrides',
  'unless',
  'when'
])

/** Members that no answer computes on: what is told in words, and what other checks read. */
const silent: ReadonlySet<string> = new Set([
  'aliases',
  'changes',
  'channels',
  'concept',
  'established',
  'materials',
  'organ',
  'period',
  'references',
  'terms',
  'undefined',
  'uncomputed',
  'unstatedCriteria'
])

/** Lists from which an entry may have been forgotten. */
const shortened: ReadonlySet<string> = new Set([
  'all',
  'any',
  'breaches',
  'evaluated',
  'evaluations',
  'of',
  'overrides',
  'penalties',
  'requires',
  'rules',
  'sinks',
  'target',
  'value'
])

/** Is this a place of duties.json? */
export function isOfDuties(path: readonly (string | number)[]): boolean {
  return path[0] === 'duties'
}

/** True for what no answer about duties computes on. */
export function isSilent(key: string, path: readonly (string | number)[]): boolean {
  // Where the results of an evaluation go is told by the id of the place.
  return isOfDuties(path) && (silent.has(key) || (key === 'to' && path.includes('sinks')))
}

/** True for a list of duties.json from which an entry may have been forgotten. */
export function isShortenedDuty(key: string, path: readonly (string | number)[], names: DutyNames): boolean {
  if (key === 'includes') return names.evaluated.includes(String(path[2]))
  return shortened.has(key)
}

/**
 * Changes in duties (义务规则变异): another subject, task, material or fact for the one that stands there, another modality or
 * reading, the other one of two bearers of a task first, and what may have been forgotten.
 */
export function proposeForDuties(
  node: Node,
  path: readonly (string | number)[],
  names: DutyNames
): readonly ProposedChange[] {
  const told = Object.entries(node).filter(([key]) => !isSilent(key, path))
  return told.flatMap(([key, value]) => [
    ...proposeName(key, value, names),
    ...proposeFact(key, value, names),
    ...proposeWord(key, value, node),
    ...(forgettable.has(key) ? [{ key, change: 'removal' as const, to: undefined }] : [])
  ])
}

function proposeName(key: string, value: unknown, names: DutyNames): readonly ProposedChange[] {
  const list = Object.hasOwn(listOf, key) ? listOf[key] : undefined
  const known = list === undefined ? [] : names[list]
  if (typeof value === 'string') return change(key, 'reference', next(known, value))
  if (!Array.isArray(value)) return []
  const items = value as readonly string[]
  return items.flatMap((item, at) => {
    const other = next(known, item).find((one) => !items.includes(one))
    return other === undefined ? [] : change(key, 'reference', [items.with(at, other)])
  })
}

/** Another fact of the same type. */
function proposeFact(key: string, value: unknown, { factTypes }: DutyNames): readonly ProposedChange[] {
  if (!factKeys.has(key) || typeof value !== 'string') return []
  const alike = [...factTypes].filter(([, type]) => type === factTypes.get(value)).map(([id]) => id)
  return change(key, 'reference', next(alike, value))
}

/** That a duty must be fulfilled if needed says no more than that it must. */
function proposeWord(key: string, value: unknown, { kind }: Node): readonly ProposedChange[] {
  if (key === 'reading')
    return change(key, 'choice', next(['leaves-total', 'counts-as-good', 'undeclared'], value))
  if (key === 'modality' && kind === 'reward') return change(key, 'choice', next(['must', 'may'], value))
  if (key === 'modality' && kind === 'obligation')
    return change(key, 'choice', [value === 'encouraged' ? 'must' : 'encouraged'])
  return []
}

/** True for two bearers of one task that may both apply: the first that does bears it. */
export function competeForTask(a: Node, b: Node): boolean {
  if (a['kind'] !== 'task' || b['kind'] !== 'task' || a['task'] !== b['task']) return false
  const others = listEqualities(b['when'])
  return !listEqualities(a['when']).some(([fact, value]) =>
    others.some((other) => other[0] === fact && other[1] !== value)
  )
}

/** Facts and what they have to be equal to for a condition to hold. */
function listEqualities(condition: unknown): readonly (readonly [fact: unknown, value: unknown])[] {
  if (!isRecord(condition)) return []
  if (condition['operator'] === 'equal') return [[condition['fact'], condition['value']]]
  const { all } = condition
  return Array.isArray(all) ? all.flatMap((item) => listEqualities(item)) : []
}

function change(key: string, name: MutantChange, values: readonly unknown[]): readonly ProposedChange[] {
  return values.map((to) => ({ key, change: name, to }))
}

/** What stands after a name in its list, the first after the last. */
function next(list: readonly string[], value: unknown): readonly string[] {
  const at = list.findIndex((item) => item === value)
  const other = list[(at + 1) % list.length]
  return at < 0 || other === undefined || other === value ? [] : [other]
}
