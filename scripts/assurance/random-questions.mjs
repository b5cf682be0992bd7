// Random standards with random cases, as plain data: what a failing run prints can be pasted into a test.
import { arbitraryCase, arbitraryCriteria, arbitraryFacts, inventRules } from '@lijie/testing/arbitraries'
import fc from 'fast-check'

const asked = { startedAt: [0, '2026-02-14T17:00:00+08:00'], areaGrade: ['A', 'B', 'Z'] }

/**
 * A random vocabulary, random criteria of one sub-category over it, and cases about it: half of them complete, half with
 * gaps.
 */
export function arbitraryQuestions(casesPerStandard) {
  return arbitraryFacts()
    .chain((facts) => fc.record({ facts: fc.constant(facts), part: arbitraryCriteria(facts) }))
    .chain(({ facts, part }) => {
      const rules = inventRules(facts, part)
      const partial = arbitraryCase(rules, 'component', '0101', asked)
      const complete = arbitraryCase(rules, 'component', '0101', { ...asked, complete: true })
      const cases = fc.array(fc.oneof(partial, complete), {
        minLength: casesPerStandard,
        maxLength: casesPerStandard
      })
      return fc.record({ facts: fc.constant(facts), part: fc.constant(part), cases })
    })
}
