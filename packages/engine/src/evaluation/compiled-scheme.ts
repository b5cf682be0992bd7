import type { Counter, LocalizedText, Rounding } from '@lijie/schema'
import type { Citation, Rational } from '../kernel/index.js'
import type { RowPredicate } from './compile-predicate.js'

/** An evaluation scheme (评价方案) ready to count and score. Immutable. */
export interface CompiledScheme {
  readonly id: string
  readonly label: LocalizedText
  readonly citation: Citation
  /** Every counter that an indicator uses, once. */
  readonly counters: readonly CompiledCounter[]
  /** Constants that the counters compare with, in the order of their slots. */
  readonly constants: readonly number[]
  readonly indicators: readonly CompiledIndicator[]
  readonly total: CompiledTotal
}

/** A counter (计数项) with its question to a row; null counts every row. */
export interface CompiledCounter {
  readonly id: string
  readonly label: LocalizedText
  readonly onMissing: Counter['onMissing']
  readonly test: RowPredicate | null
  readonly citation: Citation
}

/** An indicator (评价指标); counters are given by their place in the scheme. */
export interface CompiledIndicator {
  readonly id: string
  readonly label: LocalizedText
  readonly numerator: readonly number[]
  readonly denominator: readonly number[]
  /** Its counters with onMissing exclude: a row that one of them cannot judge leaves this ratio altogether. */
  readonly excluding: readonly number[]
  readonly complement: boolean
  /** A fraction is the rate itself, after any complement: 1 means 100 %. */
  readonly onZero: 'refuse' | 'exclude-and-reweight' | 'unranked' | Rational
  readonly rateRounding: Rounding
  readonly maxPoints: Rational
  readonly pointsRounding: Rounding
  readonly weight: Rational
  readonly citation: Citation
}

/** How the total (总分) is made of the points. */
export interface CompiledTotal {
  readonly weightsSumTo: Rational
  readonly cap: Rational | null
  readonly rounding: Rounding
}
