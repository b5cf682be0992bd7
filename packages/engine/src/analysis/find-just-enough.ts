import { FALSE, TRUE, UNKNOWN, type Truth } from '../kernel/index.js'
import type { CaseSearch } from './find-case.js'
import { chooseTowards, evaluateFormula, type Choice, type Formula, type PartialCase } from './formula.js'
import { searchCase } from './search-case.js'
import { absent, present, type SearchSpace } from './search-space.js'
import type { StepBudget } from './step-budget.js'

/** A row as a search sees it. */
export interface SoughtRow {
  readonly formula: Formula
  /** The variables among those it asks for that are single codes of sets. */
  readonly codes: ReadonlySet<number>
}

/**
 * Looks for a case that is just enough for one row (恰好满足) and meets another as well: without any one of the codes in
 * its sets, the first row fails. Complete within the budget.
 */
export function findJustEnough(
  minimal: SoughtRow,
  other: SoughtRow,
  space: SearchSpace,
  budget: StepBudget
): CaseSearch {
  const both: Formula = { type: 'all', items: [minimal.formula, other.formula] }
  const values = space.openCase()
  // Without a code that only the other row asks for, the first one could not fail.
  for (const place of other.codes) if (!minimal.codes.has(place)) values[place] = absent
  const result = searchCase(
    {
      judge: (partial, left) => {
        const truth = evaluateFormula(both, partial, left)
        return truth === FALSE ? FALSE : judgeNeed(truth, minimal, partial, left)
      },
      choose: (partial, left) =>
        evaluateFormula(both, partial, left) === UNKNOWN
          ? chooseTowards(both, true, partial, left)
          : chooseNeed(minimal, partial, left)
    },
    values,
    budget
  )
  return result === 'found' ? { result, facts: space.readCase(values) } : { result }
}

/** `met`, as far as every code that is present is needed. */
function judgeNeed(
  met: Truth,
  { formula, codes }: SoughtRow,
  values: PartialCase,
  budget: StepBudget
): Truth {
  let result = met
  for (const place of codes) {
    if (values[place] !== present) continue
    const truth = withoutCode(place, values, () => evaluateFormula(formula, values, budget))
    if (truth === TRUE) return FALSE
    if (truth === UNKNOWN) result = UNKNOWN
  }
  return result
}

/** Towards a case in which the row fails without a code of which that is still open. */
function chooseNeed({ formula, codes }: SoughtRow, values: PartialCase, budget: StepBudget): Choice {
  for (const place of codes) {
    if (values[place] !== present) continue
    const choice = withoutCode(place, values, () =>
      evaluateFormula(formula, values, budget) === UNKNOWN
        ? chooseTowards(formula, false, values, budget)
        : undefined
    )
    if (choice !== undefined) return choice
  }
  throw new RangeError('nothing is open')
}

function withoutCode<T>(place: number, values: PartialCase, ask: () => T): T {
  values[place] = absent
  const answer = ask()
  values[place] = present
  return answer
}
