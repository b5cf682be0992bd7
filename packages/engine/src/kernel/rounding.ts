import type { Rounding } from '@lijie/schema'
import { createRational, type Rational } from './rational.js'

/** A decimal number without float: `scaled` / 10^`decimals`. */
export interface Decimal {
  readonly scaled: bigint
  readonly decimals: number
}

/**
 * Rounds an exact fraction as a standard declares (舍入).
 *
 * half-up: a half moves away from zero, for negative numbers too; half-even: a half moves to the even neighbour;
 * down: toward zero; up: away from zero.
 */
export function roundRational(value: Rational, rounding: Rounding): Decimal {
  const negative = value.numerator < 0n
  const dividend = (negative ? -value.numerator : value.numerator) * 10n ** BigInt(rounding.decimals)
  const floor = dividend / value.denominator
  const rest = dividend % value.denominator
  const size = movesAway(rounding.mode, floor, rest, value.denominator) ? floor + 1n : floor
  return { scaled: negative ? -size : size, decimals: rounding.decimals }
}

/** The exact value of a rounded number. */
export function decimalToRational(value: Decimal): Rational {
  return createRational(value.scaled, 10n ** BigInt(value.decimals))
}

/** The number as text with all its decimals, e.g. `83.00`; zero has no sign. */
export function formatDecimal(value: Decimal): string {
  const { scaled, decimals } = value
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0')
  const sign = scaled < 0n ? '-' : ''
  if (decimals === 0) return sign + digits
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

function movesAway(mode: Rounding['mode'], floor: bigint, rest: bigint, whole: bigint): boolean {
  if (rest === 0n || mode === 'down') return false
  if (mode === 'up') return true
  const twice = 2n * rest
  if (twice !== whole) return twice > whole
  return mode === 'half-up' || floor % 2n === 1n
}
