import { createFinding, type LintRule } from './lint-rule.js'

/** Entries whose category is not declared for their kind. */
export const unknownCategory: LintRule = ({ taxonomy }) => {
  if (taxonomy === undefined) return []
  const known = new Set(taxonomy.categories.map(({ kind, code }) => `${kind}/${code}`))
  return taxonomy.entries.flatMap(({ kind, code, key, category }, index) => {
    if (known.has(`${kind}/${category}`)) return []
    const params = { kind, code: code ?? key ?? '', category }
    return [createFinding('taxonomy', `/entries/${index}/category`, 'taxonomy/unknown-category', params)]
  })
}
