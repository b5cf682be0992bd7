import type { Rational } from '../../kernel/index.js'
import type { RoundedPoints } from '../../points/index.js'
import type { AdjustmentScore, CounterResult, RelativeScore } from '../scoreboard.js'
import type { IndicatorOutcome } from './indicator-outcome.js'

/** One object's points before it is compared with others (评价对象得分). */
export interface ObjectOutcome {
  readonly object: string
  readonly rows: number
  readonly counters: readonly CounterResult[]
  readonly indicators: readonly IndicatorOutcome[]
  /** The weights that were used, in the order of the indicators. */
  readonly weights: readonly Rational[]
  readonly adjustments: readonly AdjustmentScore[]
  /** Weighted sum with adjustments, floor and caps; null when the object has no total. */
  readonly sum: Rational | null
  readonly reweighted: boolean
}

/** One object with its total. */
export interface ScoredObject {
  readonly outcome: ObjectOutcome
  readonly group: string | null
  readonly relative: readonly RelativeScore[]
  /** Exact and rounded total; null when the object is unranked. */
  readonly total: { readonly exact: Rational; readonly rounded: RoundedPoints } | null
}
