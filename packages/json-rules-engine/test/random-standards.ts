import type { FilingInput } from '@lijie/engine'
import type { CitedFilingRules } from '@lijie/engine/reference'
import { arbitraryCase, arbitraryCriteria, arbitraryFacts, inventRules } from '@lijie/testing/arbitraries'
import fc from 'fast-check'

/** Random rules over random vocabularies. */
export const arbitraryRules: fc.Arbitrary<CitedFilingRules> = arbitraryFacts().chain((facts) =>
  arbitraryCriteria(facts).map((part) => inventRules(facts, part))
)

/** Random rules with a complete and two partial cases. */
export const arbitraryQuestions: fc.Arbitrary<{
  readonly rules: CitedFilingRules
  readonly inputs: readonly FilingInput[]
}> = arbitraryRules.chain((rules) => {
  const grades = { startedAt: [0], areaGrade: ['A', 'B'] }
  const partial = arbitraryCase(rules, 'component', '0101', grades)
  const complete = arbitraryCase(rules, 'component', '0101', { ...grades, complete: true })
  return fc.record({ rules: fc.constant(rules), inputs: fc.tuple(complete, partial, partial) })
})
