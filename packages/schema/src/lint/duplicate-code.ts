import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** Codes of sub-categories and categories that occur more than once within a kind. */
export const duplicateCode: LintRule = ({ taxonomy }) => {
  if (taxonomy === undefined) return []
  const seen = new Set<string>()
  const isSecond = (key: string): boolean => seen.size === seen.add(key).size
  const categories = taxonomy.categories.flatMap(({ kind, code }, index): Finding[] =>
    isSecond(`category/${kind}/${code}`)
      ? [
          createFinding('taxonomy', `/categories/${index}/code`, 'taxonomy/duplicate-category', {
            kind,
            code
          })
        ]
      : []
  )
  const entries = taxonomy.entries.flatMap(({ kind, code, key }, index): Finding[] => {
    const name = code ?? key
    if (name === undefined || !isSecond(`entry/${kind}/${name}`)) return []
    const step = code === null ? 'key' : 'code'
    const params = { kind, code: name }
    return [createFinding('taxonomy', `/entries/${index}/${step}`, 'taxonomy/duplicate-code', params)]
  })
  return [...categories, ...entries]
}
