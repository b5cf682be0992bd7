import type { FilingRules } from '../criteria/index.js'
import type { AnalysisContext } from './analysis-context.js'
import { analyzeParts, type AnalyzedSubcategory } from './analyzed-criteria.js'
import { findConflicts, listSimpleOverlaps } from './find-conflicts.js'
import { findConstants, findNamedConstants } from './find-constant-conditions.js'
import { countMissingDomains, findGaps } from './find-gaps.js'
import { findShadowedRows } from './find-shadowed-rows.js'
import { findUnreachableConditions } from './find-unreachable-conditions.js'
import { findUnusedFacts } from './find-unused-facts.js'
import type { Finding } from './finding.js'
import { createBudgetSource, type AnalysisLimits } from './step-budget.js'

/** How an analysis is run. */
export interface AnalysisOptions extends AnalysisLimits {
  /** Told after each sub-category: how many are done, of how many. */
  readonly onProgress?: (done: number, total: number) => void
}

/**
 * Everything that can be proved about the rows of a rulebook (静态分析): gaps in declared domains, rows that never decide
 * or never apply, parts of conditions that always or never hold or change nothing, conflicts under `unique`, facts and
 * named conditions that nothing uses. Exact over codes, sets and ordered quantities; each finding carries a case, and the
 * engine was asked and really judges it so. What could not be gone through is named (`analysis/not-analysed`).
 *
 * Overlaps of simple cases are not repeated here; checkOverlaps gives them.
 */
export function analyzeCriteria(rules: FilingRules, options: AnalysisOptions = {}): readonly Finding[] {
  if (rules.criteria.part.rows.length === 0) return []
  const criteria = analyzeParts(rules)
  const budgets = createBudgetSource(options)
  const context: AnalysisContext = { rules, criteria, budgets, findsRedundancy: true }
  const simple = listSimpleOverlaps(context)
  const findings: Finding[] = [...findNamedConstants(context)]
  const { subcategories } = criteria
  for (const [done, subcategory] of subcategories.entries()) {
    findings.push(...analyzeSubcategory(subcategory, simple, context))
    options.onProgress?.(done + 1, subcategories.length)
  }
  return [
    ...findings,
    ...countMissingDomains(context),
    ...findUnreachableConditions(context),
    ...findUnusedFacts(context)
  ]
}

function analyzeSubcategory(
  subcategory: AnalyzedSubcategory,
  simple: ReadonlySet<string>,
  context: AnalysisContext
): readonly Finding[] {
  if (subcategory.isTooLarge) return findConstants(subcategory, context)
  return [
    ...findConstants(subcategory, context),
    ...findShadowedRows(subcategory, context),
    ...findConflicts(subcategory, simple, context),
    ...findGaps(subcategory, context)
  ]
}
