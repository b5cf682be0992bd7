import type { Condition, FactValues } from '@lijie/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  arbitraryCondition,
  arbitraryDocument,
  arbitraryFacts,
  arbitraryLeaf
} from '../../test/arbitrary-conditions.js'
import { compileSample, sampleFacts, tryCompileSample } from '../../test/sample-criteria.js'
import { negate, UNKNOWN, type Truth } from '../kernel/index.js'
import { encodeFacts } from './encode-facts.js'
import { compileVocabulary } from './fact-vocabulary.js'
import { interpretCondition } from './interpret-condition.js'
import { interpretRow } from './interpret-row.js'

const vocabulary = compileVocabulary(sampleFacts)
const named: Condition = { fact: 'safetyHazard', operator: 'equal', value: true }
const interpret = (condition: Condition, facts: FactValues): Truth =>
  interpretCondition(condition, { vocabulary, conditions: { named } }, facts)

test('the compiled form of every row equals the interpreter', () => {
  const facts = fc.array(arbitraryFacts, { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(arbitraryDocument, facts, ({ rows, conditions }, cases) => {
      const { criteria } = compileSample(rows, { conditions })
      const subcategory = criteria.component.byCode.get('0101')?.compile()
      const cells = new Int32Array(subcategory?.width ?? 0)
      for (const given of cases) {
        expect(subcategory !== undefined && encodeFacts(subcategory, vocabulary, given, cells)).toBe(true)
        const compiled = subcategory?.rows.map((row) => row.test(cells))
        expect(compiled).toEqual(rows.map((row) => interpretRow(row, { vocabulary, conditions }, given)))
      }
    }),
    { numRuns: 3000 }
  )
})

test('every random condition compiles, so that none is passed over', () => {
  fc.assert(
    fc.property(arbitraryDocument, ({ rows, conditions }) => {
      expect(tryCompileSample(rows, { conditions })).toHaveProperty('criteria')
    }),
    { numRuns: 500 }
  )
})

test('not over all and any follows De Morgan', () => {
  fc.assert(
    fc.property(
      fc.array(arbitraryCondition, { minLength: 1, maxLength: 4 }),
      arbitraryFacts,
      (items, facts) => {
        const negated = items.map((not) => ({ not }))
        expect(interpret({ not: { all: items } }, facts)).toBe(interpret({ any: negated }, facts))
        expect(interpret({ not: { any: items } }, facts)).toBe(interpret({ all: negated }, facts))
        expect(interpret({ not: { not: { all: items } } }, facts)).toBe(interpret({ all: items }, facts))
      }
    ),
    { numRuns: 2000 }
  )
})

test('more knowledge never turns a decided condition round', () => {
  fc.assert(
    fc.property(arbitraryCondition, arbitraryFacts, arbitraryFacts, (condition, facts, more) => {
      const before = interpret(condition, facts)
      const known = Object.entries(facts).filter(([, value]) => value !== null)
      fc.pre(before !== UNKNOWN)
      expect(interpret(condition, { ...more, ...Object.fromEntries(known) })).toBe(before)
    }),
    { numRuns: 3000 }
  )
})

test('a leaf whose fact is missing is unknown, and so is its opposite', () => {
  fc.assert(
    fc.property(arbitraryLeaf, (leaf) => {
      expect(interpret(leaf, {})).toBe(UNKNOWN)
      expect(negate(interpret(leaf, {}))).toBe(UNKNOWN)
    })
  )
})
