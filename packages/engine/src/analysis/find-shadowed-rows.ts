import { compareRows, findSubcategory, type CompiledRow, type TypedCondition } from '../criteria/index.js'
import { searchIn, type AnalysisContext } from './analysis-context.js'
import type { AnalyzedRow, AnalyzedSubcategory } from './analyzed-criteria.js'
import { createFinding, createNotAnalysed, phraseWitness } from './create-finding.js'
import { denyCondition } from './deny-condition.js'
import type { Finding } from './finding.js'
import { completeFiling } from './judge-case.js'
import type { SearchSpace } from './search-space.js'

/**
 * Rows that never decide a case (被遮蔽行): whenever they apply, a row applies that the hit policy prefers or that
 * conflicts with them. Under `shortest` another row counts only where it wins at every start and for every area grade.
 */
export function findShadowedRows(
  subcategory: AnalyzedSubcategory,
  context: AnalysisContext
): readonly Finding[] {
  const { rows, key } = subcategory
  if (rows.length < 2) return []
  const findings: Finding[] = []
  for (const row of rows) {
    if (findings.length > context.mostFindings) break
    if (context.budgets.isSpent()) return [...findings, createNotAnalysed(row.pointer, key)]
    for (const finding of findShadow(row, subcategory, context)) findings.push(finding)
  }
  return findings
}

function findShadow(
  row: AnalyzedRow,
  subcategory: AnalyzedSubcategory,
  context: AnalysisContext
): readonly Finding[] {
  const { space, key } = subcategory
  const rivals = listRivals(row, subcategory, context)
  if (rivals.length === 0) return []
  const decides = searchIn(context, space, appliesWithout(row, rivals))
  if (decides.result === 'found') return []
  const applies = searchIn(context, space, row.applies)
  if (decides.result === 'none' && applies.result === 'none') return []
  const finding =
    decides.result === 'none' && applies.result === 'found'
      ? showShadow(row, narrowRivals(row, rivals, space, context), applies.facts, subcategory, context)
      : null
  return [finding ?? createNotAnalysed(row.pointer, key)]
}

function appliesWithout(row: AnalyzedRow, rivals: readonly AnalyzedRow[]): TypedCondition {
  const silent = rivals.map(({ applies }) => denyCondition(applies))
  return { type: 'all', items: [row.applies, ...silent] }
}

/** Rivals that are enough: none of them can be left out. */
function narrowRivals(
  row: AnalyzedRow,
  rivals: readonly AnalyzedRow[],
  space: SearchSpace,
  context: AnalysisContext
): readonly AnalyzedRow[] {
  return rivals.reduce((kept, rival) => {
    const fewer = kept.filter((one) => one !== rival)
    return searchIn(context, space, appliesWithout(row, fewer)).result === 'none' ? fewer : kept
  }, rivals)
}

function showShadow(
  { source, pointer }: AnalyzedRow,
  rivals: readonly AnalyzedRow[],
  found: Finding['cases'][number]['facts'],
  subcategory: AnalyzedSubcategory,
  context: AnalysisContext
): Finding | null {
  const { facts, outcome } = completeFiling(found, subcategory, context)
  const decided = outcome.outcome === 'filed' ? outcome.criteria : []
  const isShown = outcome.outcome === 'refused' || (decided.length > 0 && !decided.includes(source.id))
  if (!isShown) return null
  const ids = rivals.map((rival) => rival.source.id)
  const params = {
    row: source.id,
    others: ids.join(' or '),
    othersZh: ids.join(' 或 '),
    ...phraseRivalry(context),
    ...phraseWitness(facts, context),
    ...phraseVerdict(decided)
  }
  return createFinding('analysis/row-never-decides', params, {
    pointer,
    subcategory: subcategory.key,
    rows: [source.id, ...ids],
    cases: [{ facts, outcome }]
  })
}

/** What a rival does to a row. */
function phraseRivalry({ rules }: AnalysisContext): { readonly how: string; readonly howZh: string } {
  return rules.criteria.part.hitPolicy.policy === 'unique'
    ? { how: 'conflicts with it', howZh: '而两者冲突' }
    : { how: 'comes before it', howZh: '而后者优先' }
}

/** What became of the case that shows it. */
function phraseVerdict(decided: readonly string[]): { readonly verdict: string; readonly verdictZh: string } {
  if (decided.length === 0) return { verdict: 'refused', verdictZh: '被拒绝' }
  const rows = decided.join(', ')
  return { verdict: `filed under ${rows}`, verdictZh: `按 ${rows} 立案` }
}

/** Rows beside which a row can never decide. */
function listRivals(
  row: AnalyzedRow,
  { rows, kind, code }: AnalyzedSubcategory,
  { rules }: AnalysisContext
): readonly AnalyzedRow[] {
  const { policy } = rules.criteria.part.hitPolicy
  const others = rows.filter((other) => other !== row)
  if (policy === 'all') return []
  if (policy === 'unique') return others
  if (policy === 'first') return rows.slice(0, rows.indexOf(row))
  const compiled = new Map(
    findSubcategory(rules.criteria, { kind, code, facts: {} })?.rows.map((one) => [one.source.id, one])
  )
  const self = compiled.get(row.source.id)
  return others.filter((other) => {
    const rival = compiled.get(other.source.id)
    return self !== undefined && rival !== undefined && alwaysWins(rival, self, rules)
  })
}

/** True when, both applying, the second never decides: the first is due earlier everywhere, or a limit is missing. */
function alwaysWins(
  rival: CompiledRow,
  row: CompiledRow,
  { criteria: { compareLimits } }: AnalysisContext['rules']
): boolean {
  const grades = [rival, row].flatMap(({ graded }) => Object.keys(graded?.byAreaGrade ?? {}))
  return [undefined, ...new Set(grades)].every((areaGrade) => {
    const order = compareRows(rival, row, { compareLimits, startedAt: undefined, areaGrade })
    return order === null || (typeof order === 'number' && order < 0)
  })
}
