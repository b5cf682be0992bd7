import type { OccurrenceItem, Occurrences } from '@lijie/schema'
import type { RowQuestion } from '../../counting/index.js'
import type { Period } from '../../periods/index.js'
import type { PlanScope } from './plan-scope.js'
import { resolvePredicate } from './resolve-predicate.js'
import type { ItemUse } from './scheme-plan.js'
import { useCounter } from './use-counter.js'

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
    multiplied: questions.map((question, i) => use([...refused.slice(0, i), question]))
  }
}
