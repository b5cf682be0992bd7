import { FALSE, negate, TRUE, UNKNOWN, type Truth } from '../kernel/index.js'
import type { StepBudget } from './step-budget.js'

/** A condition over the variables of a search space; named conditions are shared, not copied. */
export type Formula =
  | { readonly type: 'all' | 'any'; readonly items: readonly Formula[] }
  | { readonly type: 'not'; readonly item: Formula }
  | FormulaLeaf

/** A test of one variable. */
interface FormulaLeaf {
  readonly type: 'leaf'
  readonly variable: number
  readonly test: ValueTest
}

/** The truth value of a test for each value of its variable, and the places of the values with those that pass first. */
export interface ValueTest {
  readonly truths: readonly Truth[]
  readonly passingFirst: readonly number[]
  readonly failingFirst: readonly number[]
}

/** A test of a variable from its truth values. */
export function createValueTest(truths: readonly Truth[]): ValueTest {
  const places = truths.map((_, place) => place)
  const passing = places.filter((place) => truths[place] === TRUE)
  const failing = places.filter((place) => truths[place] !== TRUE)
  return { truths, passingFirst: [...passing, ...failing], failingFirst: [...failing, ...passing] }
}

/** For each variable the place of its value, or {@link openValue}. */
export type PartialCase = Int32Array

/** The place of a variable that has no value yet. */
export const openValue = -1

/** A variable to try next, and its values in the order in which they promise most. */
export interface Choice {
  readonly variable: number
  readonly order: readonly number[]
}

/** The truth value of a formula for a partial case (strong Kleene): known means known for every completion. */
export function evaluateFormula(formula: Formula, values: PartialCase, budget: StepBudget): Truth {
  budget.left -= 1
  if (formula.type === 'leaf') {
    const value = values[formula.variable] as number
    return value === openValue ? UNKNOWN : (formula.test.truths[value] as Truth)
  }
  if (formula.type === 'not') return negate(evaluateFormula(formula.item, values, budget))
  const decisive = formula.type === 'all' ? FALSE : TRUE
  let result: Truth = formula.type === 'all' ? TRUE : FALSE
  for (const item of formula.items) {
    const truth = evaluateFormula(item, values, budget)
    if (truth === decisive) return decisive
    if (truth === UNKNOWN) result = UNKNOWN
  }
  return result
}

/** A choice that could bring an open formula to the wanted value: the first leaf on the way that is still open. */
export function chooseTowards(
  formula: Formula,
  wanted: boolean,
  values: PartialCase,
  budget: StepBudget
): Choice {
  if (formula.type === 'not') return chooseTowards(formula.item, !wanted, values, budget)
  if (formula.type !== 'leaf') {
    const open = formula.items.find((item) => evaluateFormula(item, values, budget) === UNKNOWN)
    if (open === undefined) throw new RangeError('nothing is open')
    return chooseTowards(open, wanted, values, budget)
  }
  const { variable, test } = formula
  return { variable, order: wanted ? test.passingFirst : test.failingFirst }
}
