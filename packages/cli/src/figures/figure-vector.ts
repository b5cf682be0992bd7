import type { FigureRounding } from './round-figure.js'

/** A published figure with the published figures it follows from (公布数据). */
export interface FigureVector {
  readonly id: string
  readonly issuer: string
  readonly period: string
  readonly kind: string
  readonly name: string
  /** The evaluated object, when one is named. */
  readonly object: string | null
  readonly inputs: ReadonlyMap<string, unknown>
  /** Empty: none is given. */
  readonly formula: string
  readonly expected: ReadonlyMap<string, unknown>
  /** null: not declared; then the decimals of the printed figure, half-up. */
  readonly rounding: FigureRounding | null
  /** The printed figures are said to contradict each other. */
  readonly printedError: boolean
}
