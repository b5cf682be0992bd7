import type { FactValues } from '@lijie/schema'
import type { TypedCondition } from '../criteria/index.js'
import { chooseTowards, evaluateFormula, type Formula } from './formula.js'
import { searchCase } from './search-case.js'
import { createSearchSpace, type SearchSpace } from './search-space.js'
import { createBudgetSource, type AnalysisLimits, type StepBudget } from './step-budget.js'

/** A case that meets a condition, the proof that there is none, or that the budget was used up. */
export type CaseSearch =
  | { readonly result: 'found'; readonly facts: FactValues }
  | { readonly result: 'none' }
  | { readonly result: 'exhausted' }

/**
 * Looks for a case that meets a condition (寻找案例). The search is complete: exact over codes, sets, numbers, fractions
 * and instants, with the declared bounds respected; texts are those that the condition names, or another. A found case
 * gives few facts, all of them such that checkFacts accepts them; the condition holds whatever the others are.
 */
export function findCase(condition: TypedCondition, limits: AnalysisLimits = {}): CaseSearch {
  const space = createSearchSpace([condition])
  return createBudgetSource(limits).ask((budget) => findIn(space, space.formulaOf(condition), budget))
}

/** Like {@link findCase}, in a space that is at hand. */
export function findIn(space: SearchSpace, formula: Formula, budget: StepBudget): CaseSearch {
  const values = space.openCase()
  const result = searchCase(
    {
      judge: (partial, left) => evaluateFormula(formula, partial, left),
      choose: (partial, left) => chooseTowards(formula, true, partial, left)
    },
    values,
    budget
  )
  return result === 'found' ? { result, facts: space.readCase(values) } : { result }
}
