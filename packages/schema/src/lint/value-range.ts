import type { EvaluationFigure, EvaluationPart, Indicator, Occurrences } from '../generated/types.js'
import { isRatio } from './evaluation-parts.js'
import { sumFractions, toFraction, zero, type Fraction } from './fraction.js'
import {
  addIntervals,
  between,
  joinIntervals,
  only,
  scaleInterval,
  unbounded,
  type Interval
} from './interval.js'

const hundred: Fraction = [100n, 1n]
/** Counters made of counters are followed so far; longer chains, and circles, are left open. */
const deepest = 8

/** What is known of the names in an evaluation part, so that values can be told of indicators that use them (已知范围). */
export interface KnownRanges {
  /** Counters that are never negative. */
  readonly counters: ReadonlySet<string>
  /** By scheme, what its total can be; nothing is said of one that is not listed. */
  readonly schemes: ReadonlyMap<string, Interval>
}

/** What the value of an indicator can be (指标取值范围), in the unit in which it is made points: per cent for rates and changes. */
export function rangeOfValue(
  indicator: Indicator,
  evaluation: EvaluationPart,
  { counters, schemes }: KnownRanges
): Interval {
  if (isRatio(indicator)) return withZero({ low: zero, high: hundred }, indicator.onZero, hundred)
  switch (indicator.measure) {
    case 'count':
      return indicator.count.every((id) => counters.has(id)) ? { low: zero, high: null } : unbounded
    case 'change':
      return withZero(rangeOfChange[indicator.base], indicator.onZero, hundred)
    case 'given':
      return rangeOfFigure(evaluation.figures?.[indicator.figure])
    case 'formula':
      return unbounded
    case 'scheme':
      return rangeOfTotals(indicator, schemes.get(indicator.scheme) ?? unbounded)
    case 'occurrences': {
      const sum = rangeOfOccurrences(indicator.occurrences)
      const signed = indicator.direction === 'deduct' ? scaleInterval(sum, [-1n, 1n]) : sum
      return addIntervals(only(indicator.start), signed)
    }
  }
}

/** Nothing can fall by more than all of what it was, nor have risen by more than all of what it is. */
const rangeOfChange: Readonly<Record<'previous' | 'current', Interval>> = {
  previous: { low: [-100n, 1n], high: null },
  current: { low: null, high: hundred }
}

/** A value declared for a zero denominator is a rate; it widens the range. */
function withZero(
  range: Interval,
  onZero: Extract<Indicator, { onZero: unknown }>['onZero'],
  unit: Fraction
): Interval {
  if (typeof onZero !== 'object') return range
  return joinIntervals([range, scaleInterval(only(onZero.value), unit)])
}

/**
 * The counters that are never negative (非负计数项): those of rows, and sums of such; sums of levels and differences may be below
 * zero. Found round by round, each time those that are made of what is known, so that none is followed for each that names it.
 */
export function listCountersFromZero({ counters }: EvaluationPart): ReadonlySet<string> {
  const known = new Set<string>()
  for (let depth = 0; depth <= deepest; depth++) {
    const found = Object.entries(counters).filter(([id, counter]) => {
      if (known.has(id)) return false
      if (!('plus' in counter)) return counter.lookup === undefined
      return counter.minus === undefined && counter.plus.every((one) => known.has(one))
    })
    if (found.length === 0) break
    for (const [id] of found) known.add(id)
  }
  return known
}

/** What a figure from outside can be, as far as it is declared. */
function rangeOfFigure(figure: EvaluationFigure | undefined): Interval {
  if (figure === undefined) return unbounded
  const { kind, least, most, onMissing } = figure
  const low = least ?? (kind === 'count' ? { numerator: 0, denominator: 1 } : null)
  const range = between(low, most ?? null)
  return typeof onMissing === 'object' ? joinIntervals([range, only(onMissing.value)]) : range
}

/** The mean of totals lies between them; of a sum nothing is said, since the number of periods is not known here. */
function rangeOfTotals({ periods }: Extract<Indicator, { measure: 'scheme' }>, ofScheme: Interval): Interval {
  if (periods === undefined || periods.aggregate === 'mean') return ofScheme
  if (periods.aggregate === 'sum' || (periods.weights ?? []).some(({ numerator }) => numerator < 0))
    return unbounded
  return ofScheme
}

/** The points of occurrences: from nothing up to the caps. Negative amounts are left open. */
export function rangeOfOccurrences({ items, cap, divideBy }: Occurrences): Interval {
  const amounts = items.flatMap(({ each, tiers = [] }) => [each, ...tiers.map((tier) => tier.each)])
  if (amounts.some(({ numerator }) => numerator < 0)) return unbounded
  if (cap !== undefined) return { low: zero, high: toFraction(cap) }
  const caps = items.flatMap((item) => (item.cap === undefined ? [] : [toFraction(item.cap)]))
  const isCapped = caps.length === items.length && divideBy === undefined
  return { low: zero, high: isCapped ? sumFractions(caps) : null }
}
