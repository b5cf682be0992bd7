import type { FactValues, Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { formatGiven } from './format-operand.js'
import { maxAlternatives, searchOverlaps, type OverlapParts } from './find-overlaps.js'

/** Overlapping rows (立案条件重叠) as warnings on the later row of each pair, with the case that meets both. */
export function checkOverlaps(parts: OverlapParts, file?: string): readonly Issue[] {
  const { overlaps, unchecked } = searchOverlaps(parts)
  const placeOf = (index: number): { file?: string; pointer: string } => ({
    ...(file === undefined ? {} : { file }),
    pointer: `/rows/${index}`
  })
  const warnings = overlaps.map(({ rows: [other, row], indexes: [, index], witness }) =>
    createIssue('criteria/overlapping-rows', { row, other, witness: formatFacts(witness) }, placeOf(index))
  )
  const skipped = unchecked.map((index) => {
    const row = parts.criteria.rows[index]?.id ?? ''
    return createIssue('criteria/overlap-not-checked', { row, limit: maxAlternatives }, placeOf(index))
  })
  return [...warnings, ...skipped]
}

/** Facts in one line, e.g. `defects = [damaged], part = deck`. */
function formatFacts(facts: FactValues): string {
  return Object.entries(facts)
    .map(([id, value]) => `${id} = ${formatGiven(value)}`)
    .join(', ')
}
