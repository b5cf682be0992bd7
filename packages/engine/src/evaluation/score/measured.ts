import type { Rational } from '../../kernel/index.js'
import type { OccurrenceScore } from '../scoreboard.js'

/** What an indicator measures for one object (指标测量), before rounding and points. */
export type Measured = MeasuredValue | { readonly kind: 'level'; readonly level: string } | Unmeasured

/** A number: a share of one for rates. */
export interface MeasuredValue {
  readonly kind: 'value'
  readonly value: Rational
  readonly rate: boolean
  readonly numerator: Rational | null
  readonly denominator: Rational | null
  readonly occurrences: readonly OccurrenceScore[]
}

/** No number: refused ones have been noted. */
export type Unmeasured =
  | { readonly kind: 'refused' }
  | { readonly kind: 'unranked' }
  /** Divided by zero; a ratio tells its sums. */
  | { readonly kind: 'zero'; readonly numerator: Rational | null; readonly denominator: Rational | null }

/** Refused: the reason was noted. */
export const refusedMeasure: Unmeasured = { kind: 'refused' }
/** The object gets no total. */
export const unrankedMeasure: Unmeasured = { kind: 'unranked' }

/** A number that is no ratio. */
export function measuredNumber(value: Rational, rate = false): MeasuredValue {
  return { kind: 'value', value, rate, numerator: null, denominator: null, occurrences: [] }
}
