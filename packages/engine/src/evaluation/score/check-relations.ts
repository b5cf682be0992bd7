import type { CounterRelation } from '@lijie/schema'
import {
  addRationals,
  compareRationals,
  createRational,
  formatRational,
  type Rational
} from '../../kernel/index.js'
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
    if (!isKnown(scope, plan, relation)) continue
    if (relation.holds === 'totals') compareSides(scope, plan, relation, scope.objects)
    else for (const object of scope.objects) compareSides(scope, plan, relation, [object])
  }
  for (const object of scope.objects)
    for (const id of Object.keys(part.counters)) compareParts(scope, plan, id, object)
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
  const all =
    objects.length > 5 ? `${objects.slice(0, 5).join(', ')} … (${objects.length})` : objects.join(', ')
  noteBroken(scope, id, all, a, b)
}

/** A derived counter that was given beside its parts is their sum. */
function compareParts(scope: ScoreScope, plan: SchemePlan, counter: string, object: string): void {
  const known = (id: string): Rational | null => scope.reader.find(plan, id, object)
  const composed = composeTotal(plan.scheme.part, counter, known)
  if (composed !== null) noteBroken(scope, counter, object, known(counter), composed)
}

function addUp(
  { reader }: ScoreScope,
  plan: SchemePlan,
  counters: readonly string[],
  objects: readonly string[]
): Rational | null {
  const values = objects.flatMap((object) => counters.map((counter) => reader.find(plan, counter, object)))
  return values.reduce<Rational | null>(
    (sum, value) => (sum === null || value === null ? null : addRationals(sum, value)),
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
