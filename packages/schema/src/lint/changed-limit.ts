import { knownLimitOf } from './criterion-key.js'
import { createFinding, type LintRule } from './lint-rule.js'

/** Limits that differ from those of an earlier edition of the same table. */
export const changedLimit: LintRule = ({ criteria }) =>
  (criteria?.rows ?? []).flatMap((row, index) => {
    const limit = knownLimitOf(row)
    const prior = row.prior?.timeLimit
    if (limit === undefined || prior === undefined) return []
    if (limit.value === prior.value && limit.unit === prior.unit) return []
    const params = {
      row: row.id,
      limit: `${limit.value} ${limit.unit}`,
      prior: `${prior.value} ${prior.unit}`
    }
    return [
      createFinding('criteria', `/rows/${index}/timeLimit`, 'criteria/limit-differs-from-prior', params)
    ]
  })
