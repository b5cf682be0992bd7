import { createFinding, type LintRule } from './lint-rule.js'

/** Categories (大类) whose place in the code list is inferred: all their codes may be other ones in another edition. */
export const inferredCategory: LintRule = ({ taxonomy }) =>
  (taxonomy?.categories ?? []).flatMap(({ kind, code, name, evidence }, index) => {
    if (evidence !== 'inferred' || taxonomy?.editions[kind]?.codeStructure.type !== 'digits') return []
    const entries = taxonomy.entries.filter((entry) => entry.kind === kind && entry.category === code).length
    const params = { kind, code, name: name.zh, entries }
    return [createFinding('taxonomy', `/categories/${index}`, 'taxonomy/inferred-category', params)]
  })
