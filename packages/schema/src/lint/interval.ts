import type { RationalNumber } from '../generated/types.js'
import {
  addFractions,
  compareFractions,
  multiplyFractions,
  toFraction,
  zero,
  type Fraction
} from './fraction.js'

/** All that a value can be (取值范围), bounds inside; null where it has no bound. */
export interface Interval {
  readonly low: Fraction | null
  readonly high: Fraction | null
}

/** Any value. */
export const unbounded: Interval = { low: null, high: null }

/** Nothing but zero. */
export const nothing: Interval = { low: zero, high: zero }

/** From one number of the document to another. */
export function between(low: RationalNumber | null, high: RationalNumber | null): Interval {
  return { low: low && toFraction(low), high: high && toFraction(high) }
}

/** One number. */
export function only(value: RationalNumber): Interval {
  return between(value, value)
}

/** Sums of a value of each. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return {
    low: a.low && b.low && addFractions(a.low, b.low),
    high: a.high && b.high && addFractions(a.high, b.high)
  }
}

/** The values times a number; zero times anything is zero. */
export function scaleInterval({ low, high }: Interval, factor: Fraction): Interval {
  if (factor[0] === 0n) return nothing
  const scaled = {
    low: low && multiplyFractions(low, factor),
    high: high && multiplyFractions(high, factor)
  }
  return factor[0] > 0n ? scaled : { low: scaled.high, high: scaled.low }
}

/** The smallest interval around all of them; nothing around none. */
export function joinIntervals(list: readonly Interval[]): Interval {
  return list.length === 0
    ? nothing
    : list.reduce(({ low, high }, one) => ({
        low: low && one.low && least(low, one.low),
        high: high && one.high && greatest(high, one.high)
      }))
}

/** Values below the floor are raised to it, values above the ceiling lowered. */
export function clampInterval(
  interval: Interval,
  floor: RationalNumber | undefined,
  ceiling: RationalNumber | undefined
): Interval {
  let { low, high } = interval
  if (floor !== undefined) {
    const bound = toFraction(floor)
    low = low === null ? bound : greatest(low, bound)
    high = high && greatest(high, bound)
  }
  if (ceiling !== undefined) {
    const bound = toFraction(ceiling)
    low = low && least(low, bound)
    high = high === null ? bound : least(high, bound)
  }
  return { low, high }
}

/** The interval after rounding to so many decimals in any way: its bounds are moved outwards to the next such number. */
export function roundOutwards({ low, high }: Interval, decimals: number): Interval {
  const unit = 10n ** BigInt(decimals)
  return {
    low: low && [floorOf(low[0] * unit, low[1]), unit],
    high: high && [-floorOf(-high[0] * unit, high[1]), unit]
  }
}

function floorOf(numerator: bigint, denominator: bigint): bigint {
  const whole = numerator / denominator
  return numerator < 0n && whole * denominator !== numerator ? whole - 1n : whole
}

function least(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) <= 0 ? a : b
}

function greatest(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) >= 0 ? a : b
}
