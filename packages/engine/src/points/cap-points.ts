import type { RationalNumber } from '@lijie/schema'
import { compareRationals, readRational, type Rational } from '../kernel/index.js'

/** Points after a cap, and whether it held them back. */
export interface CappedPoints {
  readonly points: Rational
  readonly capped: boolean
}

/** Points, no more than a cap (封顶). */
export function capPoints(points: Rational, cap: RationalNumber | undefined): CappedPoints {
  if (cap === undefined) return { points, capped: false }
  const most = readRational(cap)
  return compareRationals(points, most) > 0 ? { points: most, capped: true } : { points, capped: false }
}
