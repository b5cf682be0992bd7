import type { RationalNumber } from '@lijie/schema'
import { compareRationals, readRational, type Rational } from '../kernel/index.js'

/** A half-open stretch of values: from its lower bound up to, not including, the upper; null for no bound. */
export interface HalfOpenBand {
  readonly from: RationalNumber | null
  readonly to: RationalNumber | null
}

/** The first band that holds a value (区间分档), or null for a value in a gap. */
export function findBand<B extends HalfOpenBand>(bands: readonly B[], value: Rational): B | null {
  return bands.find((band) => holds(band, value)) ?? null
}

function holds({ from, to }: HalfOpenBand, value: Rational): boolean {
  if (from !== null && compareRationals(value, readRational(from)) < 0) return false
  return to === null || compareRationals(value, readRational(to)) < 0
}
