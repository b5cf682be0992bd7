// Asks every form of the evaluator the same random questions. Runs in worker threads, see run-slices.mjs.
import { isDeepStrictEqual } from 'node:util'
import { decideFiling } from '@lijie/engine'
import { allowsAnswer, defineFiling, interpretFiling } from '@lijie/engine/reference'
import { createJsonRulesEngine } from '@lijie/json-rules-engine'
import { inventRules } from '@lijie/testing/arbitraries'
import fc from 'fast-check'
import { arbitraryQuestions } from './random-questions.mjs'
import { serveSlice } from './run-slices.mjs'

/** The forms that are compared with the reference; each gives the answers to all cases of one standard. */
const forms = {
  compiled: (rules, cases) => cases.map((input) => decideFiling(rules, input)),
  'json-rules-engine': (rules, cases) => {
    const filing = createJsonRulesEngine(rules)
    return Promise.all(cases.map((input) => filing.decideFiling(input)))
  }
}

/**
 * Compares forms with the reference interpreter.
 * @returns pairs of standard and case that were compared, how they came out, and the shrunk counterexample or null
 */
async function compareForms({ seed, runs, casesPerStandard, names }) {
  const outcomes = {}
  let pairs = 0
  let shrinking = false
  const property = fc.asyncProperty(arbitraryQuestions(casesPerStandard), async ({ facts, part, cases }) => {
    const rules = inventRules(facts, part)
    const definition = defineFiling(rules)
    const expected = cases.map((input) => interpretFiling(definition, input))
    for (const name of names) {
      const answers = await forms[name](rules, cases)
      const at = expected.findIndex(
        (answer, i) =>
          !isDeepStrictEqual(answers[i], answer) && !allowsAnswer(definition, cases[i], answers[i])
      )
      if (at === -1) continue
      shrinking = true
      const lines = { facts, criteria: part, case: cases[at], [name]: answers[at], reference: expected[at] }
      throw new Error(
        Object.entries(lines)
          .map(([title, value]) => `${title}: ${JSON.stringify(value)}`)
          .join('\n')
      )
    }
    if (shrinking) return
    pairs += cases.length
    for (const answer of expected) {
      const outcome = answer.refused === undefined ? answer.value.outcome : 'refused'
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    }
  })
  const result = await fc.check(property, { seed, numRuns: runs })
  const failure = result.failed
    ? `shrunk counterexample of seed ${seed}, path ${result.counterexamplePath}:\n${result.errorInstance.message}`
    : null
  return { pairs, outcomes, failure, seed }
}

await serveSlice(compareForms)
