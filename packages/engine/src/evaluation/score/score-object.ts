import {
  addRationals,
  compareRationals,
  createRational,
  divideRationals,
  formatRational,
  multiplyRationals,
  readRational,
  subtractRationals,
  type Rational
} from '../../kernel/index.js'
import { roundPoints, type RoundedPoints } from '../../points/index.js'
import type { AdjustmentScore, CounterResult } from '../scoreboard.js'
import { capTotal } from './cap-total.js'
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
  const { plan, object, reader } = scope
  const counters = plan.counters.map((use) => showCounter(scope, use))
  const indicators = plan.indicators.map((indicator) => scoreIndicator(scope, indicator))
  const factor = reweightingFactor(scope, indicators)
  const weights = indicators.map(({ indicator, basis }) =>
    basis === 'excluded' || factor === null ? zero : multiplyRationals(indicator.weight, factor)
  )
  const adjustments = plan.scheme.adjustments.map((_, i) => scoreAdjustment(scope, i))
  const complete = indicators.every(({ basis, points }) => basis === 'excluded' || points !== null)
  const given = adjustments.filter((adjustment) => adjustment !== null)
  const sum =
    factor === null || !complete || given.length < adjustments.length
      ? null
      : addPoints(
          indicators,
          weights,
          given.map(({ points }) => points.exact)
        )
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
  const { value, count, unknown } = readShown(scope, use)
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

/** By how much the weights that remain grow when indicators are left out; null when none remains. */
function reweightingFactor({ plan }: ObjectScope, outcomes: readonly IndicatorOutcome[]): Rational | null {
  const kept = outcomes.filter(({ basis }) => basis !== 'excluded').map(({ indicator }) => indicator)
  if (kept.length === outcomes.length) return one
  const { weightsSumTo, fullMarks } = plan.scheme.document.total
  const sum = kept
    .map(({ weight, maxPoints }) => (fullMarks === undefined ? weight : multiplyRationals(weight, maxPoints)))
    .reduce((a, b) => addRationals(a, b), zero)
  return compareRationals(sum, zero) === 0
    ? null
    : divideRationals(readRational(fullMarks ?? weightsSumTo), sum)
}

function addPoints(
  outcomes: readonly IndicatorOutcome[],
  weights: readonly Rational[],
  others: readonly Rational[]
): Rational {
  const weighted = outcomes.map(({ points }, i) =>
    points === null ? zero : multiplyRationals(weights[i] ?? zero, points.exact)
  )
  return [...weighted, ...others].reduce((a, b) => addRationals(a, b), zero)
}

function scoreAdjustment(
  scope: ObjectScope,
  place: number
): { score: AdjustmentScore; points: RoundedPoints } | null {
  const document = scope.plan.scheme.adjustments[place]?.document
  if (document === undefined) return null
  const scored = pointOccurrences(
    scope,
    document.id,
    document.occurrences,
    scope.plan.adjustments[place] ?? []
  )
  if ('kind' in scored) return null
  const signed = document.kind === 'deduction' ? subtractRationals(zero, scored.points) : scored.points
  const points = roundPoints(signed, document.rounding)
  return { score: { id: document.id, points: points.text, occurrences: scored.occurrences }, points }
}
