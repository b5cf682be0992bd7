import type { RationalNumber } from '@lijie/schema'
import { compareRationals, readRational, type Rational } from '../kernel/index.js'

/** Bounds of points as documents write them; absent: none. */
export interface PointsBounds {
  readonly floor?: RationalNumber | undefined
  readonly ceiling?: RationalNumber | undefined
}

/** Keeps points within their bounds (保底与封顶). Where the bounds cross, the ceiling holds. */
export function clampPoints(points: Rational, { floor, ceiling }: PointsBounds): Rational {
  const raised = floor === undefined ? points : pick(points, readRational(floor), 1)
  return ceiling === undefined ? raised : pick(raised, readRational(ceiling), -1)
}

/** The greater of two for 1, the lesser for -1. */
function pick(a: Rational, b: Rational, wanted: 1 | -1): Rational {
  return compareRationals(b, a) === wanted ? b : a
}
