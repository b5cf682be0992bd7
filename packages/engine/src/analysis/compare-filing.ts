import { dayMs, parseLocalDate } from '../civil-time/index.js'
import { compareFacts } from './compare-facts.js'
import { compareSubcategory } from './compare-subcategory.js'
import { createSide, type ComparedRules } from './compared-side.js'
import type { FilingComparison } from './filing-comparison.js'
import { createBudgetSource, type AnalysisLimits } from './step-budget.js'

/** How a comparison is run. */
export interface ComparisonOptions extends AnalysisLimits {
  /** Told after each sub-category: how many are done, of how many. */
  readonly onProgress?: (done: number, total: number) => void
}

const hourMs = 3_600_000

/**
 * Compares two rule sets formally (形式比较规则集): for each sub-category it is proved that both decide every complete case
 * alike — outcome, rows and their time limits — or a case is given that both engines were asked and answered
 * differently. Cases are complete when all facts that rows read are given. What limits in different units come to is
 * compared at sample starts; where both sides count time alike that proves enough, elsewhere the answer may be undecided.
 * Codes are asked about without an edition: that an edition has another id is no difference here.
 */
export function compareFiling(
  a: ComparedRules,
  b: ComparedRules,
  options: ComparisonOptions = {}
): FilingComparison {
  const sides = {
    a: createSide(a),
    b: createSide(b),
    budgets: createBudgetSource(options),
    starts: listStarts(a.on ?? b.on)
  }
  const keys = [...new Set([...sides.a.subcategories.keys(), ...sides.b.subcategories.keys()])]
  const subcategories = keys.map((key, done) => {
    const comparison = compareSubcategory(key, sides)
    options.onProgress?.(done + 1, keys.length)
    return comparison
  })
  const facts = compareFacts(a.vocabulary, b.vocabulary)
  const verdicts = new Set(subcategories.map(({ verdict }) => verdict))
  const isDifferent = facts.length > 0 || verdicts.has('different')
  const verdict = isDifferent ? 'different' : verdicts.has('undecided') ? 'undecided' : 'equal'
  return { verdict, checked: keys.length, subcategories, facts }
}

/** Morning, noon and evening of two weeks, in UTC. */
function listStarts(on: string | undefined): readonly number[] {
  const day = on === undefined ? undefined : parseLocalDate(on)
  if (day === undefined) return []
  const days = Array.from({ length: 14 }, (_, i) => (day + i) * dayMs)
  return days.flatMap((start) => [1, 6, 9, 14].map((hours) => start + hours * hourMs))
}
