import type { RationalNumber } from '@lijie/schema'
import { compareRationals, createRational, readRational, type Rational } from '../kernel/index.js'

/**
 * A number that measured values are compared with, prepared so that a double is compared exactly: 1/16 of a surface is
 * not a double's neighbour of 1/16.
 */
export interface Threshold {
  readonly exact: Rational
  /** The smallest double that is not below the threshold. */
  readonly atLeast: number
  /** True when {@link atLeast} is the threshold itself. */
  readonly isDouble: boolean
}

/** Prepares a threshold: a plain number stands for the exact value of its double, a fraction for itself. */
export function createThreshold(value: number | RationalNumber): Threshold {
  if (typeof value === 'number') return { exact: rationalOfDouble(value), atLeast: value, isDouble: true }
  const exact = readRational(value)
  let atLeast = value.numerator / value.denominator
  while (compareRationals(rationalOfDouble(atLeast), exact) < 0) atLeast = nextDouble(atLeast, 1)
  for (let below = nextDouble(atLeast, -1); compareRationals(rationalOfDouble(below), exact) >= 0;) {
    atLeast = below
    below = nextDouble(atLeast, -1)
  }
  return { exact, atLeast, isDouble: compareRationals(rationalOfDouble(atLeast), exact) === 0 }
}

/** The exact value of a finite double. */
export function rationalOfDouble(value: number): Rational {
  let scaled = value
  let denominator = 1n
  while (!Number.isInteger(scaled)) {
    scaled *= 2
    denominator *= 2n
  }
  return createRational(BigInt(scaled), denominator)
}

/** The next double above (1) or below (-1). */
export function nextDouble(value: number, direction: 1 | -1): number {
  if (value === 0) return direction * Number.MIN_VALUE
  const bits = new BigInt64Array(new Float64Array([value]).buffer)
  bits[0] = (bits[0] ?? 0n) + (value > 0 === direction > 0 ? 1n : -1n)
  return new Float64Array(bits.buffer)[0] ?? value
}

/** A measured share against a threshold: negative, zero or positive, exactly. */
export function compareWithThreshold(value: number | RationalNumber, threshold: Threshold): number {
  if (typeof value === 'number') {
    if (value < threshold.atLeast) return -1
    return threshold.isDouble && value === threshold.atLeast ? 0 : 1
  }
  const { numerator, denominator } = threshold.exact
  const left = value.numerator * Number(denominator)
  const right = Number(numerator) * value.denominator
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right
  return compareRationals(readRational(value), threshold.exact)
}

/** True for an exact fraction as documents and cases write it. */
export function isRationalNumber(value: unknown): value is RationalNumber {
  if (typeof value !== 'object' || value === null) return false
  const { numerator, denominator } = value as Readonly<Record<string, unknown>>
  return (
    Object.hasOwn(value, 'numerator') &&
    Object.hasOwn(value, 'denominator') &&
    Number.isSafeInteger(numerator) &&
    Number.isSafeInteger(denominator) &&
    (denominator as number) > 0
  )
}
