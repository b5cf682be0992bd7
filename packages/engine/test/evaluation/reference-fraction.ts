import type { RationalNumber, Rounding } from '@lijie/schema'

/** A fraction as a pair, never reduced: nothing is shared with the arithmetic of the engine. */
export type Fraction = readonly [top: bigint, bottom: bigint]

export const nothing: Fraction = [0n, 1n]

export function big({ numerator, denominator }: RationalNumber): Fraction {
  return [BigInt(numerator), BigInt(denominator)]
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return [a[0] * b[1] + b[0] * a[1], a[1] * b[1]]
}

export function times(a: Fraction, b: Fraction): Fraction {
  return [a[0] * b[0], a[1] * b[1]]
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, times(b, [-1n, 1n]))
}

export function over(a: Fraction, b: Fraction): Fraction {
  return b[0] < 0n ? [-a[0] * b[1], a[1] * -b[0]] : [a[0] * b[1], a[1] * b[0]]
}

export function isAbove(a: Fraction, b: Fraction): boolean {
  return a[0] * b[1] > b[0] * a[1]
}

/** The rounded number in units of its last decimal: the neighbours of the size, and how far it is from the lower one. */
export function round([top, bottom]: Fraction, { decimals, mode }: Rounding): bigint {
  const size = (top < 0n ? -top : top) * 10n ** BigInt(decimals)
  const lower = size / bottom
  const twice = 2n * (size - lower * bottom)
  const isEven = lower % 2n === 0n
  const up = {
    down: false,
    up: twice > 0n,
    'half-up': twice >= bottom,
    'half-even': twice > bottom || (twice === bottom && !isEven)
  }[mode]
  const rounded = up ? lower + 1n : lower
  return top < 0n ? -rounded : rounded
}

export function unround(scaled: bigint, decimals: number): Fraction {
  return [scaled, 10n ** BigInt(decimals)]
}

export function print(scaled: bigint, decimals: number): string {
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0')
  const sign = scaled < 0n ? '-' : ''
  return decimals === 0
    ? sign + text
    : `${sign}${text.slice(0, text.length - decimals)}.${text.slice(text.length - decimals)}`
}
