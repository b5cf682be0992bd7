import type { LinearPoints, StepCounting } from '@lijie/schema'
import {
  compareRationals,
  decimalToRational,
  divideBounded,
  multiplyBounded,
  readRational,
  roundRational,
  subtractBounded,
  type Rational
} from '../kernel/index.js'
import { clampPoints } from './clamp-points.js'

/**
 * Points of a value beyond a threshold (阈值后线性扣分): full at the threshold and on its good side, then so many lost per step of
 * distance, not below the floor. A part of a step loses its share, a whole step when it has begun, or nothing.
 */
export function linearPoints(rule: LinearPoints, value: Rational): Rational {
  const { loses, steps, floor } = rule
  const [threshold, full] = [readRational(rule.threshold), readRational(rule.atThreshold)]
  const distance = loses === 'below' ? subtractBounded(threshold, value) : subtractBounded(value, threshold)
  if (distance.numerator <= 0n) return full
  const count = countSteps(divideBounded(distance, readRational(rule.step)), steps)
  const points = subtractBounded(full, multiplyBounded(readRational(rule.perStep), count))
  // A floor above full marks is a fault for lint; it never raises a loss above what the threshold gives.
  const bounded = clampPoints(points, { floor })
  return compareRationals(bounded, full) > 0 && floor !== undefined ? full : bounded
}

/** Distances are positive, so that up is the next whole step and down the last. */
function countSteps(steps: Rational, counting: StepCounting): Rational {
  if (counting === 'pro-rata') return steps
  return decimalToRational(
    roundRational(steps, { decimals: 0, mode: counting === 'started' ? 'up' : 'down' })
  )
}
