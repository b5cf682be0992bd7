import type { Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { phraseFacts } from '../criteria/index.js'
import { searchOverlaps, type OverlapParts } from './find-overlaps.js'
import { usualFindings, type FindingLimits } from './finding-limits.js'

/**
 * Overlapping rows (立案条件重叠) on the later row of each pair, with the case that meets both: warnings, but errors under
 * the hit policy `unique`, which refuses such a case. At most 200 of a sub-category and 1,000 in all are told; how many
 * pairs were then not compared is said (`criteria/overlaps-left-out`).
 */
export function checkOverlaps(
  parts: OverlapParts,
  file?: string,
  limits: FindingLimits = {}
): readonly Issue[] {
  const { overlaps, unchecked, leftOut } = searchOverlaps(parts, { ...usualFindings, ...limits })
  const { policy } = parts.criteria.hitPolicy
  const code = policy === 'unique' ? 'analysis/conflicting-rows' : 'criteria/overlapping-rows'
  const placeOf = (index: number): { file?: string; pointer: string } => ({
    ...(file === undefined ? {} : { file }),
    pointer: `/rows/${index}`
  })
  const warnings = overlaps.map(({ rows: [other, row], indexes: [, index], witness }) => {
    const [en, zh] = [phraseFacts(witness, parts.facts, 'en'), phraseFacts(witness, parts.facts, 'zh-CN')]
    const params = { row, other, witness: en, witnessZh: zh }
    return createIssue(code, params, placeOf(index))
  })
  const skipped = unchecked.map((index) => {
    const row = parts.criteria.rows[index]?.id ?? ''
    return createIssue('criteria/overlap-not-checked', { row }, placeOf(index))
  })
  const rest = leftOut.map(({ index, subcategory, told, pairs }) =>
    createIssue('criteria/overlaps-left-out', { subcategory, told, pairs }, placeOf(index))
  )
  return [...warnings, ...skipped, ...rest]
}
