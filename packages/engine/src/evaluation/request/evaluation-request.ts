import type { Period } from '../../periods/index.js'

/** What to evaluate (评价请求). */
export interface EvaluationRequest {
  readonly scheme: string
  /** The instant at which unfinished cases are judged (统计时点), milliseconds since 1970 UTC; null for schemes that judge none. */
  readonly asOf: number | null
  /** Needed by schemes with a period basis; null for the others. */
  readonly period: Period | null
  /** Every object that is to appear, also without a case (评价对象表); needed by schemes with groups or classes. */
  readonly objects?: readonly ObjectEntry[]
  /** Figures from outside (外部数据). */
  readonly figures?: readonly FigureValue[]
  /** Counts also the rows behind each loss, so that an explanation tells how many they are. */
  readonly explain?: true
}

/** One evaluated object. */
export interface ObjectEntry {
  readonly object: string
  readonly name?: string
  readonly group?: string
  readonly class?: string
}

/** A figure of one object in one period. */
export interface FigureValue {
  readonly object: string
  readonly figure: string
  /** Decimal text such as `98.5` or `-2`, a fraction `2/3`, or the id of a level. Never a float. */
  readonly value: string
  /** Label of the period; absent: whatever period is evaluated. */
  readonly period?: string
}
