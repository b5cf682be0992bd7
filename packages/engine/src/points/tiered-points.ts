import type { OccurrenceItem } from '@lijie/schema'
import {
  addBounded,
  compareRationals,
  createRational,
  multiplyBounded,
  readRational,
  subtractBounded,
  type Rational
} from '../kernel/index.js'

/**
 * Points of so many occurrences, each at the amount of its tier (分段累进): with 1 each and 2 each from the 4th on, five
 * occurrences are 1 + 1 + 1 + 2 + 2. A part of an occurrence, which multipliers make, costs its share.
 */
export function tieredPoints(
  { each, tiers = [] }: Pick<OccurrenceItem, 'each' | 'tiers'>,
  times: Rational
): Rational {
  const ladder = [{ from: 1, each }, ...tiers.toSorted((a, b) => a.from - b.from)]
  return ladder.reduce((sum, tier, index) => {
    const start = createRational(tier.from - 1)
    const next = ladder[index + 1]
    const end = next === undefined ? times : lesser(times, createRational(next.from - 1))
    if (compareRationals(end, start) <= 0) return sum
    return addBounded(sum, multiplyBounded(readRational(tier.each), subtractBounded(end, start)))
  }, createRational(0))
}

function lesser(a: Rational, b: Rational): Rational {
  return compareRationals(a, b) < 0 ? a : b
}
