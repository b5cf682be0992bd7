import type { CriteriaPart, FactsPart, FactValues } from '@lijie/schema'
import {
  arbitraryCase,
  arbitraryCriteria,
  arbitraryFacts,
  arbitraryFactValues
} from '@lijie/testing/arbitraries'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileSample, sampleFacts } from '../../test/sample-criteria.js'
import { defineSample } from '../../test/define-sample.js'
import { decideFiling, type FilingInput, type FilingRules } from '../criteria/index.js'
import { allowsAnswer } from './allows-answer.js'
import { interpretFiling } from './interpret-filing.js'

interface Document {
  readonly facts: FactsPart
  readonly part: CriteriaPart
}

const document: fc.Arbitrary<Document> = arbitraryFacts().chain((facts) =>
  fc.record({ facts: fc.constant(facts), part: arbitraryCriteria(facts) })
)

function compile({ facts, part }: Document): FilingRules {
  const { policy } = part.hitPolicy
  return compileSample(part.rows, { facts, policy, conditions: part.conditions ?? {} })
}

const right = 'right by the definition'

/** The answers side by side where they differ. */
function judge(rules: FilingRules, input: FilingInput): unknown {
  const definition = defineSample(rules)
  const answer = decideFiling(rules, input)
  return allowsAnswer(definition, input, answer) ? right : [answer, interpretFiling(definition, input)]
}

const settings = fc.record({
  startedAt: fc.constantFrom(undefined, null, 0, '2026-02-14T17:00:00+08:00'),
  areaGrade: fc.constantFrom(undefined, '', 'A', 'B', 'Z'),
  continues: fc.constantFrom(
    undefined,
    { case: '2026-0001', criterion: 'component/0101/1' },
    { case: '2026-0002', criterion: 'component/0101/2' },
    { case: '', criterion: 'component/0101/2' },
    { case: '2026-0003', criterion: 'component/0101/99' }
  )
})

test('the compiled decision equals the definition on random vocabularies, rules and cases', () => {
  const asked = document.chain((drawn) => {
    const rules = compile(drawn)
    const near = arbitraryCase(rules, 'component', '0101')
    const complete = arbitraryCase(rules, 'component', '0101', { complete: true })
    const cases = fc.array(fc.oneof(near, complete), { minLength: 5, maxLength: 5 })
    return fc.record({ rules: fc.constant(rules), cases, setting: settings })
  })
  fc.assert(
    fc.property(asked, ({ rules, cases, setting }) => {
      for (const input of cases) {
        const question = { ...input, ...setting }
        expect(judge(rules, question)).toEqual(right)
      }
    }),
    { numRuns: 800 }
  )
})

test('the compiled decision equals the definition on every type of fact at once', () => {
  const facts = fc.array(arbitraryFactValues(sampleFacts), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(arbitraryCriteria(sampleFacts), facts, settings, (part, cases, setting) => {
      const rules = compile({ facts: sampleFacts, part })
      for (const given of cases) {
        const input = { kind: 'component', code: '0101', facts: given, ...setting }
        expect(judge(rules, input)).toEqual(right)
      }
    }),
    { numRuns: 300 }
  )
})

test('what cannot be asked is refused alike', () => {
  const facts = fc.oneof(
    fc.constantFrom<unknown>(null, [], 'facts', 7),
    fc.dictionary(
      fc.constantFrom('safetyHazard', 'defects', 'stations', 'nothing', '__proto__'),
      fc.jsonValue()
    )
  )
  const kinds = fc.constantFrom('component', 'event', 'other', '__proto__')
  const codes = fc.constantFrom('0101', '0102', '9999', '', 'constructor')
  fc.assert(
    fc.property(
      arbitraryCriteria(sampleFacts),
      facts,
      kinds,
      codes,
      settings,
      (part, given, kind, code, setting) => {
        const rules = compile({ facts: sampleFacts, part })
        const input = { kind, code, facts: given as FactValues, ...setting }
        expect(judge(rules, input)).toEqual(right)
      }
    ),
    { numRuns: 1000 }
  )
})
