import { createFinding, type LintRule } from './lint-rule.js'

/** Exclusions without a condition: they are shown to people and decide nothing. */
export const exclusionAsText: LintRule = ({ criteria }) =>
  (criteria?.rows ?? []).flatMap(({ id: row, exclusions = [] }, index) =>
    exclusions.flatMap(({ summary, condition }, at) => {
      if (condition !== undefined) return []
      const params = { row, zh: summary.zh, en: summary.en ?? summary.zh }
      const pointer = `/rows/${index}/exclusions/${at}`
      return [createFinding('criteria', pointer, 'criteria/exclusion-as-text', params)]
    })
  )
