// Asks every form of the evaluator the same random questions. Runs in worker threads, see run-slices.mjs.
import { isDeepStrictEqual } from 'node:util'
import { decideFiling } from '@lijie/engine'
import {
  batchOutcomes,
  compileFilingBatch,
  createFilingColumns,
  decideFilingBatch,
  setFilingCase
} from '@lijie/engine/batch'
import { allowsAnswer, defineFiling, interpretFiling } from '@lijie/engine/reference'
import { createJsonRulesEngine } from '@lijie/json-rules-engine'
import { inventRules } from '@lijie/testing/arbitraries'
import fc from 'fast-check'
import { arbitraryQuestions } from './random-questions.mjs'
import { serveSlice } from './run-slices.mjs'

/**
 * The forms that are compared with the reference: `answer` gives the answers to all cases of one standard, `agrees` says
 * whether one is right.
 */
const forms = {
  compiled: {
    answer: ({ rules, cases }) => cases.map((input) => decideFiling(rules, input)),
    agrees: agreesWithDefinition
  },
  batch: {
    answer: decideInColumns,
    agrees: ({ part }, _input, outcome, expected) => outcome === encodeOutcome(part, expected)
  },
  'json-rules-engine': {
    answer: ({ rules, cases }) => {
      const filing = createJsonRulesEngine(rules)
      return Promise.all(cases.map((input) => filing.decideFiling(input)))
    },
    agrees: agreesWithDefinition
  }
}

function agreesWithDefinition({ definition }, input, answer, expected) {
  return isDeepStrictEqual(answer, expected) || allowsAnswer(definition, input, answer)
}

/** All cases in one batch; counts those that really stand in columns. */
function decideInColumns({ rules, cases, counts }) {
  const batch = compileFilingBatch(rules)
  const columns = createFilingColumns(batch, cases.length)
  for (const [i, input] of cases.entries()) setFilingCase(batch, columns, i, input)
  counts.columns += cases.length - columns.apart.size
  const outcomes = new Int32Array(cases.length)
  decideFilingBatch(batch, columns, outcomes)
  return [...outcomes]
}

/** What a batch says of a decision: the first deciding row by its place, or that there is none. */
function encodeOutcome({ rows }, decision) {
  if (decision.refused !== undefined) return batchOutcomes.refused
  const { outcome, criteria } = decision.value
  if (outcome === 'filed') return rows.findIndex(({ id }) => id === criteria[0])
  return outcome === 'needs' ? batchOutcomes.needs : batchOutcomes.notFiled
}

/**
 * Compares forms with the reference interpreter.
 * @returns pairs of standard and case that were compared, how they came out, and the shrunk counterexample or null
 */
async function compareForms({ seed, runs, casesPerStandard, names }) {
  const outcomes = {}
  const counts = { columns: 0 }
  let pairs = 0
  let shrinking = false
  const property = fc.asyncProperty(arbitraryQuestions(casesPerStandard), async ({ facts, part, cases }) => {
    const rules = inventRules(facts, part)
    const definition = defineFiling(rules)
    const expected = cases.map((input) => interpretFiling(definition, input))
    const standard = { rules, definition, part, cases, counts }
    for (const name of names) {
      const { answer, agrees } = forms[name]
      const answers = await answer(standard)
      const at = cases.findIndex((input, i) => !agrees(standard, input, answers[i], expected[i]))
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
  return { pairs, outcomes, columns: counts.columns, failure, seed }
}

await serveSlice(compareForms)
