import type { Criterion } from '@lijie/schema'
import type { CriterionLimit, Rulebook } from './rulebook.js'

/** Finds the limit of a criterion; its citation is made once, as it is asked for with every case. */
export function createLimitFinder(
  rows: ReadonlyMap<string, Criterion>,
  cite: Rulebook['cite']
): Rulebook['limitOf'] {
  const found = new Map<string, CriterionLimit>()
  return (criterion) => {
    const known = found.get(criterion)
    if (known !== undefined) return known
    const row = rows.get(criterion)
    if (row === undefined) return undefined
    const citation = cite('criteria', row.id, row.article, row.evidence, ['timeLimit'])
    const limit = { limit: row.timeLimit, citation }
    found.set(criterion, limit)
    return limit
  }
}
