import { FALSE, TRUE, type Truth } from '../kernel/index.js'
import { openValue, type Choice, type PartialCase } from './formula.js'
import type { StepBudget } from './step-budget.js'

/** What a search is after: a value for every partial case, and where to go on from one that is open. */
export interface Goal {
  /** true: every completion of the case will do. false: none will. Unknown only while a variable that matters is open. */
  readonly judge: (values: PartialCase, budget: StepBudget) => Truth
  readonly choose: (values: PartialCase, budget: StepBudget) => Choice
}

/** found: `values` hold a case. none: there is no such case, proved. exhausted: the budget was used up. */
export type SearchResult = 'found' | 'none' | 'exhausted'

/**
 * Goes through all cases until one meets the goal (穷尽搜索): backtracking, cutting off as soon as a partial case is
 * judged. `values` start open, or with some given, and hold the case when one is found. Complete within the budget; no recursion, so that
 * very many variables do no harm.
 */
export function searchCase(goal: Goal, values: PartialCase, budget: StepBudget): SearchResult {
  const trail: (Choice & { next: number })[] = []
  for (;;) {
    const truth = goal.judge(values, budget)
    if (budget.left < 0) return 'exhausted'
    if (truth === TRUE) return 'found'
    if (truth !== FALSE) trail.push({ ...goal.choose(values, budget), next: 0 })
    if (!advance(trail, values)) return 'none'
  }
}

/** Takes the next value of the last choice that has one; false when all have been tried. */
function advance(trail: (Choice & { next: number })[], values: PartialCase): boolean {
  for (let last = trail.at(-1); last !== undefined; last = trail.at(-1)) {
    const place = last.order[last.next]
    last.next += 1
    values[last.variable] = place ?? openValue
    if (place !== undefined) return true
    trail.pop()
  }
  return false
}
