import type {
  Counter,
  CounterPredicate,
  EvaluationPart,
  Indicator,
  RationalNumber,
  Rounding
} from '@lijie/schema'
import type { CaseFacts } from '../../src/evaluation/index.js'

/**
 * A second, separate implementation of scoring for comparison: it interprets the document row by row, keeps every
 * fraction over one big power of ten times the product of all denominators, and shares no code with the engine.
 */
export function scoreByReference(
  part: EvaluationPart,
  schemeId: string,
  rows: readonly CaseFacts[],
  asOf: number
): Map<string, { rates: (string | null)[]; points: (string | null)[]; total: string | null }> {
  const scheme = part.schemes[schemeId]
  if (scheme === undefined) throw new Error('no scheme')
  const result = new Map<
    string,
    { rates: (string | null)[]; points: (string | null)[]; total: string | null }
  >()
  for (const unit of new Set(rows.map((row) => row.unit ?? ''))) {
    if (unit === '') continue
    const own = rows.filter((row) => row.unit === unit)
    const scored = scheme.indicators.map((indicator) => scoreOne(part, indicator, own, asOf))
    const kept = scheme.indicators.filter((_, i) => scored[i] !== 'excluded')
    const total = scored.includes('unranked') || kept.length === 0 ? null : sumOf(scheme, kept, scored)
    result.set(unit, {
      rates: scored.map((one) => (typeof one === 'string' ? null : print(one.rate, one.rateDecimals))),
      points: scored.map((one) => (typeof one === 'string' ? null : print(one.points, one.pointsDecimals))),
      total: total === null ? null : print(total, scheme.total.rounding.decimals)
    })
  }
  return result
}

type Scored = { rate: bigint; rateDecimals: number; points: bigint; pointsDecimals: number }
type Fraction = readonly [bigint, bigint]

function scoreOne(
  part: EvaluationPart,
  indicator: Indicator,
  rows: readonly CaseFacts[],
  asOf: number
): Scored | 'excluded' | 'unranked' {
  const judged = rows.filter((row) =>
    [...indicator.numerator, ...indicator.denominator].every((id) => {
      const counter = part.counters[id]
      if (counter === undefined || counter.onMissing !== 'exclude' || counter.where === null) return true
      return judge(counter.where, row, asOf) !== undefined
    })
  )
  const sum = (ids: readonly string[]): bigint =>
    ids.reduce((total, id) => total + countRows(part.counters[id], judged, asOf), 0n)
  const [top, bottom] = [sum(indicator.numerator), sum(indicator.denominator)]
  const { onZero } = indicator
  if (bottom === 0n && onZero === 'exclude-and-reweight') return 'excluded'
  if (bottom === 0n && typeof onZero === 'string') return 'unranked'
  const given = typeof onZero === 'string' ? ([0n, 1n] as const) : big(onZero.value)
  const rated: Fraction = bottom === 0n ? given : [indicator.complement === true ? bottom - top : top, bottom]
  const rate = round([rated[0] * 100n, rated[1]], indicator.rateRounding)
  const [most, per] = big(indicator.maxPoints)
  const hundred = 100n * 10n ** BigInt(indicator.rateRounding.decimals)
  const points = round([most * rate, per * hundred], indicator.pointsRounding)
  return {
    rate,
    rateDecimals: indicator.rateRounding.decimals,
    points,
    pointsDecimals: indicator.pointsRounding.decimals
  }
}

function sumOf(
  scheme: EvaluationPart['schemes'][string],
  kept: readonly Indicator[],
  scored: readonly (Scored | string)[]
): bigint {
  const weights = kept.map(({ weight }) => big(weight))
  const common = weights.reduce((product, [, denominator]) => product * denominator, 1n)
  const whole = weights.reduce(
    (sum, [numerator, denominator]) => sum + (numerator * common) / denominator,
    0n
  )
  let total: Fraction = [0n, 1n]
  for (const [i, indicator] of kept.entries()) {
    const one = scored[scheme.indicators.indexOf(indicator)]
    const [numerator, denominator] = weights[i] ?? [0n, 1n]
    if (typeof one !== 'object') continue
    // weight / (sum of kept weights) x declared sum x points
    const [sumTop, sumBottom] = big(scheme.total.weightsSumTo)
    const top = numerator * common * sumTop * one.points
    const bottom = denominator * whole * sumBottom * 10n ** BigInt(one.pointsDecimals)
    total = [total[0] * bottom + top * total[1], total[1] * bottom]
  }
  const cap = scheme.total.cap === undefined ? null : big(scheme.total.cap)
  if (cap !== null && total[0] * cap[1] > cap[0] * total[1]) total = cap
  return round(total, scheme.total.rounding)
}

function countRows(counter: Counter | undefined, rows: readonly CaseFacts[], asOf: number): bigint {
  if (counter === undefined) throw new Error('no counter')
  const { where, onMissing } = counter
  const counted = rows.filter((row) => {
    const truth = where === null ? true : judge(where, row, asOf)
    return truth === true || (truth === undefined && onMissing === 'count-as-true')
  })
  return BigInt(counted.length)
}

function judge(predicate: CounterPredicate, row: CaseFacts, asOf: number): boolean | undefined {
  if ('all' in predicate) {
    const truths = predicate.all.map((one) => judge(one, row, asOf))
    return truths.includes(false) ? false : truths.includes(undefined) ? undefined : true
  }
  if ('any' in predicate) {
    const truths = predicate.any.map((one) => judge(one, row, asOf))
    return truths.includes(true) ? true : truths.includes(undefined) ? undefined : false
  }
  if ('not' in predicate) {
    const truth = judge(predicate.not, row, asOf)
    return truth === undefined ? undefined : !truth
  }
  if ('known' in predicate) return row[predicate.known] !== null
  const { than } = predicate
  const a = row[predicate.column]
  const b = 'column' in than ? row[than.column] : 'asOf' in than ? asOf : than.constant
  if (a === null || b === null) return undefined
  const sign = Math.sign(a - b)
  const wanted = {
    equal: [0],
    notEqual: [-1, 1],
    lessThan: [-1],
    lessThanInclusive: [-1, 0],
    greaterThan: [1],
    greaterThanInclusive: [0, 1]
  }
  return wanted[predicate.operator].includes(sign)
}

function big({ numerator, denominator }: RationalNumber): Fraction {
  return [BigInt(numerator), BigInt(denominator)]
}

/** Only half-up, by adding a half and cutting off, for values that are not negative. */
function round([top, bottom]: Fraction, { decimals, mode }: Rounding): bigint {
  if (mode !== 'half-up' || top < 0n) throw new Error('the reference rounds half-up, from zero on')
  return (2n * top * 10n ** BigInt(decimals) + bottom) / (2n * bottom)
}

function print(scaled: bigint, decimals: number): string {
  const text = scaled.toString().padStart(decimals + 1, '0')
  return decimals === 0
    ? text
    : `${text.slice(0, text.length - decimals)}.${text.slice(text.length - decimals)}`
}
