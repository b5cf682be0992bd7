import { listLeaves, showThreshold } from './condition-leaves.js'
import { labelOfFact } from './document-labels.js'
import { createFinding, type LintRule } from './lint-rule.js'

/** Thresholds that differ from those of an earlier edition, or are gone. */
export const changedThreshold: LintRule = (document) =>
  (document.criteria?.rows ?? []).flatMap((row, index) => {
    const prior = row.prior?.threshold
    if (prior === undefined) return []
    const now = listLeaves(row.condition).filter(({ fact }) => fact === prior.fact)
    if (now.some((leaf) => showThreshold(leaf) === showThreshold(prior))) return []
    const label = labelOfFact(document, prior.fact)
    const params = {
      row: row.id,
      fact: prior.fact,
      label: label.en,
      labelZh: label.zh,
      threshold: now.map(showThreshold).join(', ') || '—',
      prior: showThreshold(prior)
    }
    return [
      createFinding('criteria', `/rows/${index}/condition`, 'criteria/threshold-differs-from-prior', params)
    ]
  })
