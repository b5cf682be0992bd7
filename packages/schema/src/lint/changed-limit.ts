import { knownLimitOf } from './criterion-key.js'
import { sayLimit } from './document-labels.js'
import { createFinding, type LintRule } from './lint-rule.js'

/** Limits that differ from those of an earlier edition of the same table. */
export const changedLimit: LintRule = (document) =>
  (document.criteria?.rows ?? []).flatMap((row, index) => {
    const limit = knownLimitOf(row)
    const prior = row.prior?.timeLimit
    if (limit === undefined || prior === undefined) return []
    if (limit.value === prior.value && limit.unit === prior.unit) return []
    const [now, before] = [sayLimit(document, limit), sayLimit(document, prior)]
    const params = { row: row.id, limit: now.en, limitZh: now.zh, prior: before.en, priorZh: before.zh }
    return [
      createFinding('criteria', `/rows/${index}/timeLimit`, 'criteria/limit-differs-from-prior', params)
    ]
  })
