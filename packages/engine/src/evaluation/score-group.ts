import {
  addRationals,
  compareRationals,
  createRational,
  decimalToRational,
  divideRationals,
  multiplyRationals,
  roundRational,
  type Decimal,
  type Rational
} from '../kernel/index.js'
import type { CompiledCounter, CompiledScheme, CompiledTotal } from './compiled-scheme.js'
import { printIndicator, scoreIndicator, type IndicatorOutcome } from './score-indicator.js'
import type { CounterResult, IndicatorScore } from './scoreboard.js'
import type { GroupTally } from './tally.js'

/** A unit's figures before ranking. */
export interface GroupOutcome {
  readonly unit: string
  readonly rows: number
  readonly counters: readonly CounterResult[]
  readonly outcomes: readonly IndicatorOutcome[]
  readonly indicators: readonly IndicatorScore[]
  readonly total: Decimal | null
  readonly reweighted: boolean
}

const zero = createRational(0)

/** Points and total (总分) of one unit: weighted sum of the rounded points, cap, rounding. */
export function scoreGroup(scheme: CompiledScheme, unit: string, tally: GroupTally): GroupOutcome {
  const counters = readCounters(scheme.counters, tally)
  const { leftOut } = tally
  const outcomes = scheme.indicators.map((indicator, i) =>
    scoreIndicator(indicator, counters, {
      numerator: leftOut[2 * i] ?? 0,
      denominator: leftOut[2 * i + 1] ?? 0
    })
  )
  const factor = reweightingFactor(outcomes, scheme.total)
  const weights = outcomes.map(({ indicator, basis }) =>
    basis === 'excluded' || factor === null ? zero : multiplyRationals(indicator.weight, factor)
  )
  const complete =
    factor !== null && outcomes.every(({ basis }) => basis !== 'unranked' && basis !== 'refused')
  return {
    unit,
    rows: tally.rows,
    counters,
    outcomes,
    indicators: outcomes.map((outcome, i) => printIndicator(outcome, weights[i] ?? zero)),
    total: complete ? sumPoints(outcomes, weights, scheme.total) : null,
    reweighted: outcomes.some(({ basis }) => basis === 'excluded')
  }
}

/** Counts of one group with the value that onMissing makes of them. */
export function readCounters(counters: readonly CompiledCounter[], tally: GroupTally): CounterResult[] {
  return counters.map(({ id, onMissing }, i) => {
    const count = tally.trues[i] ?? 0
    const unknown = tally.unknowns[i] ?? 0
    return { id, count, unknown, value: onMissing === 'count-as-true' ? count + unknown : count }
  })
}

/** By how much the remaining weights grow when indicators are left out; null when none remains. */
function reweightingFactor(
  outcomes: readonly IndicatorOutcome[],
  { weightsSumTo }: CompiledTotal
): Rational | null {
  let kept = zero
  for (const { indicator, basis } of outcomes)
    if (basis !== 'excluded') kept = addRationals(kept, indicator.weight)
  return compareRationals(kept, zero) === 0 ? null : divideRationals(weightsSumTo, kept)
}

function sumPoints(
  outcomes: readonly IndicatorOutcome[],
  weights: readonly Rational[],
  { cap, rounding }: CompiledTotal
): Decimal {
  let sum = zero
  for (const [i, { points }] of outcomes.entries()) {
    if (points !== null)
      sum = addRationals(sum, multiplyRationals(weights[i] ?? zero, decimalToRational(points)))
  }
  return roundRational(cap !== null && compareRationals(sum, cap) > 0 ? cap : sum, rounding)
}
