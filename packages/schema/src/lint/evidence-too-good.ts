import { createFinding, type LintRule } from './lint-rule.js'

const rank = { published: 2, derived: 1, inferred: 0 } as const

/** Rows that claim a better evidence class than the standard as a whole. */
export const evidenceTooGood: LintRule = ({ standard, criteria }) =>
  (criteria?.rows ?? []).flatMap(({ id: row, evidence }, index) => {
    if (rank[evidence] <= rank[standard.evidence]) return []
    const params = { row, evidence, best: standard.evidence }
    return [createFinding('criteria', `/rows/${index}/evidence`, 'criteria/evidence-too-good', params)]
  })
