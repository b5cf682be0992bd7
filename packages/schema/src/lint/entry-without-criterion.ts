import { splitCriterionId } from './criterion-key.js'
import { createFinding, type LintRule } from './lint-rule.js'

/** Sub-categories with a code for which the same standard has no filing criterion. */
export const entryWithoutCriterion: LintRule = ({ taxonomy, criteria }) => {
  if (taxonomy === undefined || criteria === undefined) return []
  const covered = new Set(
    criteria.rows.map(({ id }) => {
      const { kind, code } = splitCriterionId(id)
      return `${kind}/${code}`
    })
  )
  return taxonomy.entries.flatMap(({ kind, code, name }, index) => {
    if (code === null || covered.has(`${kind}/${code}`)) return []
    const params = { kind, code, name: name.zh }
    return [createFinding('taxonomy', `/entries/${index}`, 'taxonomy/entry-without-criterion', params)]
  })
}
