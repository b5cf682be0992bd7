import type { RationalNumber } from '../generated/types.js'

/** An exact fraction (精确分数); the denominator is positive. */
export type Fraction = readonly [numerator: bigint, denominator: bigint]

/** Nothing. */
export const zero: Fraction = [0n, 1n]

/** A fraction of the document. */
export function toFraction({ numerator, denominator }: RationalNumber): Fraction {
  return [BigInt(numerator), BigInt(denominator)]
}

/** The sum of two fractions. */
export function addFractions(a: Fraction, b: Fraction): Fraction {
  return [a[0] * b[1] + b[0] * a[1], a[1] * b[1]]
}

/** The product of two fractions. */
export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  return [a[0] * b[0], a[1] * b[1]]
}

/** Below zero when the first is less, above when it is greater, zero when they are equal. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const [left, right] = [a[0] * b[1], b[0] * a[1]]
  return left < right ? -1 : left > right ? 1 : 0
}

/** The sum of a list. */
export function sumFractions(list: readonly Fraction[]): Fraction {
  return list.reduce(addFractions, zero)
}

/** In lowest terms: `7/10`, `3`. */
export function showFraction([numerator, denominator]: Fraction): string {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator]
  while (b !== 0n) [a, b] = [b, a % b]
  const [top, bottom] = a === 0n ? [0n, 1n] : [numerator / a, denominator / a]
  return bottom === 1n ? String(top) : `${top}/${bottom}`
}
