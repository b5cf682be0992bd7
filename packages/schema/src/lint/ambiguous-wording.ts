import { createFinding, type LintRule } from './lint-rule.js'

/**
 * Places where the source can be read in two ways; each is marked in the data and repeated here, so that nobody
 * overlooks it. An inferred unit has a finding of its own.
 */
export const ambiguousWording: LintRule = ({ criteria }) =>
  (criteria?.rows ?? []).flatMap(({ id: row, ambiguities = [] }, index) =>
    ambiguities.flatMap(({ type, summary }, at) => {
      if (type === 'unit') return []
      const params = { row, type, zh: summary.zh, en: summary.en ?? summary.zh }
      const pointer = `/rows/${index}/ambiguities/${at}`
      return [createFinding('criteria', pointer, 'criteria/ambiguous-wording', params)]
    })
  )
