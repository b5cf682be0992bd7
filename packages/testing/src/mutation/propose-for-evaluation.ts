import {
  isRecord,
  type ConditionOperator,
  type MutantChange,
  type RationalNumber,
  type StandardDocument
} from '@lijie/schema'
import { mistakenOperators } from './change-operator.js'
import type { ProposedChange } from './propose-changes.js'
import { isSettledTotal, isSettledPoints } from './settled-rounding.js'

type Node = Readonly<Record<string, unknown>>

/** Words of closed lists, by the key under which they stand. */
const choices: Readonly<Record<string, readonly string[]>> = {
  aggregate: ['mean', 'sum'],
  direction: ['deduct', 'add'],
  from: ['best', 'worst'],
  kind: ['bonus', 'deduction'],
  loses: ['below', 'above'],
  onMissing: ['refuse', 'exclude', 'count-as-false', 'unranked'],
  onSingle: ['refuse', 'unranked'],
  onZero: ['refuse', 'unranked', 'exclude-and-reweight'],
  onZeroDivisor: ['refuse', 'unranked'],
  otherClass: ['refuse', 'unranked'],
  steps: ['pro-rata', 'started', 'completed'],
  ties: ['competition', 'dense'],
  to: ['last-unit', 'first-unit', 'each-unit']
}

/** Lists of counters, one of which may be mistaken for another. */
const counterLists: ReadonlySet<string> = new Set(['count', 'denominator', 'minus', 'numerator', 'plus'])

/** What no score depends on: words, colours, relations (counts that break one are only reported), what a draft knows. */
const silent: ReadonlySet<string> = new Set([
  'better',
  'colour',
  'confidence',
  'decimals',
  'draft',
  'relations'
])

/** True for a place in evaluation.json. */
export function isOfEvaluation(path: readonly (string | number)[]): boolean {
  return path[0] === 'evaluation'
}

/** True for a part that has no scheme: its counters are asked for by those that build on it. */
export function hasNoScheme({ evaluation }: StandardDocument): boolean {
  return evaluation === undefined || Object.keys(evaluation.schemes).length === 0
}

/** Members that are not changed: they say nothing that a score depends on, or there is nothing to round. */
export function isSilentInEvaluation(key: string, node: Node, path: readonly (string | number)[]): boolean {
  if (!isOfEvaluation(path)) return false
  if (silent.has(key)) return true
  if (key === 'pointsRounding') return isSettledPoints(node)
  if (key === 'maxPoints') return (node['weight'] as RationalNumber).numerator === 0
  return key === 'rounding' && ('weightsSumTo' in node || isByRank(node))
}

/** Points by rank are written with few decimals; the rounding of the total is changed with its scheme. */
function isByRank({ rule }: Node): boolean {
  return isRecord(rule) && rule['by'] === 'rank'
}

/**
 * Changes of counters, indicators and totals (评价变异): another counter or figure, another word of a closed list, fewer decimals,
 * another rounding, figures of a formula, a basis or attribution that was forgotten.
 */
export function proposeForEvaluation(
  node: Node,
  path: readonly (string | number)[],
  { counters, figures }: EvaluationNames
): readonly ProposedChange[] {
  if ('draft' in node) return []
  return [
    ...Object.entries(node).flatMap(([key, value]) => [
      ...proposeWord(key, value, node),
      ...(counterLists.has(key) ? proposeCounters(key, value, counters) : []),
      ...(key === 'figure' || key === 'divideBy' ? change(key, 'reference', next(figures, value)) : [])
    ]),
    ...proposeForRounding(node),
    ...proposeForScheme(node),
    ...proposeForPredicate(node),
    ...(typeof node['formula'] === 'string'
      ? change('formula', 'number', changeFormula(node['formula']))
      : [])
  ]
}

/** Names that can stand in place of another. */
export interface EvaluationNames {
  readonly counters: readonly string[]
  readonly figures: readonly string[]
}

/** The counters that schemes name, the part's own first, and its figures. */
export function listEvaluationNames({ evaluation }: StandardDocument): EvaluationNames {
  return {
    counters: Object.keys(evaluation?.counters ?? {}),
    figures: Object.keys(evaluation?.figures ?? {})
  }
}

