import type { EvaluatedObject, GradeColour, Indicator, LocalizedText } from '@lijie/schema'
import type { Citation } from '../kernel/index.js'
import type { Period } from '../periods/index.js'

/**
 * Scores and ranks of all evaluated objects under one scheme (评价结果). Plain data: exact figures are fractions such as
 * `20197/26217`, rounded figures decimal strings such as `83.01`.
 */
export interface Scoreboard {
  readonly scheme: string
  readonly label: LocalizedText
  readonly citation: Citation
  /** What is scored: the column by which cases were grouped. */
  readonly object: EvaluatedObject
  /** The instant at which unfinished cases were judged; null when the scheme judges none. */
  readonly asOf: number | null
  /** null: all cases that were given. */
  readonly period: Period | null
  /**
   * Rows counted, with and without an object. In a period: those that lie in it by the basis of the scheme; without one, by
   * the basis of any of its counters.
   */
  readonly rows: number
  readonly counters: readonly CounterHeading[]
  readonly indicators: readonly IndicatorHeading[]
  /** Bonuses and deductions after the sum (加分, 扣分). */
  readonly adjustments: readonly PartHeading[]
  /** Points that depend on the others of the group. */
  readonly relative: readonly PartHeading[]
  /** Groups in which objects are ranked; empty: all in one. */
  readonly groups: readonly GroupHeading[]
  /** Exact full marks, when the scheme declares them. */
  readonly fullMarks: string | null
  readonly grades: readonly GradeHeading[]
  /** Ranked objects first, by group, rank and then name in code-unit order; objects without a rank after those of their group. */
  readonly objects: readonly ObjectScore[]
  /** First and last of each group (红榜, 黑榜). */
  readonly lists: readonly ListedObjects[]
  /** Counts of the rows that name no object, or null when every row names one. */
  readonly nameless: { readonly rows: number; readonly counters: readonly CounterResult[] } | null
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
  readonly measure: NonNullable<Indicator['measure']>
  readonly complement: boolean
  /** Full marks of the indicator, exact. */
  readonly maxPoints: string
  /** Declared weight, exact. */
  readonly weight: string
  readonly citation: Citation
}

/** An adjustment or relative points of the scoreboard. */
export interface PartHeading {
  readonly id: string
  readonly label: LocalizedText
  readonly citation: Citation
}

/** A group of objects with the mean of its rounded totals (组平均分), null when none has a total. */
export interface GroupHeading {
  readonly id: string
  readonly label: LocalizedText
  readonly mean: string | null
}

/** A grade that totals can have; bounds exact, null for none. */
export interface GradeHeading {
  readonly id: string
  readonly label: LocalizedText
  readonly from: string | null
  readonly to: string | null
  readonly colour: GradeColour | null
}

/** One object's figures (评价对象得分). */
export interface ObjectScore {
  readonly object: string
  /** Its name in the table of objects, when one was given. */
  readonly name: string | null
  readonly group: string | null
  readonly objectClass: string | null
  readonly rows: number
  readonly counters: readonly CounterResult[]
  readonly indicators: readonly IndicatorScore[]
  readonly adjustments: readonly AdjustmentScore[]
  readonly relative: readonly RelativeScore[]
  /** Rounded total, or null when the object is unranked. */
  readonly total: string | null
  /** The total before rounding, a fraction; null like total. */
  readonly exactTotal: string | null
  /** Rank within the group. */
  readonly rank: number | null
  /** Id of the grade. */
  readonly grade: string | null
  /** True when an indicator was left out and the weights of the others were raised in proportion. */
  readonly reweighted: boolean
}

/** A counter of one object: rows that count, rows of which it is unknown, and the value that enters the formulas. */
export interface CounterResult {
  readonly id: string
  readonly count: number
  readonly unknown: number
  /** Exact value: `12`, or `12/5` where responsibility is shared. */
  readonly value: string
}

/** One indicator of one object (指标得分). */
export interface IndicatorScore {
  readonly id: string
  /** Exact sums of a ratio; the count of a count indicator stands in numerator; null for the others. */
  readonly numerator: string | null
  readonly denominator: string | null
  /**
   * measured: from counts or figures. declared: the denominator is zero and the scheme gives a rate. excluded: it is zero
   * and the indicator is left out. unranked: the object gets no total.
   */
  readonly basis: 'measured' | 'declared' | 'excluded' | 'unranked'
  /** Exact value as a fraction: a share of one for rates, complement applied; null without a value. */
  readonly exactValue: string | null
  /** Value rounded as declared: per cent for rates. */
  readonly value: string | null
  /** Points, rounded as declared, after floor and ceiling. */
  readonly points: string | null
  /** Full marks less points: what was lost, times the weight; null without points. */
  readonly lost: string | null
  /** The weight that was used, exact: raised when others were left out, 0 when this one was. */
  readonly weight: string
  readonly occurrences: readonly OccurrenceScore[]
}

/** Occurrences of one item and the points they cost or bring. */
export interface OccurrenceScore {
  readonly id: string
  readonly label: LocalizedText
  readonly times: string
  readonly points: string
  readonly capped: boolean
}

/** A bonus or deduction of one object; deductions are negative. */
export interface AdjustmentScore {
  readonly id: string
  readonly points: string
  readonly occurrences: readonly OccurrenceScore[]
}

/** Points of one object that depend on the others of its group; null when it has none. */
export interface RelativeScore {
  readonly id: string
  readonly points: string | null
}

/** One ranked list of one group. */
export interface ListedObjects {
  readonly id: string
  readonly label: LocalizedText
  readonly group: string | null
  readonly objects: readonly string[]
}
