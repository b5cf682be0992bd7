import type { OverrideChange } from '../generated/types.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** Dated changes (修改) that cannot be followed: two for one value from one day, or an end before the beginning. */
export const overrideChanges: LintRule = ({ overrides }) => {
  const seen = new Set<string>()
  return (overrides?.changes ?? []).flatMap((change, index) => [
    ...checkDates(change, index),
    ...checkLeaves(change, index, seen)
  ])
}

function checkDates({ from, to }: OverrideChange, index: number): Finding[] {
  if (to === undefined || from <= to) return []
  return [createFinding('overrides', `/changes/${index}/to`, 'layers/reversed-dates', { from, to })]
}

function checkLeaves(change: OverrideChange, index: number, seen: Set<string>): Finding[] {
  const { part, from, set } = change
  const key = change.key ?? part
  const pointer = `/changes/${index}/set`
  const leaves = set === null ? [''] : Object.keys(set)
  return leaves.flatMap((leaf) => {
    const place = JSON.stringify([part, change.key, leaf, from])
    if (!seen.has(place)) {
      seen.add(place)
      return []
    }
    const params = { key, leaf: leaf === '' ? key : leaf, from }
    return [
      createFinding(
        'overrides',
        leaf === '' ? pointer : `${pointer}/${leaf}`,
        'layers/duplicate-change',
        params
      )
    ]
  })
}
