import type { FilingRules, TypedCondition } from '../criteria/index.js'
import type { AnalyzedCriteria } from './analyzed-criteria.js'
import { findIn, type CaseSearch } from './find-case.js'
import type { SearchSpace } from './search-space.js'
import type { BudgetSource } from './step-budget.js'

/** What every part of an analysis works with. */
export interface AnalysisContext {
  /** The engine that confirms what is found. */
  readonly rules: FilingRules
  readonly criteria: AnalyzedCriteria
  readonly budgets: BudgetSource
  /** Whether items of lists that change nothing are looked for as well. */
  readonly findsRedundancy: boolean
}

/** Looks for a case that meets a condition, within the budget of one question. */
export function searchIn(
  { budgets }: AnalysisContext,
  space: SearchSpace,
  condition: TypedCondition
): CaseSearch {
  return budgets.ask((budget) => findIn(space, space.formulaOf(condition), budget))
}
