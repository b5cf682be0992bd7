import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryDocument, arbitraryFacts } from '../../test/arbitrary-conditions.js'
import { compileSample } from '../../test/sample-criteria.js'
import { isRefusal } from '../kernel/index.js'
import { decideFiling } from './decide-filing.js'
import { followingStages } from './following-stages.js'

test('going on with a case changes a decision only where no deciding row may follow', () => {
  let fits = 0
  let refused = 0
  fc.assert(
    fc.property(arbitraryDocument, arbitraryFacts, fc.nat(), (document, facts, pick) => {
      const rules = compileSample(document.rows, document)
      const criterion = document.rows[pick % document.rows.length]?.id ?? ''
      const input = { kind: 'component', code: '0101', facts }
      const alone = decideFiling(rules, input)
      const continues = { case: '17', criterion }
      const staged = decideFiling(rules, { ...input, continues })
      if (isRefusal(alone) || alone.value.outcome !== 'filed') {
        expect(staged).toEqual(alone)
        return
      }
      const following = followingStages(rules, criterion)
      const mayFollow = isRefusal(following) ? [] : following.value
      if (alone.value.criteria.some((id) => mayFollow.includes(id))) {
        fits++
        expect(staged).toEqual({ ...alone, value: { ...alone.value, continues } })
      } else {
        refused++
        expect(staged).toMatchObject({ refused: [{ code: 'criteria/wrong-stage', because: alone.because }] })
      }
    }),
    { numRuns: 1500 }
  )
  expect(fits + refused).toBeGreaterThan(100)
  expect(refused).toBeGreaterThan(20)
})
