import type {
  CompleteScheme,
  Counter,
  EvaluationPart,
  Indicator,
  LocalizedText,
  RelativePoints,
  ScoreAdjustment
} from '@lijie/schema'
import type { Citation, Rational } from '../../kernel/index.js'

/** An evaluation scheme (评价方案) that was checked, with every formula as a tree and every name resolved. Immutable. */
export interface CompiledScheme {
  readonly id: string
  readonly label: LocalizedText
  readonly citation: Citation
  readonly part: EvaluationPart
  readonly document: CompleteScheme
  /** Every counter that the scheme names, once, in the order in which it names them. */
  readonly counters: readonly CompiledCounter[]
  readonly indicators: readonly CompiledIndicator[]
  readonly adjustments: readonly Cited<ScoreAdjustment>[]
  readonly relative: readonly Cited<RelativePoints>[]
  /** The schemes whose totals it takes, by id. */
  readonly schemes: ReadonlyMap<string, CompiledScheme>
  /** Whether it needs the group or the class of every object. */
  readonly needsObjects: boolean
}

/** A rule with the place where it stands. */
export interface Cited<T> {
  readonly document: T
  readonly citation: Citation
}

/** A counter (计数项) that a scheme names. */
export interface CompiledCounter {
  readonly id: string
  readonly label: LocalizedText
  readonly document: Counter
  readonly citation: Citation
}

/** An indicator (评价指标) with the meaning of each name in its formulas. */
export interface CompiledIndicator extends Cited<Indicator> {
  readonly id: string
  readonly label: LocalizedText
  readonly measure: NonNullable<Indicator['measure']>
  readonly weight: Rational
  readonly maxPoints: Rational
  readonly names: ReadonlyMap<string, NameMeaning>
}

/** What a name of a formula stands for: a counter or a figure. */
export type NameMeaning = { readonly counter: string } | { readonly figure: string }
