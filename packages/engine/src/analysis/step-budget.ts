/** Work that may still be done; a search that uses it up says so instead of going on. */
export interface StepBudget {
  /** Looks at a node of a condition. */
  left: number
}

/** How much work an analysis may do, counted in looks at nodes of conditions: the same on every machine. */
export interface AnalysisLimits {
  /** For one question; without it 300,000. */
  readonly stepsPerQuestion?: number
  /** For all questions together; without it 100,000,000. */
  readonly stepsInTotal?: number
}

/** Hands out budgets for single questions from one total. */
export interface BudgetSource {
  /** Asks with a budget of its own; what was used is taken from the total. */
  readonly ask: <T>(question: (budget: StepBudget) => T) => T
  /** True when nothing is left of the total. */
  readonly isSpent: () => boolean
}

/** A source of budgets within the given limits. */
export function createBudgetSource({
  stepsPerQuestion = 300_000,
  stepsInTotal = 100_000_000
}: AnalysisLimits = {}): BudgetSource {
  let total = stepsInTotal
  return {
    ask: (question) => {
      const granted = Math.min(stepsPerQuestion, total)
      const budget = { left: granted }
      const answer = question(budget)
      total -= granted - Math.max(0, budget.left)
      return answer
    },
    isSpent: () => total <= 0
  }
}
