import { searchIn, type AnalysisContext } from './analysis-context.js'
import type { AnalyzedRow, AnalyzedSubcategory } from './analyzed-criteria.js'
import { createFinding, createNotAnalysed, phraseWitness } from './create-finding.js'
import { findOverlaps } from './find-overlaps.js'
import type { Finding } from './finding.js'
import { completeFiling } from './judge-case.js'

/**
 * Pairs of rows that a report can meet together although at most one may apply (冲突), under the hit policy `unique`.
 * Pairs that one single simple case meets are reported by checkOverlaps as errors; these need several troubles at once.
 */
export function findConflicts(
  subcategory: AnalyzedSubcategory,
  simple: ReadonlySet<string>,
  context: AnalysisContext
): readonly Finding[] {
  if (context.rules.criteria.part.hitPolicy.policy !== 'unique') return []
  const { rows } = subcategory
  const findings: Finding[] = []
  for (const [i, row] of rows.entries()) {
    if (context.budgets.isSpent()) return [...findings, createNotAnalysed(row.pointer, subcategory.key)]
    for (let j = 0; j < i && findings.length <= context.mostFindings; j += 1) {
      const other = rows[j] as AnalyzedRow
      if (!simple.has(pairOf(other.source.id, row.source.id)))
        for (const finding of showConflict(row, other, subcategory, context)) findings.push(finding)
    }
  }
  return findings
}

/** Pairs of rows that one simple case meets. */
export function listSimpleOverlaps({ rules }: AnalysisContext): ReadonlySet<string> {
  const { criteria, vocabulary } = rules
  if (criteria.part.hitPolicy.policy !== 'unique') return new Set()
  const overlaps = findOverlaps({ facts: vocabulary.part, criteria: criteria.part })
  return new Set(overlaps.map(({ rows: [other, row] }) => pairOf(other, row)))
}

function showConflict(
  row: AnalyzedRow,
  other: AnalyzedRow,
  subcategory: AnalyzedSubcategory,
  context: AnalysisContext
): readonly Finding[] {
  const { space, key } = subcategory
  const search = searchIn(context, space, { type: 'all', items: [other.applies, row.applies] })
  if (search.result === 'none') return []
  if (search.result === 'exhausted') return [createNotAnalysed(row.pointer, key)]
  const { facts, outcome } = completeFiling(search.facts, subcategory, context)
  if (outcome.outcome !== 'refused') return [createNotAnalysed(row.pointer, key)]
  const rows = [other.source.id, row.source.id]
  const params = { row: row.source.id, other: other.source.id, ...phraseWitness(facts, context) }
  return [
    createFinding('analysis/conflicting-combination', params, {
      pointer: row.pointer,
      subcategory: key,
      rows,
      cases: [{ facts, outcome }]
    })
  ]
}

function pairOf(other: string, row: string): string {
  return `${other} ${row}`
}
