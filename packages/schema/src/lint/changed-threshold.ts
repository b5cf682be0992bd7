import { listLeaves, showThreshold } from './condition-leaves.js'
import { createFinding, type LintRule } from './lint-rule.js'

/** Thresholds that differ from those of an earlier edition, or are gone. */
export const changedThreshold: LintRule = ({ criteria }) =>
  (criteria?.rows ?? []).flatMap((row, index) => {
    const prior = row.prior?.threshold
    if (prior === undefined) return []
    const now = listLeaves(row.condition).filter(({ fact }) => fact === prior.fact)
    if (now.some((leaf) => showThreshold(leaf) === showThreshold(prior))) return []
    const params = {
      row: row.id,
      fact: prior.fact,
      threshold: now.map(showThreshold).join(', ') || '—',
      prior: showThreshold(prior)
    }
    return [
      createFinding('criteria', `/rows/${index}/condition`, 'criteria/threshold-differs-from-prior', params)
    ]
  })
