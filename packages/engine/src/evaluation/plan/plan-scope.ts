import type { EvaluationPart, ZoneTable } from '@lijie/schema'
import type { RowQuestion } from '../../counting/index.js'
import type { CompiledScheme } from '../compile/compiled-scheme.js'
import type { ItemTable } from './item-table.js'
import type { PredicateContext } from './resolve-predicate.js'

/** What the counters of one scheme are planned with. */
export interface PlanScope {
  readonly part: EvaluationPart
  readonly scheme: CompiledScheme
  readonly context: PredicateContext
  readonly table: ItemTable
  readonly zone: ZoneTable
  /** For each share of a row after the first, whether an earlier one charged it to the same object. */
  readonly again: readonly RowQuestion[]
}
