import type { BestPoints, MeanPoints, OnSingleMember, RankPoints, RelativePoints } from '@lijie/schema'
import {
  addBounded,
  compareRationals,
  createRational,
  divideBounded,
  multiplyBounded,
  readRational,
  subtractBounded,
  unlessTooLong,
  type Rational
} from '../kernel/index.js'
import { clampPoints } from './clamp-points.js'
import { rankValues } from './rank-values.js'

/** Points of one member of a group (相对得分), exact and before rounding and weight, or why there are none. */
export type RelativeResult =
  | { readonly kind: 'points'; readonly points: Rational }
  /** The member has no value to compare. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unranked' }
  /** The group has one member, and the rule refuses. */
  | { readonly kind: 'single-member' }
  /** The best of the group has nothing, or less: no share of it can be told. */
  | { readonly kind: 'zero-best' }
  /** A number on the way has more digits than scores may have. */
  | { readonly kind: 'number-too-long' }

/**
 * Points that depend on the others of the group (组内相对计分): by place, by share of the best, or by distance from the mean.
 * Members without a value are not compared and get none.
 *
 * @param values of the group's members, null without one; the results come in the same order.
 */
export function relativePoints(
  { rule, onSingle }: RelativePoints,
  values: readonly (Rational | null)[]
): readonly RelativeResult[] {
  const present = values.filter((value) => value !== null)
  if (present.length === 0) return values.map(() => ({ kind: 'none' }))
  const single = present.length === 1 ? singleResult(onSingle) : null
  const compared = single === null ? unlessTooLong(() => compareMembers(rule, present)) : [single]
  const results = compared ?? present.map((): RelativeResult => ({ kind: 'number-too-long' }))
  let next = 0
  return values.map((value) => (value === null ? undefined : results[next++]) ?? { kind: 'none' })
}

function singleResult(onSingle: OnSingleMember): RelativeResult {
  if (onSingle === 'refuse') return { kind: 'single-member' }
  return onSingle === 'unranked' ? { kind: 'unranked' } : pointed(readRational(onSingle.points))
}

function compareMembers(
  rule: RelativePoints['rule'],
  values: readonly Rational[]
): readonly RelativeResult[] {
  switch (rule.by) {
    case 'rank':
      return byRank(rule, values)
    case 'best':
      return byBest(rule, values)
    case 'mean':
      return byMean(rule, values)
  }
}

function pointed(points: Rational): RelativeResult {
  return { kind: 'points', points }
}

/** Equal values share the place of the first of them. */
function byRank(
  { from, points, beyond }: RankPoints,
  values: readonly Rational[]
): readonly RelativeResult[] {
  const ordered = from === 'best' ? values : values.map((value) => subtractBounded(createRational(0), value))
  return rankValues(ordered, 'competition').map((place) =>
    pointed(readRational(points[(place ?? 0) - 1] ?? beyond))
  )
}

function byBest({ most }: BestPoints, values: readonly Rational[]): readonly RelativeResult[] {
  const best = values.reduce((a, b) => (compareRationals(b, a) > 0 ? b : a))
  if (best.numerator <= 0n) return values.map(() => ({ kind: 'zero-best' }))
  return values.map((value) => pointed(multiplyBounded(readRational(most), divideBounded(value, best))))
}

function byMean(rule: MeanPoints, values: readonly Rational[]): readonly RelativeResult[] {
  const sum = values.reduce((a, b) => addBounded(a, b))
  const mean = divideBounded(sum, createRational(values.length))
  return values.map((value) => pointed(meanPoints(rule, value, mean)))
}

function meanPoints(
  { points, loses, perUnit, floor }: MeanPoints,
  value: Rational,
  mean: Rational
): Rational {
  const full = readRational(points)
  const distance = loses === 'below' ? subtractBounded(mean, value) : subtractBounded(value, mean)
  if (distance.numerator <= 0n) return full
  return clampPoints(subtractBounded(full, multiplyBounded(readRational(perUnit), distance)), { floor })
}
