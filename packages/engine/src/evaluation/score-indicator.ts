import {
  createRational,
  decimalToRational,
  formatDecimal,
  formatRational,
  multiplyRationals,
  roundRational,
  subtractRationals,
  type Decimal,
  type Rational
} from '../kernel/index.js'
import type { CompiledIndicator } from './compiled-scheme.js'
import type { CounterResult, IndicatorScore } from './scoreboard.js'

/** An indicator's result before weights are settled. */
export interface IndicatorOutcome {
  readonly indicator: CompiledIndicator
  readonly numerator: number
  readonly denominator: number
  readonly basis: IndicatorScore['basis'] | 'refused'
  readonly rate: Rational | null
  readonly roundedRate: Decimal | null
  readonly points: Decimal | null
}

const one = createRational(1)
const percent = createRational(100)

/** Rate and points of one indicator (指标): exact ratio of sums, rate rounded as a percentage, points of the rounded rate. */
export function scoreIndicator(
  indicator: CompiledIndicator,
  counters: readonly CounterResult[],
  leftOut: { readonly numerator: number; readonly denominator: number }
): IndicatorOutcome {
  const numerator = sumCounters(indicator.numerator, counters) - leftOut.numerator
  const denominator = sumCounters(indicator.denominator, counters) - leftOut.denominator
  const counted = { indicator, numerator, denominator }
  if (denominator !== 0) {
    const ratio = createRational(numerator, denominator)
    return {
      ...counted,
      basis: 'ratio',
      ...score(indicator, indicator.complement ? subtractRationals(one, ratio) : ratio)
    }
  }
  const { onZero } = indicator
  if (typeof onZero !== 'string') return { ...counted, basis: 'declared', ...score(indicator, onZero) }
  const basis = onZero === 'refuse' ? 'refused' : onZero === 'unranked' ? 'unranked' : 'excluded'
  return { ...counted, basis, rate: null, roundedRate: null, points: null }
}

/** The outcome as the scoreboard shows it, with the weight that was used. */
export function printIndicator(outcome: IndicatorOutcome, weight: Rational): IndicatorScore {
  const { indicator, numerator, denominator, basis, rate, roundedRate, points } = outcome
  return {
    id: indicator.id,
    numerator,
    denominator,
    basis: basis === 'refused' ? 'unranked' : basis,
    exactRate: rate === null ? null : formatRational(rate),
    rate: roundedRate === null ? null : formatDecimal(roundedRate),
    points: points === null ? null : formatDecimal(points),
    weight: formatRational(weight)
  }
}

function score(
  indicator: CompiledIndicator,
  rate: Rational
): Pick<IndicatorOutcome, 'rate' | 'roundedRate' | 'points'> {
  const roundedRate = roundRational(multiplyRationals(rate, percent), indicator.rateRounding)
  const share = multiplyRationals(decimalToRational(roundedRate), createRational(1, 100))
  const points = roundRational(multiplyRationals(indicator.maxPoints, share), indicator.pointsRounding)
  return { rate, roundedRate, points }
}

function sumCounters(places: readonly number[], counters: readonly CounterResult[]): number {
  let sum = 0
  for (const place of places) sum += counters[place]?.value ?? 0
  return sum
}
