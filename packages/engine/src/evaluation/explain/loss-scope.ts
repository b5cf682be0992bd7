import type { EvaluationPart } from '@lijie/schema'
import { utcZone } from '../../periods/index.js'
import { addItem, createItemTable, type ItemTable } from '../plan/item-table.js'
import type { PlanScope } from '../plan/plan-scope.js'
import type { SchemePlan } from '../plan/scheme-plan.js'
import { listItemLosses, listLosses, type LossQuestion } from './list-losses.js'

/** What questions about losses are made with. */
export function createLossScope(
  plan: SchemePlan,
  part: EvaluationPart,
  asOf: number | null,
  table: ItemTable = createItemTable([])
): PlanScope {
  return {
    part,
    scheme: plan.scheme,
    context: { part, asOf, readsAsOf: false },
    table,
    zone: utcZone,
    again: []
  }
}

/** The losses of each indicator, then of each adjustment (失分来源). */
export function listPlanLosses(
  scope: PlanScope,
  { scheme, period }: SchemePlan
): readonly (readonly LossQuestion[])[] {
  return [
    ...scheme.indicators.map((indicator) => listLosses(scope, indicator, period)),
    ...scheme.adjustments.map(({ document }) =>
      listItemLosses(scope, document.occurrences, document.kind === 'deduction' ? -1 : 1, period)
    )
  ]
}

/** Counts the rows behind the losses of a scheme too. */
export function addLossItems(plan: SchemePlan, table: ItemTable, asOf: number | null): void {
  const scope = createLossScope(plan, plan.scheme.part, asOf, table)
  for (const losses of listPlanLosses(scope, plan))
    for (const { question } of losses) addItem(table, question)
}
