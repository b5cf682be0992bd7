import { createFinding, type LintRule } from './lint-rule.js'

/** Criterion ids that occur more than once. */
export const duplicateRow: LintRule = ({ criteria }) => {
  const seen = new Set<string>()
  return (criteria?.rows ?? []).flatMap(({ id }, index) => {
    const isFirst = !seen.has(id)
    seen.add(id)
    return isFirst ? [] : [createFinding('criteria', `/rows/${index}/id`, 'criteria/duplicate-row', { id })]
  })
}
