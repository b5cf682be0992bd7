import type { CounterRelation } from '@lijie/schema'
import {
  addBounded,
  compareRationals,
  createRational,
  formatRational,
  type Rational
} from '../../kernel/index.js'
import { computeAt } from './compute-at.js'
import { composeTotal } from './find-total.js'
import { listLeaves } from '../compile/list-leaves.js'
import { basisColumn } from '../plan/period-question.js'
import type { SchemePlan } from '../plan/scheme-plan.js'
import { noteWarning } from './notes.js'
import type { ScoreScope } from './score-scope.js'

/**
 * Warns of relations between counters that do not hold (计数关系), with both sides: a printed error is reported, and nothing is
 * computed from what it should have been. Relations with a counter that is not known are left alone.
 */
export function checkRelations(scope: ScoreScope, plan: SchemePlan): void {
  const { part } = plan.scheme
  for (const relation of part.relations ?? []) {
    const { id: place, holds } = relation
    const compute = <T>(objects: readonly string[], compare: () => T): T | null =>
      computeAt(scope.notes, plan.scheme, { place, object: sayObjects(objects) }, compare)
    if (compute(scope.objects, () => isKnown(scope, plan, relation)) !== true) continue
    const compared = holds === 'totals' ? [scope.objects] : scope.objects.map((object) => [object])
    for (const objects of compared) compute(objects, () => compareSides(scope, plan, relation, objects))
  }
  for (const object of scope.objects)
    for (const id of Object.keys(part.counters))
      computeAt(scope.notes, plan.scheme, { place: id, object }, () => compareParts(scope, plan, id, object))
}

function sayObjects(objects: readonly string[]): string {
  const named = objects.slice(0, 5).join(', ')
  return objects.length > 5 ? `${named} … (${objects.length})` : named
}

/**
 * Rows give the same counters for every object; counts that are given may not. Where counters count by different instants, a
 * row may lie in the period for one side only, and nothing can be told.
 */
function isKnown(
  { reader, objects }: ScoreScope,
  plan: SchemePlan,
  { left, right }: CounterRelation
): boolean {
  const [first] = objects
  if (reader.isGiven || first === undefined) return true
  const counters = [...left, ...right]
  if (counters.some((counter) => reader.find(plan, counter, first) === null)) return false
  const { part, document } = plan.scheme
  const instants = listLeaves(part, counters).map((leaf) => basisColumn(document, leaf.document))
  return plan.period === null || new Set(instants).size === 1
}

function compareSides(
  scope: ScoreScope,
  plan: SchemePlan,
  { id, left, right }: CounterRelation,
  objects: readonly string[]
): void {
  const a = addUp(scope, plan, left, objects)
  const b = addUp(scope, plan, right, objects)
  noteBroken(scope, id, sayObjects(objects), a, b)
}

/** A derived counter that was given beside its parts is their sum. */
function compareParts(scope: ScoreScope, plan: SchemePlan, counter: string, object: string): void {
  const known = (id: string): Rational | null => scope.reader.find(plan, id, object)
  const composed = composeTotal(plan.scheme.part, counter, known)
  noteBroken(scope, counter, object, known(counter), composed)
}

function addUp(
  { reader }: ScoreScope,
  plan: SchemePlan,
  counters: readonly string[],
  objects: readonly string[]
): Rational | null {
  const values = objects.flatMap((object) => counters.map((counter) => reader.find(plan, counter, object)))
  return values.reduce<Rational | null>(
    (sum, value) => (sum === null || value === null ? null : addBounded(sum, value)),
    createRational(0)
  )
}

function noteBroken(
  { notes }: ScoreScope,
  relation: string,
  object: string,
  left: Rational | null,
  right: Rational | null
): void {
  if (left === null || right === null || compareRationals(left, right) === 0) return
  const params = { relation, object, left: formatRational(left), right: formatRational(right) }
  noteWarning(notes, 'evaluation/relation-broken', params)
}
