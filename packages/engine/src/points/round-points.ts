import type { Rounding } from '@lijie/schema'
import { decimalToRational, formatDecimal, roundRational, type Rational } from '../kernel/index.js'

/** A rounded figure: what it is worth exactly, and as it is printed. */
export interface RoundedPoints {
  readonly exact: Rational
  /** With all declared decimals, e.g. `83.00`. */
  readonly text: string
}

/** Rounds as a scheme declares (舍入), for going on with the figure and for printing it. */
export function roundPoints(value: Rational, rounding: Rounding): RoundedPoints {
  const decimal = roundRational(value, rounding)
  return { exact: decimalToRational(decimal), text: formatDecimal(decimal) }
}
