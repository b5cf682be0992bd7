import { splitCriterionId } from './criterion-key.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** Rows that stand apart from their sub-category or out of the order of their numbers, and gaps in the numbers. */
export const rowOrder: LintRule = ({ criteria }) => {
  const findings: Finding[] = []
  const highest = new Map<string, number>()
  let previous: { readonly id: string; readonly group: string } | undefined
  for (const [index, { id: row }] of (criteria?.rows ?? []).entries()) {
    const { kind, code, number } = splitCriterionId(row)
    const group = `${kind}/${code}`
    const before = highest.get(group)
    const pointer = `/rows/${index}/id`
    const isApart = before !== undefined && previous?.group !== group
    if (previous !== undefined && (isApart || (before !== undefined && number < before)))
      findings.push(
        createFinding('criteria', pointer, 'criteria/row-out-of-order', { row, after: previous.id })
      )
    else if (number > (before ?? 0) + 1)
      findings.push(
        createFinding('criteria', pointer, 'criteria/number-gap', { row, missing: (before ?? 0) + 1 })
      )
    highest.set(group, Math.max(before ?? 0, number))
    previous = { id: row, group }
  }
  return findings
}
