import type { SchemeIndicator } from '@lijie/schema'
import { createReason, isReason, type Reason } from '../../kernel/index.js'
import { listSubPeriods, previousPeriod, samePeriodLastYear, type Period } from '../../periods/index.js'
import type { Cited, CompiledIndicator } from '../compile/compiled-scheme.js'
import { planItems } from './plan-items.js'
import { planRatio } from './plan-ratio.js'
import type { PlanScope } from './plan-scope.js'
import type { CounterUse } from './counter-use.js'
import type { IndicatorPlan, MeasurePlan, SchemePlan } from './scheme-plan.js'
import { useCounter } from './use-counter.js'

/** Plans another scheme, by id, in a period. */
export type PlanInner = (scheme: string, period: Period | null) => SchemePlan | Reason

/** Asks for the numbers of an indicator (指标取数). */
export function planIndicator(
  scope: PlanScope,
  compiled: CompiledIndicator,
  period: Period | null,
  planInner: PlanInner
): IndicatorPlan | Reason {
  const measure = planMeasure(scope, compiled, period, planInner)
  if (isReason(measure)) return measure
  const names = new Map<string, CounterUse>()
  for (const [name, meaning] of compiled.names) {
    if ('counter' in meaning) names.set(name, useCounter(scope, meaning.counter, { period, also: [] }))
  }
  return { indicator: compiled, measure, names }
}

function planMeasure(
  scope: PlanScope,
  { document, citation }: CompiledIndicator,
  period: Period | null,
  planInner: PlanInner
): MeasurePlan | Reason {
  const use = (counters: readonly string[], within: Period | null): CounterUse[] =>
    counters.map((counter) => useCounter(scope, counter, { period: within, also: [] }))
  switch (document.measure) {
    case 'given':
    case 'formula':
      return { kind: document.measure }
    case 'count':
      return { kind: 'count', count: use(document.count, period) }
    case 'change': {
      const before = findCompared(scope, document.against, period)
      if (before !== null && isReason(before)) return before
      return { kind: 'change', now: use(document.count, period), before: use(document.count, before) }
    }
    case 'occurrences':
      return { kind: 'occurrences', items: planItems(scope, document.occurrences, period) }
    case 'scheme':
      return planParts(scope, { document, citation }, period, planInner)
    default:
      return planRatio(scope, document, period)
  }
}

function findCompared(
  { zone }: PlanScope,
  against: 'previous-period' | 'same-period-last-year',
  period: Period | null
): Period | Reason | null {
  if (period === null) return null
  return against === 'previous-period' ? previousPeriod(period, zone) : samePeriodLastYear(period, zone)
}

function planParts(
  { zone, scheme: own }: PlanScope,
  { document: { id, scheme, periods }, citation }: Cited<SchemeIndicator>,
  period: Period | null,
  planInner: PlanInner
): MeasurePlan | Reason {
  const within =
    periods === undefined || period === null ? [period] : listSubPeriods(period, periods.each, zone)
  if (isReason(within)) return within
  if (period !== null && periods?.aggregate === 'weighted' && periods.weights?.length !== within.length)
    return createReason('evaluation/period-weights', { scheme: own.id, indicator: id }, [citation])
  const parts: SchemePlan[] = []
  for (const one of within) {
    const part = planInner(scheme, one)
    if (isReason(part)) return part
    parts.push(part)
  }
  return { kind: 'scheme', parts }
}
