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
  /** So many findings of one sub-category are told; one more of a kind shows that there are more, and is enough. */
  readonly mostFindings: number
}

/** Looks for a case that meets a condition, within the budget of one question. */
export function searchIn(
  { budgets }: AnalysisContext,
  space: SearchSpace,
  condition: TypedCondition
): CaseSearch {
  if (budgets.isSpent()) return { result: 'exhausted' }
  return budgets.ask((budget) => {
    const search = findIn(space, space.formulaOf(condition), budget)
    // Putting the question together is work as well; it counts towards the total, not against the answer.
    budget.left -= space.variables.length + ('items' in condition ? condition.items.length : 1)
    return search
  })
}
