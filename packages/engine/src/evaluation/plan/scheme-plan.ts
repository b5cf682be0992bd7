import type { Period } from '../../periods/index.js'
import type { Rational } from '../../kernel/index.js'
import type { CompiledIndicator, CompiledScheme } from '../compile/compiled-scheme.js'
import type { CounterUse } from './counter-use.js'

/** One scheme in one period, with the places of its numbers in the counts (方案计数安排). */
export interface SchemePlan {
  readonly scheme: CompiledScheme
  readonly period: Period | null
  /** Which of the plan's counts holds its numbers. */
  readonly counts: number
  /** The share of a row that each pass charges. */
  readonly shares: readonly Rational[]
  /** How many of the passes, from the first, see the same rows: those of the shares. */
  readonly sharing: number
  /** The item that counts the rows of the period. */
  readonly rows: number
  /** For each share after the first, the item of those that an earlier share charged to the same object. */
  readonly rowsAgain: readonly number[]
  /** The scheme's counters as they are, in its order. */
  readonly counters: readonly CounterUse[]
  readonly indicators: readonly IndicatorPlan[]
  readonly adjustments: readonly (readonly ItemUse[])[]
}

/** Where the numbers of an indicator stand. */
export interface IndicatorPlan {
  readonly indicator: CompiledIndicator
  readonly measure: MeasurePlan
  /** The counters that its formulas name. */
  readonly names: ReadonlyMap<string, CounterUse>
}

/** Numbers by the measure of the indicator. */
export type MeasurePlan =
  | {
      readonly kind: 'ratio'
      readonly numerator: readonly CounterUse[]
      readonly denominator: readonly CounterUse[]
      /** Counters that tell which rows the ratio leaves out, since it is unknown whether the indicator excludes them. */
      readonly leftOut: readonly CounterUse[]
    }
  | { readonly kind: 'count'; readonly count: readonly CounterUse[] }
  | { readonly kind: 'change'; readonly now: readonly CounterUse[]; readonly before: readonly CounterUse[] }
  | { readonly kind: 'occurrences'; readonly items: readonly ItemUse[] }
  | { readonly kind: 'scheme'; readonly parts: readonly SchemePlan[] }
  /** Figures and names only. */
  | { readonly kind: 'given' | 'formula' }

/** The counters of an item that occurs: rows that no multiplier takes, and those of each multiplier. */
export interface ItemUse {
  readonly plain: readonly CounterUse[]
  readonly multiplied: readonly (readonly CounterUse[])[]
  /** Rows that certainly occur while it is unknown which multiplier takes them; a single one refuses the item. */
  readonly unsettled: readonly CounterUse[]
}
