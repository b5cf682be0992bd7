import type { CaseFactsColumn, EvaluatedObject } from '@lijie/schema'
import type { RowQuestion } from './row-question.js'

/**
 * What to count (计数计划): the same plan for rows, typed columns and SQL. Every pass counts every item for each value of
 * its object column.
 */
export interface CountPlan {
  readonly passes: readonly CountPass[]
  readonly items: readonly CountItem[]
}

/** Rows by one object column; rows of which the question is not true are left out of the pass. */
export interface CountPass {
  readonly object: EvaluatedObject
  /** null: every row. */
  readonly question: RowQuestion | null
}

/**
 * One number to count: rows of which the question is true, and rows of which it is unknown.
 *
 * With `sum`, the sum of that column over the rows of which the question is true; such a row without a value in the
 * column is unknown instead.
 */
export interface CountItem {
  /** null: every row. */
  readonly question: RowQuestion | null
  readonly sum: CaseFactsColumn | null
}

/** The counts of a plan, one entry for each pass (计数结果). */
export type PlanCounts = readonly PassCounts[]

/** The counts of one pass. */
export interface PassCounts {
  /** Value of the object column -> its counts. */
  readonly groups: ReadonlyMap<string, ItemCounts>
  /** Rows of the pass whose object column is unknown or empty. */
  readonly nameless: ItemCounts
  /** Rows of which it is unknown whether they belong to the pass. */
  readonly undecided: number
}

/** Counts of one object, in the order of the plan's items. Exact whole numbers below 2^53. */
export interface ItemCounts {
  rows: number
  readonly trues: Float64Array
  readonly unknowns: Float64Array
  /** The sum for items with a `sum`, the same as `trues` for the others. */
  readonly sums: Float64Array
}

/** Cases to name: those of an object in a pass of which a question is true. */
export interface CaseSearch {
  readonly pass: CountPass
  /** null: rows whose object column is unknown. */
  readonly object: string | null
  readonly question: RowQuestion | null
  /** No more than so many case ids, in code-unit order. */
  readonly limit: number
}

/** Where case facts rows are kept: answers plans with counts. In memory, in DuckDB, PostgreSQL or ClickHouse (计数后端). */
export interface CountSource {
  /** One result for each plan, in order. */
  readonly count: (plans: readonly CountPlan[]) => Promise<readonly PlanCounts[]>
  readonly findCases: (search: CaseSearch) => Promise<readonly string[]>
  readonly close: () => Promise<void>
}
