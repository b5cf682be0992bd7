import { inventRules } from '@lijie/testing/arbitraries'
import type { CitedFilingRules } from '@lijie/engine/reference'
import type { Condition, FactsPart } from '@lijie/schema'

const label = { zh: '事实', en: 'fact' }

/** A vocabulary with the types of fact on which the two engines differ. */
const sampleFacts: FactsPart = {
  facts: {
    width: { type: 'quantity', unit: 'cm', label },
    share: { type: 'ratio', label },
    seenAt: { type: 'instant', label },
    owner: { type: 'text', label },
    defects: { type: 'codes', values: { missing: { label }, broken: { label } }, label }
  }
}

/** Rules of one row with a condition. */
export function compileRow(condition: Condition): CitedFilingRules {
  return inventRules(sampleFacts, {
    hitPolicy: { policy: 'first', evidence: 'inferred' },
    rows: [
      {
        id: 'component/0101/1',
        article: '1',
        summary: { zh: '情形' },
        condition,
        timeLimit: { value: 1, unit: 'work-hour' },
        evidence: 'published'
      }
    ]
  })
}
