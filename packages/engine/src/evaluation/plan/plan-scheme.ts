import type { EvaluationPart, ZoneTable } from '@lijie/schema'
import { isReason, type Reason } from '../../kernel/index.js'
import type { Period } from '../../periods/index.js'
import type { CompiledScheme } from '../compile/compiled-scheme.js'
import { refuseOutOfForce } from '../request/refuse-out-of-force.js'
import { addItem, addPeriod, createItemTable, type ItemTable } from './item-table.js'
import { joinQuestions } from './join-questions.js'
import { planIndicator } from './plan-indicator.js'
import { planItems } from './plan-items.js'
import { listChargedAgain, planPasses } from './plan-passes.js'
import type { PlanScope } from './plan-scope.js'
import type { PredicateContext } from './resolve-predicate.js'
import { rowsOfPeriod } from './rows-of-period.js'
import type { IndicatorPlan, SchemePlan } from './scheme-plan.js'
import { useCounter } from './use-counter.js'

/** What all schemes of an evaluation are planned with; tables are shared by schemes with the same passes. */
export interface PlanBuilder {
  readonly part: EvaluationPart
  readonly zone: ZoneTable
  readonly context: PredicateContext
  readonly tables: ItemTable[]
  /** Schemes that are planned already, by id and period: one that several others take is counted and scored once. */
  readonly planned: Map<string, SchemePlan>
}

/** Plans a scheme in a period (方案计数安排), with the schemes it takes. */
export function planScheme(
  builder: PlanBuilder,
  scheme: CompiledScheme,
  period: Period | null
): SchemePlan | Reason {
  const key = JSON.stringify([scheme.id, period?.label])
  const known = builder.planned.get(key)
  if (known !== undefined) return known
  const outside = refuseOutOfForce(scheme, builder.zone, { period, asOf: builder.context.asOf })
  const planned = outside ?? planNew(builder, scheme, period)
  if (!isReason(planned)) builder.planned.set(key, planned)
  return planned
}

function planNew(builder: PlanBuilder, scheme: CompiledScheme, period: Period | null): SchemePlan | Reason {
  const { part, zone, context } = builder
  const passes = planPasses(scheme.document, context)
  const counts = findTable(
    builder,
    passes.map(({ pass }) => pass)
  )
  const table = builder.tables[counts] ?? createItemTable([])
  const within = rowsOfPeriod(scheme, period)
  addPeriod(table, within)
  const again = listChargedAgain(scheme.document)
  const scope: PlanScope = { part, scheme, context, table, zone, again }
  const indicators: IndicatorPlan[] = []
  for (const indicator of scheme.indicators) {
    const planned = planIndicator(scope, indicator, period, (id, inside) => {
      const inner = scheme.schemes.get(id)
      return planScheme(builder, inner ?? scheme, inside)
    })
    if (isReason(planned)) return planned
    indicators.push(planned)
  }
  const { attribution } = scheme.document
  return {
    scheme,
    period,
    counts,
    shares: passes.map(({ share }) => share),
    sharing: attribution !== undefined && 'shares' in attribution ? attribution.shares.length : passes.length,
    rows: addItem(table, within),
    rowsAgain: again.map((charged) => addItem(table, joinQuestions([within, charged]))),
    counters: scheme.counters.map(({ id }) => useCounter(scope, id, { period, also: [] })),
    indicators,
    adjustments: scheme.adjustments.map(({ document }) => planItems(scope, document.occurrences, period))
  }
}

function findTable({ tables }: PlanBuilder, passes: ItemTable['passes']): number {
  const key = JSON.stringify(passes)
  const known = tables.findIndex((table) => JSON.stringify(table.passes) === key)
  return known >= 0 ? known : tables.push(createItemTable(passes)) - 1
}
