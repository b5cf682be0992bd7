import type { TypedCondition } from '../criteria/index.js'
import { searchIn, type AnalysisContext } from './analysis-context.js'
import type { AnalyzedDomain, AnalyzedSubcategory } from './analyzed-criteria.js'
import { createFinding, createNotAnalysed, phraseWitness } from './create-finding.js'
import { denyCondition } from './deny-condition.js'
import type { Finding } from './finding.js'
import { completeFiling } from './judge-case.js'

/** A report inside the declared domain of a sub-category that no row answers (空白). */
export function findGaps(subcategory: AnalyzedSubcategory, context: AnalysisContext): readonly Finding[] {
  const { domain, rows, space, key } = subcategory
  if (domain === null) return []
  const search = searchIn(context, space, listUnanswered(domain, rows))
  if (search.result === 'none') return []
  const found = search.result === 'found' ? search.facts : {}
  const { facts, outcome } = completeFiling(found, subcategory, context)
  const isShown = outcome.outcome === 'not-filed' || (rows.length === 0 && outcome.outcome === 'refused')
  if (search.result === 'exhausted' || !isShown) return [createNotAnalysed(domain.pointer, key)]
  const params = { subcategory: key, ...phraseWitness(facts, context) }
  const parts = { pointer: domain.pointer, subcategory: key, cases: [{ facts, outcome }] }
  return [createFinding('analysis/domain-not-covered', params, parts)]
}

/** Inside the domain, and no row applies. */
function listUnanswered({ condition }: AnalyzedDomain, rows: AnalyzedSubcategory['rows']): TypedCondition {
  const silent = rows.map(({ applies }) => denyCondition(applies))
  return { type: 'all', items: condition === null ? silent : [condition.typed, ...silent] }
}

/** Says once how many sub-categories declare no domain. */
export function countMissingDomains({ criteria }: AnalysisContext): readonly Finding[] {
  const { subcategories } = criteria
  const count = subcategories.filter(({ domain }) => domain === null).length
  if (count === 0) return []
  const params = { count, total: subcategories.length }
  return [createFinding('analysis/missing-domains', params, { pointer: '', cases: [] })]
}
