import { FALSE, nameTruth } from '../kernel/index.js'
import { searchIn, type AnalysisContext } from './analysis-context.js'
import type { AnalyzedRow, AnalyzedSubcategory } from './analyzed-criteria.js'
import { createFinding, createNotAnalysed, phraseWitness } from './create-finding.js'
import { findNearestCase, listRequiredParts } from './find-nearest-case.js'
import type { Finding } from './finding.js'
import { isReadOnce } from './is-read-once.js'
import { completePart, judgeRow } from './judge-case.js'

/** Rows that no case can meet (矛盾行): the condition contradicts itself, or an exclusion takes every case out. */
export function findDeadRows(subcategory: AnalyzedSubcategory, context: AnalysisContext): readonly Finding[] {
  return subcategory.rows.flatMap((row) => {
    if (context.budgets.isSpent()) return [createNotAnalysed(row.pointer, subcategory.key)]
    const formula = subcategory.space.formulaOf(row.applies)
    if (context.budgets.ask((budget) => isReadOnce(formula, budget))) return []
    const { result } = searchIn(context, subcategory.space, row.applies)
    if (result === 'found') return []
    const finding = result === 'none' ? showDeadRow(row, subcategory, context) : null
    return [finding ?? createNotAnalysed(row.pointer, subcategory.key)]
  })
}

function showDeadRow(
  row: AnalyzedRow,
  { key, space }: AnalyzedSubcategory,
  context: AnalysisContext
): Finding | null {
  const judge = judgeRow(row, context)
  const required = row.condition === null ? [] : listRequiredParts(row.condition.typed)
  const escapes = listRequiredParts(row.applies).filter((part) => !required.includes(part))
  const facts = completePart(findNearestCase([...required, ...escapes], space, context), row.applies, judge)
  const truth = judge(facts)
  if (truth !== FALSE) return null
  const params = { row: row.source.id, ...phraseWitness(facts, context) }
  return createFinding('analysis/row-never-applies', params, {
    pointer: row.pointer,
    subcategory: key,
    rows: [row.source.id],
    cases: [{ facts, holds: nameTruth(truth) }]
  })
}
