import type { LocalizedText } from '@lijie/schema'
import type { Citation } from '../kernel/index.js'

/**
 * Scores and ranks of all units under one scheme (评价结果). Plain data: counts are numbers, rounded figures decimal
 * strings such as `83.01`, exact figures fractions such as `20197/26217`.
 */
export interface Scoreboard {
  readonly scheme: string
  readonly label: LocalizedText
  readonly citation: Citation
  /** The instant at which unfinished cases were judged. */
  readonly asOf: number
  /** Cases counted, with and without a unit. */
  readonly rows: number
  readonly counters: readonly CounterHeading[]
  readonly indicators: readonly IndicatorHeading[]
  /** Ranked units first, by rank and then by name in code-unit order; units without a rank after them. */
  readonly groups: readonly GroupScore[]
  /** Counts of the cases that name no unit, or null when every case names one. */
  readonly noUnit: { readonly rows: number; readonly counters: readonly CounterResult[] } | null
}

/** What a counter of the scoreboard counts, and the rule that says so. */
export interface CounterHeading {
  readonly id: string
  readonly label: LocalizedText
  readonly citation: Citation
}

/** What an indicator of the scoreboard is, and the rule that says so. */
export interface IndicatorHeading {
  readonly id: string
  readonly label: LocalizedText
  readonly complement: boolean
  /** Points for a rate of 100 %, exact. */
  readonly maxPoints: string
  /** Declared weight, exact. */
  readonly weight: string
  readonly citation: Citation
}

/** One unit's figures (责任单位得分). */
export interface GroupScore {
  readonly unit: string
  readonly rows: number
  readonly counters: readonly CounterResult[]
  readonly indicators: readonly IndicatorScore[]
  /** Rounded total, or null when an indicator without a rate leaves the unit unranked. */
  readonly total: string | null
  /** Standard competition rank 1, 2, 2, 4 on the rounded total. */
  readonly rank: number | null
  /** True when an indicator was left out and the weights of the others were raised in proportion. */
  readonly reweighted: boolean
}

/** A counter of one unit: rows that count, rows of which it is unknown, and the value that enters the ratios. */
export interface CounterResult {
  readonly id: string
  readonly count: number
  readonly unknown: number
  /** `count`, plus `unknown` where the scheme declares count-as-true. */
  readonly value: number
}

/** One indicator of one unit (指标得分). */
export interface IndicatorScore {
  readonly id: string
  readonly numerator: number
  readonly denominator: number
  /**
   * ratio: from the counts. declared: the denominator is zero and the scheme gives a rate. excluded: it is zero and the
   * indicator is left out. unranked: it is zero and the unit gets no total.
   */
  readonly basis: 'ratio' | 'declared' | 'excluded' | 'unranked'
  /** Exact rate as a fraction, complement applied; null without a rate. */
  readonly exactRate: string | null
  /** Rate in percent, rounded as declared. */
  readonly rate: string | null
  /** Points, rounded as declared. */
  readonly points: string | null
  /** The weight that was used, exact: raised when others were left out, 0 when this one was. */
  readonly weight: string
}
