import type { FilingRules } from '../criteria/index.js'
import type { AnalysisContext } from './analysis-context.js'
import { analyzeParts, type AnalyzedRow, type AnalyzedSubcategory } from './analyzed-criteria.js'
import { createNotAnalysed } from './create-finding.js'
import { findConstantItems, findConstantParts, type PartOwner } from './find-constant-parts.js'
import { findDeadRows } from './find-dead-rows.js'
import type { Finding } from './finding.js'
import { isTooLarge } from './is-too-large.js'
import { createSearchSpace } from './search-space.js'
import { createBudgetSource, type AnalysisLimits } from './step-budget.js'

/**
 * Rows that never apply, and conditions that always or never hold (恒真与矛盾): the part of the analysis that is quick
 * enough for every check. What could not be gone through is left to {@link analyzeCriteria}.
 */
export function findConstantConditions(rules: FilingRules, limits: AnalysisLimits = {}): readonly Finding[] {
  const criteria = analyzeParts(rules)
  const budgets = createBudgetSource({ stepsPerQuestion: 20_000, stepsInTotal: 5_000_000, ...limits })
  const context: AnalysisContext = {
    rules,
    criteria,
    budgets,
    findsRedundancy: false,
    mostFindings: Infinity
  }
  const findings = [
    ...findNamedConstants(context),
    ...criteria.subcategories.flatMap((subcategory) => findConstants(subcategory, context))
  ]
  return findings.filter(({ code }) => code !== 'analysis/not-analysed')
}

/** The same for the named conditions of a document. */
export function findNamedConstants(context: AnalysisContext): readonly Finding[] {
  return [...context.criteria.named.values()].flatMap((part) => {
    if (isTooLarge([part.typed])) return [createNotAnalysed(part.pointer, null)]
    const space = createSearchSpace([part.typed])
    return findConstantParts(part, { subcategory: null, rows: [], space }, context)
  })
}

/** The same for the rows and the declared domain of one sub-category. */
export function findConstants(
  subcategory: AnalyzedSubcategory,
  context: AnalysisContext
): readonly Finding[] {
  const { rows, domain, key, space } = subcategory
  if (subcategory.isTooLarge) return rows.slice(0, 1).map(({ pointer }) => createNotAnalysed(pointer, key))
  const dead = findDeadRows(subcategory, context)
  const isDead = ({ pointer }: AnalyzedRow): boolean => dead.some((finding) => finding.pointer === pointer)
  const limits = domain?.condition ?? null
  return [
    ...dead,
    ...rows.flatMap((row) => findRowParts(row, isDead(row), subcategory, context)),
    ...(limits === null ? [] : findConstantParts(limits, { subcategory: key, rows: [], space }, context))
  ]
}

/** Of a row that never applies the whole is reported; its parts may still show why. */
function findRowParts(
  { source, condition, exclusions }: AnalyzedRow,
  isDead: boolean,
  { key, space }: AnalyzedSubcategory,
  context: AnalysisContext
): readonly Finding[] {
  const owner: PartOwner = { subcategory: key, rows: [source.id], space }
  const find = isDead ? findConstantItems : findConstantParts
  const own = condition === null ? [] : find(condition, owner, context)
  return [...own, ...exclusions.flatMap((exclusion) => findConstantParts(exclusion, owner, context))]
}