function proposeWord(key: string, value: unknown, node: Node): readonly ProposedChange[] {
  const words = Object.hasOwn(choices, key) ? choices[key] : undefined
  if (words === undefined) return []
  if (isRecord(value)) return 'where' in value || 'steps' in value ? [] : change(key, 'choice', ['unranked'])
  if (typeof value !== 'string' || !words.includes(value)) return []
  const isFigure = 'kind' in node && key === 'onMissing'
  const isCounter = 'where' in node && key === 'onMissing'
  const own = isFigure ? ['refuse', 'unranked'] : isCounter ? ['refuse', 'count-as-false'] : words
  return change(key, 'choice', key === 'onMissing' && !isFigure && !isCounter ? [] : next(own, value))
}

function proposeCounters(
  key: string,
  value: unknown,
  counters: readonly string[]
): readonly ProposedChange[] {
  if (!Array.isArray(value)) return []
  const list = value as readonly string[]
  return list.flatMap((item, at) => {
    const other = counters.find((one) => one !== item && !list.includes(one))
    return other === undefined ? [] : change(key, 'reference', [list.with(at, other)])
  })
}

function proposeForRounding(node: Node): readonly ProposedChange[] {
  const { decimals, mode } = node
  if (typeof decimals !== 'number' || typeof mode !== 'string') return []
  const modes: Readonly<Record<string, readonly string[]>> = {
    'half-up': decimals > 8 ? ['down'] : ['down', 'half-even'],
    'half-even': ['half-up', 'down'],
    down: ['half-up'],
    up: ['half-up']
  }
  return [
    ...change('decimals', 'number', [decimals === 0 ? 1 : decimals - 1]),
    ...change('mode', 'choice', modes[mode] ?? [])
  ]
}

/** A scheme: its basis and the column of its objects, where it counts rows; how equal totals are ranked, where rounding makes some equal. */
function proposeForScheme(node: Node): readonly ProposedChange[] {
  const { rank, basis, total } = node
  if (!isRecord(rank) || !isRecord(total) || !Array.isArray(node['indicators'])) return []
  const counts = JSON.stringify(node['indicators']).match(/"(?:numerator|count)":\[/u) !== null
  const bases = next(['reported', 'due', 'closed'], basis)
  const other = rank['basis'] === 'exact-total' ? 'rounded-total' : 'exact-total'
  return [
    ...(counts ? change('object', 'choice', [node['object'] === 'unit' ? 'district' : 'unit']) : []),
    ...(counts && typeof basis === 'string' ? change('basis', 'choice', bases) : []),
    ...(isSettledTotal(node)
      ? []
      : [...change('rank', 'choice', [{ ...rank, basis: other }]), ...rounded(total)])
  ]
}

/** The total with each other rounding. */
function rounded(total: Node): readonly ProposedChange[] {
  const rounding = total['rounding'] as Node
  return proposeForRounding(rounding).flatMap(({ key, change: name, to }) =>
    change('total', name, [{ ...total, rounding: { ...rounding, [key]: to } }])
  )
}

function proposeForPredicate(node: Node): readonly ProposedChange[] {
  const { operator, column } = node
  if (typeof column !== 'string') return []
  const operators = mistakenOperators[operator as ConditionOperator] ?? []
  const list = node['in']
  const lists = Array.isArray(list) && list.length > 1 ? list.map((_, at) => list.toSpliced(at, 1)) : []
  return [...change('operator', 'operator', operators), ...change('in', 'code', lists)]
}

/** A formula with one of its figures one more, or one of its signs turned. */
function changeFormula(formula: string): readonly string[] {
  const turned: Readonly<Record<string, string>> = { ' + ': ' - ', ' - ': ' + ', ' * ': ' / ', ' / ': ' * ' }
  return [...formula.matchAll(/(?<![\w.-])\d+(?:\.\d+)?(?![\w.-])| [-+*/] /gu)].map(({ 0: found, index }) => {
    const to = turned[found] ?? String(Number(found) + 1)
    return formula.slice(0, index) + to + formula.slice(index + found.length)
  })
}

function change(key: string, name: MutantChange, values: readonly unknown[]): readonly ProposedChange[] {
  return values.map((to) => ({ key, change: name, to }))
}

/** The entry after this one, the first after the last; none where there is no other. */
function next(list: readonly string[], value: unknown): readonly string[] {
  const other = list[(list.indexOf(String(value)) + 1) % list.length]
  return other === undefined || other === value ? [] : [other]
}
