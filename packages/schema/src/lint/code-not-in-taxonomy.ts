import { splitCriterionId } from './criterion-key.js'
import { createFinding, type LintRule } from './lint-rule.js'

/** Rows whose code the taxonomy of the same standard does not hold. A standard without a taxonomy gets one when it is composed. */
export const codeNotInTaxonomy: LintRule = ({ taxonomy, criteria }) => {
  if (taxonomy === undefined || criteria === undefined) return []
  const known = new Set(taxonomy.entries.map(({ kind, code }) => `${kind}/${code}`))
  return criteria.rows.flatMap(({ id: row }, index) => {
    const { kind, code } = splitCriterionId(row)
    if (known.has(`${kind}/${code}`)) return []
    return [
      createFinding('criteria', `/rows/${index}/id`, 'criteria/code-not-in-taxonomy', { row, kind, code })
    ]
  })
}
