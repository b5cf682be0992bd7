import { listLimits } from './criterion-key.js'
import { labelOfUnit } from './document-labels.js'
import { createFinding, type LintRule } from './lint-rule.js'

/** Limits whose printed unit was taken to mean another; a limit of which nothing was printed has no reading to confirm. */
export const inferredUnit: LintRule = (document) =>
  (document.criteria?.rows ?? []).flatMap((row, index) =>
    listLimits(row).flatMap(({ limit, pointer }) => {
      if (limit.unitEvidence !== 'inferred' || limit.printed === undefined) return []
      const { zh, en } = labelOfUnit(document, limit.unit)
      const { printed, unit } = limit
      const params = { row: row.id, printed, unit, label: en, labelZh: zh }
      return [createFinding('criteria', `/rows/${index}${pointer}`, 'time-limits/inferred-unit', params)]
    })
  )
