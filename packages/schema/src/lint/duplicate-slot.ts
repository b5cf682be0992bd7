import { createFinding, type LintRule } from './lint-rule.js'

/** Delegations of one standard that share the name of their slot (委托项): a binding would fill both. */
export const duplicateSlot: LintRule = ({ standard }) => {
  const seen = new Set<string>()
  return (standard.delegates ?? []).flatMap(({ slot }, index) => {
    if (seen.has(slot))
      return [createFinding('standard', `/delegates/${index}/slot`, 'standard/duplicate-slot', { slot })]
    seen.add(slot)
    return []
  })
}
