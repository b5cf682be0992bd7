import { isRecord, type ConditionOperator, type MutantChange, type QuantityUnit } from '@lijie/schema'
import { changeChoices } from './change-choice.js'
import { mistakenOperators } from './change-operator.js'
import { changeRecurrence } from './change-recurrence.js'
import { changeUnit } from './change-unit.js'
import { isOfDuties, proposeForDuties } from './propose-for-duties.js'
import { isOfEvaluation, proposeForEvaluation } from './propose-for-evaluation.js'
import { isHandling, proposeForHandling } from './propose-for-handling.js'
import type { ChangeLists } from './create-change-lists.js'

/** A change of one property of an object. */
export interface ProposedChange {
  readonly key: string
  readonly change: MutantChange
  readonly to: unknown
}

type Node = Readonly<Record<string, unknown>>

/** Optional members of time limits and calendars that may have been forgotten. */
const forgettable: ReadonlySet<string> = new Set([
  'backwards',
  'cutOff',
  'dayCounting',
  'direction',
  'extension',
  'monthEnd',
  'suspension'
])

/**
 * Changes of an object that its form suggests: a comparison, a limit, a time unit, a fact, a hit policy; in time limits and
 * calendars the words of closed lists, recurrence rules, and what may have been forgotten.
 */
export function proposeChanges(
  node: Node,
  path: readonly (string | number)[],
  lists: ChangeLists
): readonly ProposedChange[] {
  if (isOfEvaluation(path)) return proposeForEvaluation(node, path, lists.evaluation)
  const own = proposeForForm(node, path, lists)
  if (isHandling(path)) return [...own, ...proposeForHandling(node, path, lists.handling)]
  if (isOfDuties(path)) return [...own, ...proposeForDuties(node, path, lists.duties)]
  return path[0] === 'timeLimits' || path[0] === 'calendar' ? [...own, ...proposeForTime(node, lists)] : own
}

function proposeForTime(node: Node, { wallTimeMatters }: ChangeLists): readonly ProposedChange[] {
  const { rrule } = node
  return [
    ...(wallTimeMatters || !('onGap' in node) ? changeChoices(node) : []).flatMap(({ key, to }) =>
      change(key, 'choice', to)
    ),
    ...change('rrule', 'recurrence', typeof rrule === 'string' ? changeRecurrence(rrule) : []),
    ...Object.keys(node)
      .filter((key) => forgettable.has(key))
      .map((key) => ({ key, change: 'removal' as const, to: undefined }))
  ]
}

function proposeForForm(
  node: Node,
  path: readonly (string | number)[],
  lists: ChangeLists
): readonly ProposedChange[] {
  if (typeof node['fact'] === 'string' && 'operator' in node) return proposeForLeaf(node, path, lists)
  if (Number.isInteger(node['value']) && typeof node['unit'] === 'string')
    return change('unit', 'unit', without(lists.timeUnits, node['unit']))
  if (isRecord(node['byAreaGrade'])) return proposeForFallback(node, Object.keys(node['byAreaGrade']))
  const { counts, policy, id } = node
  if (counts === 'elapsed' || counts === 'working-time')
    return change('counts', 'counting', without(['elapsed', 'working-time'], counts))
  if (typeof policy === 'string')
    return change('policy', 'hit-policy', without(['unique', 'first', 'shortest', 'all'], policy))
  if (typeof id === 'string' && 'condition' in node) return change('id', 'row-number', [raiseNumber(id)])
  return proposeForFact(node, path, lists)
}

function proposeForLeaf(
  leaf: Node,
  path: readonly (string | number)[],
  { facts, dutyFacts }: ChangeLists
): readonly ProposedChange[] {
  const { operator, value, unit, fact } = leaf
  const units = typeof unit === 'string' ? changeUnit(unit as QuantityUnit) : []
  return [
    ...change('operator', 'operator', mistakenOperators[operator as ConditionOperator] ?? []),
    ...change(
      'value',
      'code',
      typeof value === 'string' ? nextCode(value, (isOfDuties(path) ? dutyFacts : facts)[String(fact)]) : []
    ),
    ...change('unit', 'unit', units)
  ]
}

/** The code that stands after this one in the list of the fact, the first after the last. */
function nextCode(code: string, fact: ChangeLists['facts'][string] | undefined): readonly string[] {
  const codes = fact !== undefined && 'values' in fact ? Object.keys(fact.values) : []
  const next = codes[(codes.indexOf(code) + 1) % codes.length]
  return next === undefined || next === code ? [] : [next]
}

function proposeForFallback({ fallback }: Node, grades: readonly string[]): readonly ProposedChange[] {
  return change(
    'fallback',
    'fallback',
    without(['refuse', ...grades.map((grade) => `same-as:${grade}`)], fallback)
  )
}

/** The unit of a measured fact; it decides something only where a condition has to be converted to it. */
function proposeForFact(
  { type, unit }: Node,
  path: readonly (string | number)[],
  { convertedFacts }: ChangeLists
): readonly ProposedChange[] {
  const isFact = path[0] === 'facts' && (type === 'quantity' || type === 'integer')
  if (!isFact || typeof unit !== 'string' || !convertedFacts.has(String(path[2]))) return []
  return change('unit', 'unit', changeUnit(unit as QuantityUnit))
}

function raiseNumber(criterion: string): string {
  const at = criterion.lastIndexOf('/') + 1
  return `${criterion.slice(0, at)}${Number(criterion.slice(at)) + 1}`
}

function change(key: string, name: MutantChange, values: readonly unknown[]): readonly ProposedChange[] {
  return values.map((to) => ({ key, change: name, to }))
}

function without(list: readonly string[], value: unknown): readonly string[] {
  return list.filter((item) => item !== value)
}
