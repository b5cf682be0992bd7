import type { Rounding } from '@lijie/schema'
import { createRational, multiplyBounded, readRational, type Rational } from '../../kernel/index.js'
import {
  applyPointsRule,
  clampPoints,
  roundPoints,
  type PointsResult,
  type RoundedPoints
} from '../../points/index.js'
import type { CompiledIndicator } from '../compile/compiled-scheme.js'
import type { IndicatorPlan } from '../plan/scheme-plan.js'
import { formatExact } from './format-exact.js'
import { computeAt } from './compute-at.js'
import type { IndicatorOutcome } from './indicator-outcome.js'
import { measureIndicator } from './measure-indicator.js'
import { measuredNumber, type Measured, type MeasuredValue, type Unmeasured } from './measured.js'
import { notePoints } from './note-points.js'
import { noteReason } from './notes.js'
import { readNames } from './read-names.js'
import type { ObjectScope } from './score-scope.js'

const hundred = createRational(100)

/** Value and points of an indicator (指标得分): exact value, rounded as declared, points of the rounded value. */
export function scoreIndicator(scope: ObjectScope, plan: IndicatorPlan): IndicatorOutcome {
  const { indicator } = plan
  const place = { place: indicator.id, object: scope.object }
  const scored = computeAt(scope.notes, scope.plan.scheme, place, () => scoreExactly(scope, plan))
  return scored ?? emptyOutcome(indicator, 'refused')
}

function scoreExactly(scope: ObjectScope, plan: IndicatorPlan): IndicatorOutcome {
  const measured = measureIndicator(scope, plan)
  if (measured.kind === 'zero') return scoreZero(scope, plan, measured)
  if (measured.kind === 'value' || measured.kind === 'level')
    return scoreMeasured(scope, plan, measured, 'measured')
  return emptyOutcome(plan.indicator, measured.kind)
}

function scoreZero(
  scope: ObjectScope,
  plan: IndicatorPlan,
  zero: Extract<Unmeasured, { kind: 'zero' }>
): IndicatorOutcome {
  const { indicator } = plan
  const { numerator, denominator } = zero
  const onZero = 'onZero' in indicator.document ? indicator.document.onZero : 'refuse'
  if (typeof onZero === 'object') {
    const rate = indicator.measure === 'ratio' || indicator.measure === 'change'
    const declared = { ...measuredNumber(readRational(onZero.value), rate), numerator, denominator }
    return scoreMeasured(scope, plan, declared, 'declared')
  }
  if (onZero === 'refuse') {
    const params = { scheme: scope.plan.scheme.id, indicator: indicator.id, unit: scope.object }
    noteReason(scope.notes, 'evaluation/zero-denominator', params, [indicator.citation])
  }
  const basis = onZero === 'refuse' ? 'refused' : onZero === 'unranked' ? 'unranked' : 'excluded'
  return { ...emptyOutcome(indicator, basis), numerator, denominator }
}

function scoreMeasured(
  scope: ObjectScope,
  plan: IndicatorPlan,
  measured: Extract<Measured, { kind: 'value' | 'level' }>,
  basis: 'measured' | 'declared'
): IndicatorOutcome {
  const { indicator } = plan
  const shown =
    measured.kind === 'value'
      ? roundValue(indicator, measured)
      : { exact: createRational(0), text: measured.level }
  const names = readNames(scope, plan)
  const level = measured.kind === 'level' ? measured.level : null
  const result = 'kind' in names ? names : pointValue(scope, indicator, shown.exact, level, names)
  const told = {
    ...emptyOutcome(indicator, basis),
    ...(measured.kind === 'value' && {
      numerator: measured.numerator,
      denominator: measured.denominator,
      value: measured.value,
      occurrences: measured.occurrences
    }),
    text: shown.text
  }
  if (result.kind === 'points') {
    return {
      ...told,
      points: roundPoints(clampPoints(result.points, indicator.document), indicator.document.pointsRounding)
    }
  }
  if (result.kind === 'unranked') return { ...told, basis: 'unranked' }
  if (result.kind !== 'refused' && result.kind !== 'zero') notePoints(scope, indicator, result, shown.text)
  return { ...told, basis: 'refused' }
}

function pointValue(
  { table, object }: ObjectScope,
  { document, maxPoints }: CompiledIndicator,
  value: Rational,
  level: string | null,
  names: ReadonlyMap<string, Rational>
): PointsResult {
  const rule =
    document.points ?? (document.measure === 'occurrences' ? ({ rule: 'value' } as const) : undefined)
  const objectClass = table?.get(object)?.class ?? null
  return applyPointsRule(rule, {
    value,
    maxPoints,
    objectClass,
    level,
    lookup: (name) => names.get(name) ?? null
  })
}

/** Rates as per cent. */
function roundValue({ document }: CompiledIndicator, { value, rate }: MeasuredValue): RoundedPoints {
  const exact = rate ? multiplyBounded(value, hundred) : value
  const rounding: Rounding | undefined =
    'rateRounding' in document
      ? document.rateRounding
      : 'valueRounding' in document
        ? document.valueRounding
        : undefined
  return rounding === undefined ? { exact, text: formatExact(exact) } : roundPoints(exact, rounding)
}

function emptyOutcome(indicator: CompiledIndicator, basis: IndicatorOutcome['basis']): IndicatorOutcome {
  return {
    indicator,
    basis,
    numerator: null,
    denominator: null,
    value: null,
    text: null,
    points: null,
    occurrences: []
  }
}
