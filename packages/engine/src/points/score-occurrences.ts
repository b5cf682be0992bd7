import type { OccurrenceDirection, OccurrenceItem, Occurrences } from '@lijie/schema'
import {
  addBounded,
  createRational,
  divideBounded,
  multiplyBounded,
  readRational,
  subtractBounded,
  unlessTooLong,
  type Rational
} from '../kernel/index.js'
import { capPoints, type CappedPoints } from './cap-points.js'
import { tieredPoints } from './tiered-points.js'

/** How often an item occurred (发生次数): rows that no multiplier takes, then those of each multiplier in order. */
export interface OccurrenceCounts {
  readonly plain: Rational
  readonly multiplied: readonly Rational[]
}

/** One item with the points of all its occurrences, never negative for positive amounts. */
export interface ScoredItem extends CappedPoints {
  readonly id: string
  /** Occurrences with their multipliers. */
  readonly times: Rational
}

/** Points of all items (按件计分), or why there are none. */
export type OccurrencesResult =
  | ({ readonly kind: 'scored'; readonly items: readonly ScoredItem[] } & CappedPoints)
  | { readonly kind: 'missing-times'; readonly item: string }
  | { readonly kind: 'negative-times'; readonly item: string }
  | { readonly kind: 'missing-divisor' }
  | { readonly kind: 'zero-divisor' }
  | { readonly kind: 'negative-divisor' }
  /** A number on the way has more digits than scores may have. */
  | { readonly kind: 'number-too-long' }

/**
 * Points of what occurred: per item its tiers over the weighted times, its cap; their sum divided by a figure when the rule
 * says so, then the cap in all. Exact, before rounding.
 *
 * @param counts by id of the item.
 * @param divisor the figure of `divideBy`; null without one.
 */
export function scoreOccurrences(
  rule: Occurrences,
  counts: ReadonlyMap<string, OccurrenceCounts>,
  divisor: Rational | null
): OccurrencesResult {
  return unlessTooLong(() => scoreItems(rule, counts, divisor)) ?? { kind: 'number-too-long' }
}

function scoreItems(
  { items, divideBy, cap }: Occurrences,
  counts: ReadonlyMap<string, OccurrenceCounts>,
  divisor: Rational | null
): OccurrencesResult {
  const scored: ScoredItem[] = []
  for (const item of items) {
    const found = counts.get(item.id)
    if (found === undefined) return { kind: 'missing-times', item: item.id }
    const times = weighTimes(item, found)
    if (times === null) return { kind: 'negative-times', item: item.id }
    scored.push({ id: item.id, times, ...capPoints(tieredPoints(item, times), item.cap) })
  }
  const sum = scored.reduce((total, { points }) => addBounded(total, points), createRational(0))
  if (divideBy === undefined) return { kind: 'scored', items: scored, ...capPoints(sum, cap) }
  if (divisor === null) return { kind: 'missing-divisor' }
  if (divisor.numerator === 0n) return { kind: 'zero-divisor' }
  // Averaged over less than nothing, a deduction would be a bonus.
  if (divisor.numerator < 0n) return { kind: 'negative-divisor' }
  return { kind: 'scored', items: scored, ...capPoints(divideBounded(sum, divisor), cap) }
}

/** A start less the points of what occurred, or with them (起评分); throws EngineError `evaluation/number-too-long`. */
export function applyOccurrences(
  start: Rational,
  direction: OccurrenceDirection,
  points: Rational
): Rational {
  return direction === 'deduct' ? subtractBounded(start, points) : addBounded(start, points)
}

/** Null when a count is negative: then neither tiers nor deductions mean anything. */
function weighTimes(
  { multipliers = [] }: OccurrenceItem,
  { plain, multiplied }: OccurrenceCounts
): Rational | null {
  if ([plain, ...multiplied].some(({ numerator }) => numerator < 0n)) return null
  return multipliers.reduce(
    (times, { times: factor }, index) =>
      addBounded(times, multiplyBounded(readRational(factor), multiplied[index] ?? createRational(0))),
    plain
  )
}
