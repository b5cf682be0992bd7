import type { Criterion } from '@lijie/schema'
import type { FilingRules } from '../criteria/index.js'
import type { Citation } from '../kernel/index.js'
import type { FilingDefinition } from './read-filing-question.js'

/** What a definition is taken from; a rulebook is one. */
export interface CitedFilingRules extends FilingRules {
  readonly cite: (
    part: 'criteria',
    rule: string,
    article: string,
    evidence: Citation['evidence'],
    leaves?: readonly string[]
  ) => Citation
}

/** The documents of a rulebook, which say what its filing decisions mean (立案规则定义). */
export function defineFiling({ taxonomy, vocabulary, criteria, cite }: CitedFilingRules): FilingDefinition {
  return {
    taxonomy,
    vocabulary,
    part: criteria.part,
    compareLimits: criteria.compareLimits,
    cite: ({ id, article, evidence }: Criterion) =>
      cite('criteria', id, article, evidence, ['condition', 'exclusions']),
    unresolved: criteria.unresolved
  }
}
