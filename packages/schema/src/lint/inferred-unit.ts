import { knownLimitOf } from './criterion-key.js'
import { createFinding, type LintRule } from './lint-rule.js'

/** Limits whose unit was filled in by reasoning. */
export const inferredUnit: LintRule = ({ criteria }) =>
  (criteria?.rows ?? []).flatMap((row, index) => {
    const limit = knownLimitOf(row)
    if (limit?.unitEvidence !== 'inferred') return []
    const params = { row: row.id, printed: limit.printed ?? limit.unit, unit: limit.unit }
    return [createFinding('criteria', `/rows/${index}/timeLimit`, 'time-limits/inferred-unit', params)]
  })
