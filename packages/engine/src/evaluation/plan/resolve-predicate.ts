import { caseStages, type CounterPredicate, type EvaluationPart, type PredicateOperand } from '@lijie/schema'
import { dayMs } from '../../civil-time/index.js'
import type { RowQuestion } from '../../counting/index.js'
import { findCounter } from '../compile/list-counters.js'

/** What predicates are resolved with (条件求定). */
export interface PredicateContext {
  readonly part: EvaluationPart
  /** Null when no instant is given; then {@link readsAsOf} tells whether one was needed. */
  readonly asOf: number | null
  readsAsOf: boolean
}

/** True for every row, as a question that every way of counting knows. */
const everyRow: RowQuestion = { any: [{ known: 'reportedAt' }, { not: { known: 'reportedAt' } }] }

/** The question of a predicate with stages and asOf as numbers, and with the questions of other counters in place. */
export function resolvePredicate(predicate: CounterPredicate, context: PredicateContext): RowQuestion {
  if ('all' in predicate) return { all: predicate.all.map((part) => resolvePredicate(part, context)) }
  if ('any' in predicate) return { any: predicate.any.map((part) => resolvePredicate(part, context)) }
  if ('not' in predicate) return { not: resolvePredicate(predicate.not, context) }
  if ('known' in predicate) return { known: predicate.known }
  if ('in' in predicate) return { column: predicate.column, in: predicate.in }
  if ('counter' in predicate) return questionOf(predicate.counter, context) ?? everyRow
  const { column, operator, than } = predicate
  return { column, operator, than: resolveOperand(than, context) }
}

/** The question of a counter of rows; null: every row counts. */
export function questionOf(id: string, context: PredicateContext): RowQuestion | null {
  const counter = findCounter(context.part, id)
  if (counter === undefined || !('where' in counter) || counter.where === null) return null
  return resolvePredicate(counter.where, context)
}

function resolveOperand(
  than: PredicateOperand,
  context: PredicateContext
): Extract<RowQuestion, { than: unknown }>['than'] {
  if ('column' in than) return { column: than.column }
  if ('constant' in than) return { number: than.constant }
  if ('stage' in than) return { number: caseStages.indexOf(than.stage) }
  context.readsAsOf = true
  return { number: (context.asOf ?? 0) - (than.minusDays ?? 0) * dayMs }
}
