import type { FilingRules } from '../criteria/index.js'
import type { AnalysisContext } from './analysis-context.js'
import { analyzeParts, type AnalyzedSubcategory } from './analyzed-criteria.js'
import { createFinding } from './create-finding.js'
import { findConflicts, listSimpleOverlaps } from './find-conflicts.js'
import { findConstants, findNamedConstants } from './find-constant-conditions.js'
import { countMissingDomains, findGaps } from './find-gaps.js'
import { findShadowedRows } from './find-shadowed-rows.js'
import { findUnreachableConditions } from './find-unreachable-conditions.js'
import { findUnusedFacts } from './find-unused-facts.js'
import type { Finding } from './finding.js'
import { usualFindings, type FindingLimits } from './finding-limits.js'
import { createBudgetSource } from './step-budget.js'

/** How an analysis is run. */
export interface AnalysisOptions extends FindingLimits {
  /** Told after each sub-category: how many are done, of how many. */
  readonly onProgress?: (done: number, total: number) => void
}

/**
 * Everything that can be proved about the rows of a rulebook (静态分析): gaps in declared domains, rows that never decide
 * or never apply, parts of conditions that always or never hold or change nothing, conflicts under `unique`, facts and
 * named conditions that nothing uses. Exact over codes, sets and ordered quantities; each finding carries a case, and the
 * engine was asked and really judges it so. What could not be gone through is named (`analysis/not-analysed`).
 *
 * At most 200 findings of a sub-category and 1,000 of all are told, the gravest first; that there are more is said.
 * Overlaps of simple cases are not repeated here; checkOverlaps gives them.
 */
export function analyzeCriteria(rules: FilingRules, options: AnalysisOptions = {}): readonly Finding[] {
  if (rules.criteria.part.rows.length === 0) return []
  const criteria = analyzeParts(rules)
  const budgets = createBudgetSource(options)
  const { findingsPerSubcategory: mostFindings, findingsInTotal } = { ...usualFindings, ...options }
  const context: AnalysisContext = { rules, criteria, budgets, findsRedundancy: true, mostFindings }
  const simple = listSimpleOverlaps(context)
  const findings: Finding[] = [...findNamedConstants(context)]
  const { subcategories } = criteria
  for (const [done, subcategory] of subcategories.entries()) {
    if (findings.length >= findingsInTotal) {
      findings.push(tellUntouched(subcategories.length - done, findingsInTotal))
      break
    }
    const most = Math.min(mostFindings, findingsInTotal - findings.length)
    const found = tellGravest(analyzeSubcategory(subcategory, simple, context), most, subcategory)
    for (const finding of found) findings.push(finding)
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

const gravity = { error: 0, warning: 1, info: 2 } as const

/** As many findings as are told of one sub-category, and that there are more. */
function tellGravest(
  findings: readonly Finding[],
  most: number,
  { key, rows }: AnalyzedSubcategory
): readonly Finding[] {
  if (findings.length <= most) return findings
  const gravest = findings.toSorted((a, b) => gravity[a.severity] - gravity[b.severity]).slice(0, most)
  const parts = { pointer: rows[0]?.pointer ?? '', subcategory: key, cases: [] }
  return [...gravest, createFinding('analysis/more-findings', { subcategory: key, told: most }, parts)]
}

/** That sub-categories were not gone through, because there is enough to correct already. */
function tellUntouched(count: number, told: number): Finding {
  return createFinding('analysis/subcategories-left-out', { count, told }, { pointer: '', cases: [] })
}
