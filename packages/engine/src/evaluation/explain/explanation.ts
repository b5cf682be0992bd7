import type { LocalizedText } from '@lijie/schema'
import type { CountPass, RowQuestion } from '../../counting/index.js'
import type { Citation } from '../../kernel/index.js'
import type { CounterResult, ObjectScore, OccurrenceScore } from '../scoreboard.js'

/** Why an object has its score (得分说明): what each part gave and lost, and the questions that find the cases behind it. */
export interface ScoreExplanation {
  readonly scheme: string
  readonly score: ObjectScore
  /** Indicators in order, then adjustments. */
  readonly parts: readonly PartExplanation[]
}

/** What one indicator or adjustment gave. */
export interface PartExplanation {
  readonly id: string
  readonly label: LocalizedText
  readonly kind: 'indicator' | 'bonus' | 'deduction'
  readonly citation: Citation
  /** The printed value; null for adjustments and without one. */
  readonly value: string | null
  readonly points: string | null
  /** Full marks less points, times the weight, exact. */
  readonly lost: string | null
  /** The counters it uses, with their values. */
  readonly counters: readonly CounterResult[]
  readonly occurrences: readonly OccurrenceScore[]
  readonly losses: readonly ScoreLoss[]
  /** Totals of another scheme that it takes, by period. */
  readonly totals: readonly TakenTotal[]
}

/** Cases that cost or bring points: a search for them is `{ pass, object, question, limit }`. */
export interface ScoreLoss {
  readonly label: LocalizedText
  readonly pass: CountPass
  readonly question: RowQuestion
  /** The share of each row that is charged, exact. */
  readonly share: string
  /** -1: each costs points, 1: each brings some, 0: the scheme does not say. */
  readonly sign: -1 | 0 | 1
  /** How many rows; null unless the request asked to explain. */
  readonly rows: number | null
}

/** A total of another scheme. */
export interface TakenTotal {
  readonly scheme: string
  /** Label of the period; null: all cases that were given. */
  readonly period: string | null
  readonly total: string | null
}
