import type { RationalNumber } from '@lijie/schema'

/** An exact fraction (精确分数) in lowest terms with a positive denominator. Floats are wrong exactly at half cents and grade lines. */
export interface Rational {
  readonly numerator: bigint
  readonly denominator: bigint
}

/**
 * The fraction `numerator / denominator` in lowest terms.
 *
 * @throws RangeError for a zero denominator or a number that is not a whole number: rates with nothing below them are
 * a case for the rules (onZero), not for arithmetic.
 */
export function createRational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  return reduce(BigInt(numerator), BigInt(denominator))
}

/** The exact value of a fraction as documents write it. */
export function readRational(value: RationalNumber): Rational {
  return createRational(value.numerator, value.denominator)
}

/** a + b */
export function addRationals(a: Rational, b: Rational): Rational {
  return reduce(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
}

/** a - b */
export function subtractRationals(a: Rational, b: Rational): Rational {
  return reduce(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)
}

/** a * b */
export function multiplyRationals(a: Rational, b: Rational): Rational {
  return reduce(a.numerator * b.numerator, a.denominator * b.denominator)
}

/** a / b; throws RangeError when b is zero. */
export function divideRationals(a: Rational, b: Rational): Rational {
  return reduce(a.numerator * b.denominator, a.denominator * b.numerator)
}

/** Below, at or above: -1, 0 or 1, exactly. */
export function compareRationals(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  if (difference === 0n) return 0
  return difference < 0n ? -1 : 1
}

/** The exact value as text: a whole number, or `numerator/denominator`. */
export function formatRational(value: Rational): string {
  return value.denominator === 1n ? `${value.numerator}` : `${value.numerator}/${value.denominator}`
}

function reduce(numerator: bigint, denominator: bigint): Rational {
  if (denominator === 0n) throw new RangeError('A fraction cannot have a denominator of zero')
  const divisor = greatestCommonDivisor(numerator, denominator)
  const signed = denominator < 0n ? -divisor : divisor
  return { numerator: numerator / signed, denominator: denominator / signed }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}
