import {
  createRational,
  decimalToRational,
  roundRational,
  subtractRationals,
  type Decimal,
  type Rational
} from '@lijie/engine/kernel'
import type { Rounding } from '@lijie/schema'

/** How a bulletin rounds (公布数据的舍入): the roundings of schemes, and a half toward zero, which some programs print. */
export interface FigureRounding {
  readonly decimals: number
  readonly mode: Rounding['mode'] | 'half-down'
}

/** Rounds an exact figure as its bulletin does (按公布方式舍入). */
export function roundFigure(value: Rational, { decimals, mode }: FigureRounding): Decimal {
  if (mode !== 'half-down') return roundRational(value, { decimals, mode })
  const down = roundRational(value, { decimals, mode: 'down' })
  const { numerator, denominator } = subtractRationals(value, decimalToRational(down))
  const rest = numerator < 0n ? -numerator : numerator
  const isHalf = 2n * rest * 10n ** BigInt(decimals) === denominator
  return isHalf ? down : roundRational(value, { decimals, mode: 'half-up' })
}

/** The exact value of the rounded figure (舍入后的值). */
export function roundedFigure(value: Rational, rounding: FigureRounding | null): Rational {
  if (rounding === null) return createRational(value.numerator, value.denominator)
  return decimalToRational(roundFigure(value, rounding))
}
