import type { OccurrenceItem, Occurrences, RowCounter } from '@lijie/schema'
import type { RowQuestion } from '../../counting/index.js'
import type { Period } from '../../periods/index.js'
import type { CounterUse, LeafReading } from './counter-use.js'
import { addItem } from './item-table.js'
import { joinQuestions } from './join-questions.js'
import type { PlanScope } from './plan-scope.js'
import { resolvePredicate } from './resolve-predicate.js'
import type { ItemUse } from './scheme-plan.js'
import { distinctLeaves, leafQuestion, useCounter } from './use-counter.js'

/** Asks for the counters of items that occur (按件计分取数): of several multipliers, the first that is true takes the row. */
export function planItems(
  scope: PlanScope,
  { items }: Occurrences,
  period: Period | null
): readonly ItemUse[] {
  return items.map((item) => planItem(scope, item, period))
}

function planItem(
  scope: PlanScope,
  { count = [], multipliers = [] }: OccurrenceItem,
  period: Period | null
): ItemUse {
  const use = (also: readonly RowQuestion[]): ItemUse['plain'] =>
    count.map((counter) => useCounter(scope, counter, { period, also }))
  const questions = multipliers.map(({ where }) => resolvePredicate(where, scope.context))
  const refused = questions.map((question): RowQuestion => ({ not: question }))
  return {
    plain: use(refused),
    multiplied: questions.map((question, i) => use([...refused.slice(0, i), question])),
    unsettled: questions.length === 0 ? [] : listUnsettled(scope, count, isUnsettled(questions), period)
  }
}

/** Whether it is unknown which multiplier takes a row: none before is true, and this one may be. */
function isUnsettled(questions: readonly RowQuestion[]): RowQuestion {
  return {
    any: questions.map((question, i) => ({
      all: [...questions.slice(0, i).map((one) => ({ not: one })), { not: { definite: question } }]
    }))
  }
}

/**
 * Rows that occur for certain, and of which only the multiplier is unknown. Counters that take unknown rows as false would
 * drop them unseen; the others refuse them or tell of them already.
 */
function listUnsettled(
  scope: PlanScope,
  count: readonly string[],
  unsettled: RowQuestion,
  period: Period | null
): readonly CounterUse[] {
  return distinctLeaves(scope.part, count).flatMap((leaf): CounterUse[] => {
    const { id, document } = leaf
    if (document.onMissing !== 'count-as-false') return []
    const question = joinQuestions([leafQuestion(scope, leaf, period), unsettled, addsAnything(document)])
    const read = (asked: RowQuestion | null): LeafReading => ({
      kind: 'item',
      item: addItem(scope.table, asked)
    })
    const again = scope.again.map((charged) => read(joinQuestions([question, charged])))
    const { onMissing } = document
    return [{ counter: id, leaves: [{ counter: id, sign: 1, onMissing, reading: read(question), again }] }]
  })
}

/** Nothing, however often it is taken, stays nothing. */
function addsAnything({ sum, lookup }: RowCounter): RowQuestion | null {
  if (sum !== undefined) return { column: sum, operator: 'notEqual', than: { number: 0 } }
  if (lookup === undefined) return null
  const { column, values } = lookup
  const levels = values.filter(({ value }) => value.numerator !== 0)
  return { any: levels.map(({ level }) => ({ column, operator: 'equal', than: { number: level } })) }
}
