import type { CountPlan } from '../../counting/index.js'
import type { FigureTable } from '../request/figure-table.js'
import type { ObjectTable } from '../request/object-table.js'
import type { SchemePlan } from './scheme-plan.js'

/**
 * What an evaluation counts and how it is scored (评价计划): `counts` is for whatever counts rows, in memory or in a
 * database; the rest is for scoring the counts.
 */
export interface EvaluationPlan {
  /** This period, compared periods, parts of the period and other schemes; one plan for each way of charging rows. */
  readonly counts: readonly CountPlan[]
  readonly scheme: SchemePlan
  readonly asOf: number | null
  readonly objects: ObjectTable | null
  readonly figures: FigureTable
}
