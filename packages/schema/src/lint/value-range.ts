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

/** What the value of an indicator can be (指标取值范围), in the unit in which it is made points: per cent for rates and changes. */
export function rangeOfValue(
  indicator: Indicator,
  evaluation: EvaluationPart,
  rangeOfScheme: (scheme: string) => Interval
): Interval {
  if (isRatio(indicator)) return withZero({ low: zero, high: hundred }, indicator.onZero, hundred)
  switch (indicator.measure) {
    case 'count':
      return rangeOfCounters(evaluation.counters, indicator.count)
    case 'change':
      return withZero(rangeOfChange[indicator.base], indicator.onZero, hundred)
    case 'given':
      return rangeOfFigure(evaluation.figures?.[indicator.figure])
    case 'formula':
      return unbounded
    case 'scheme':
      return rangeOfTotals(indicator, rangeOfScheme)
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
 * Counts are never negative; sums of levels and differences may be. Level by level, each counter once: a few that each name the
 * one before many times come to thousands of millions.
 */
function rangeOfCounters(counters: EvaluationPart['counters'], ids: readonly string[]): Interval {
  let level = new Set(ids)
  for (let depth = 0; level.size > 0; depth++) {
    if (depth > deepest) return unbounded
    const below = new Set<string>()
    for (const id of level) {
      const counter = Object.hasOwn(counters, id) ? counters[id] : undefined
      if (counter === undefined || ('plus' in counter ? counter.minus : counter.lookup) !== undefined)
        return unbounded
      if ('plus' in counter) for (const one of counter.plus) below.add(one)
    }
    level = below
  }
  return { low: zero, high: null }
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
function rangeOfTotals(
  { scheme, periods }: Extract<Indicator, { measure: 'scheme' }>,
  rangeOfScheme: (scheme: string) => Interval
): Interval {
  if (periods === undefined || periods.aggregate === 'mean') return rangeOfScheme(scheme)
  if (periods.aggregate === 'sum' || (periods.weights ?? []).some(({ numerator }) => numerator < 0))
    return unbounded
  return rangeOfScheme(scheme)
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
