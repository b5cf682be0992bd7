import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryDocument, arbitraryFacts } from '../../test/arbitrary-conditions.js'
import { compileSample } from '../../test/sample-criteria.js'
import { nameTruth } from '../kernel/index.js'
import type { ConditionExplanation, LeafExplanation } from './explain-condition.js'
import { explainFiling } from './explain-filing.js'
import { traceFiling } from './trace-filing.js'

function listLeaves(explanation: ConditionExplanation | null): readonly LeafExplanation[] {
  if (explanation === null) return []
  if (explanation.type === 'leaf') return [explanation]
  if ('items' in explanation) return explanation.items.flatMap((item) => listLeaves(item))
  return listLeaves(explanation.item)
}

test('a trace holds the decision and the truth of every row and leaf that the explanation gives', () => {
  const cases = fc.array(arbitraryFacts, { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(arbitraryDocument, cases, ({ rows, conditions, policy }, list) => {
      const rules = compileSample(rows, { conditions, policy })
      for (const facts of list) {
        const input = { kind: 'component', code: '0101', facts }
        const explanation = explainFiling(rules, input)
        const trace = traceFiling(rules, input)
        expect(trace.decision).toEqual(explanation.decision)
        expect(trace.rows.map(({ id, truth }) => [id, nameTruth(truth)])).toEqual(
          explanation.rows.map(({ id, truth }) => [id, truth])
        )
        expect(
          trace.rows.map(({ leaves }) =>
            leaves.map(({ leaf, given, truth }) => [leaf, given, nameTruth(truth)])
          )
        ).toEqual(
          explanation.rows.map(({ exclusions, condition }) =>
            [...exclusions.map((exclusion) => exclusion.condition), condition]
              .flatMap((part) => listLeaves(part))
              .map(({ leaf, given, truth }) => [leaf, given, truth])
          )
        )
      }
    }),
    { numRuns: 3000 }
  )
})

test('a refused question has no rows', () => {
  const rules = compileSample([])
  expect(traceFiling(rules, { kind: 'component', code: '0101', facts: {} }).rows).toEqual([])
})

test('wrong facts have no rows, and a trace does not disturb the next', () => {
  const [document] = fc.sample(arbitraryDocument, { numRuns: 1, seed: 7 })
  if (document === undefined) throw new Error('no sample')
  const rules = compileSample(document.rows, document)
  const input = { kind: 'component', code: '0101', facts: { defects: ['missing'], safetyHazard: true } }
  const before = traceFiling(rules, input)
  expect(traceFiling(rules, { ...input, facts: { defects: 'missing' } }).rows).toEqual([])
  expect(traceFiling(rules, input)).toEqual(before)
})
