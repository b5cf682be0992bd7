import { decideFiling, isRefusal, type Decision, type FilingOutcome } from '@lijie/engine'
import { allowsAnswer, defineFiling } from '@lijie/engine/reference'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryQuestions, arbitraryRules } from '../test/random-standards.js'
import { createJsonRulesEngine } from './create-json-rules-engine.js'

function isApproximate(answer: Decision<FilingOutcome>): boolean {
  return !isRefusal(answer) && answer.value.outcome === 'needs' && answer.value.approximate === true
}

test('json-rules-engine gives the same answers, citations and refusals as the engine', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryQuestions, async ({ rules, inputs }) => {
      const filing = createJsonRulesEngine(rules)
      const definition = defineFiling(rules)
      for (const input of inputs) {
        const answer = await filing.decideFiling(input)
        // Both are right, but only one of the two narrows the facts down when completions are too many.
        if (allowsAnswer(definition, input, decideFiling(rules, input)) && isApproximate(answer)) continue
        expect(answer).toEqual(decideFiling(rules, input))
      }
    }),
    { numRuns: 500 }
  )
})

test('what cannot be asked is refused alike', async () => {
  const facts = fc.oneof(
    fc.constantFrom<unknown>(null, [], 'facts', 7),
    fc.dictionary(fc.constantFrom('fact0', 'fact1', 'nothing', '__proto__'), fc.jsonValue())
  )
  const codes = fc.constantFrom('0101', '9999', '8888', 'constructor')
  await fc.assert(
    fc.asyncProperty(arbitraryRules, facts, codes, async (rules, given, code) => {
      const input = { kind: 'component', code, facts: given as Record<string, unknown> }
      expect(await createJsonRulesEngine(rules).decideFiling(input)).toEqual(decideFiling(rules, input))
    }),
    { numRuns: 300 }
  )
})
