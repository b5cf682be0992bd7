import type { ScoreAdjustment } from '@lijie/schema'
import {
  addBounded,
  compareRationals,
  createRational,
  divideBounded,
  formatRational,
  multiplyBounded,
  readRational,
  subtractBounded,
  type Rational
} from '../../kernel/index.js'
import { roundPoints, type RoundedPoints } from '../../points/index.js'
import type { ItemUse } from '../plan/scheme-plan.js'
import type { AdjustmentScore, CounterResult } from '../scoreboard.js'
import { capTotal } from './cap-total.js'
import { computeAt } from './compute-at.js'
import type { IndicatorOutcome } from './indicator-outcome.js'
import { pointOccurrences } from './measure-occurrences.js'
import { noteWarning } from './notes.js'
import { readShown } from './read-uses.js'
import { scoreIndicator } from './score-indicator.js'
import type { ObjectOutcome } from './scored-object.js'
import type { ObjectScope } from './score-scope.js'

const zero = createRational(0)
const one = createRational(1)

/** Points of one object (评价对象得分): indicators, weighted sum, bonuses and deductions, floor and caps. */
export function scoreObject(scope: ObjectScope): ObjectOutcome {
  const { plan, object, reader, notes } = scope
  const total = { place: 'total', object }
  const counters = plan.counters.map((use) => showCounter(scope, use))
  const indicators = plan.indicators.map((indicator) => scoreIndicator(scope, indicator))
  const weights = computeAt(notes, plan.scheme, total, () => weighIndicators(scope, indicators)) ?? []
  const adjustments = plan.scheme.adjustments.map((_, i) => scoreAdjustment(scope, i))
  const complete = indicators.every(({ basis, points }) => basis === 'excluded' || points !== null)
  const given = adjustments.filter((adjustment) => adjustment !== null)
  const others = given.map(({ points }) => points.exact)
  const sum =
    weights.length === 0 || !complete || given.length < adjustments.length
      ? null
      : computeAt(notes, plan.scheme, total, () => addPoints(indicators, weights, others))
  return {
    object,
    rows: reader.countRows(plan, object),
    counters,
    indicators,
    weights,
    adjustments: given.map(({ score }) => score),
    sum: sum === null ? null : capTotal(scope, sum, 'with-floor'),
    reweighted: indicators.some(({ basis }) => basis === 'excluded')
  }
}

function showCounter(scope: ObjectScope, use: Parameters<typeof readShown>[1]): CounterResult {
  const place = { place: use.counter, object: scope.object }
  const read = computeAt(scope.notes, scope.plan.scheme, place, () => readShown(scope, use))
  if (read === null) return { id: use.counter, count: 0, unknown: 0, value: '0' }
  const { value, count, unknown } = read
  const text = formatRational(value)
  if (value.numerator < 0n && use.leaves.some(({ sign }) => sign < 0)) {
    noteWarning(scope.notes, 'evaluation/negative-count', {
      counter: use.counter,
      object: scope.object,
      value: text
    })
  }
  return { id: use.counter, count, unknown, value: text }
}

/** The weights that are used; none when no indicator remains. */
function weighIndicators(scope: ObjectScope, outcomes: readonly IndicatorOutcome[]): readonly Rational[] {
  const factor = reweightingFactor(scope, outcomes)
  if (factor === null) return []
  return outcomes.map(({ indicator, basis }) =>
    basis === 'excluded' ? zero : multiplyBounded(indicator.weight, factor)
  )
}

/** By how much the weights that remain grow when indicators are left out; null when none remains. */
function reweightingFactor({ plan }: ObjectScope, outcomes: readonly IndicatorOutcome[]): Rational | null {
  const kept = outcomes.filter(({ basis }) => basis !== 'excluded').map(({ indicator }) => indicator)
  if (kept.length === outcomes.length) return one
  const { weightsSumTo, fullMarks } = plan.scheme.document.total
  const sum = kept
    .map(({ weight, maxPoints }) => (fullMarks === undefined ? weight : multiplyBounded(weight, maxPoints)))
    .reduce((a, b) => addBounded(a, b), zero)
  return compareRationals(sum, zero) === 0
    ? null
    : divideBounded(readRational(fullMarks ?? weightsSumTo), sum)
}

function addPoints(
  outcomes: readonly IndicatorOutcome[],
  weights: readonly Rational[],
  others: readonly Rational[]
): Rational {
  const weighted = outcomes.map(({ points }, i) =>
    points === null ? zero : multiplyBounded(weights[i] ?? zero, points.exact)
  )
  return [...weighted, ...others].reduce((a, b) => addBounded(a, b), zero)
}

function scoreAdjustment(
  scope: ObjectScope,
  place: number
): { score: AdjustmentScore; points: RoundedPoints } | null {
  const { plan, object, notes } = scope
  const document = plan.scheme.adjustments[place]?.document
  if (document === undefined) return null
  return computeAt(notes, plan.scheme, { place: document.id, object }, () =>
    pointAdjustment(scope, document, plan.adjustments[place] ?? [])
  )
}

function pointAdjustment(
  scope: ObjectScope,
  document: ScoreAdjustment,
  uses: readonly ItemUse[]
): { score: AdjustmentScore; points: RoundedPoints } | null {
  const scored = pointOccurrences(scope, document.id, document.occurrences, uses)
  if ('kind' in scored) return null
  const signed = document.kind === 'deduction' ? subtractBounded(zero, scored.points) : scored.points
  const points = roundPoints(signed, document.rounding)
  return { score: { id: document.id, points: points.text, occurrences: scored.occurrences }, points }
}
