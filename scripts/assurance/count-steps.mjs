// Counts the leaves that are looked at for random questions. Runs in worker threads, see run-slices.mjs.
import { interpretRow } from '@lijie/engine'
import fc from 'fast-check'
import { arbitraryQuestions } from './random-questions.mjs'
import { serveSlice } from './run-slices.mjs'

/**
 * A vocabulary that counts how often a fact is looked up: once for every leaf that is judged.
 */
function countLookups(facts) {
  const entries = new Map(Object.entries(facts.facts).map(([id, definition]) => [id, { definition }]))
  const counter = { lookups: 0 }
  const counted = {
    get: (id) => {
      counter.lookups += 1
      return entries.get(id)
    }
  }
  return { counter, vocabulary: { facts: counted } }
}

/** Leaves of a condition with its named conditions written out. */
function countLeaves(node, conditions) {
  if (node === null || node === undefined) return 0
  if (node.condition !== undefined) return countLeaves(conditions[node.condition], conditions)
  if (node.not !== undefined) return countLeaves(node.not, conditions)
  const items = node.all ?? node.any
  return items === undefined ? 1 : items.reduce((sum, item) => sum + countLeaves(item, conditions), 0)
}

async function countSteps({ seed, runs, casesPerStandard }) {
  let pairs = 0
  let most = 0
  const property = fc.property(arbitraryQuestions(casesPerStandard), ({ facts, part, cases }) => {
    const { counter, vocabulary } = countLookups(facts)
    const { conditions = {} } = part
    for (const row of part.rows) {
      const leaves = [row.condition, ...(row.exclusions ?? []).map(({ condition }) => condition)]
        .map((condition) => countLeaves(condition, conditions))
        .reduce((sum, count) => sum + count, 0)
      for (const { facts: given } of cases) {
        counter.lookups = 0
        interpretRow(row, { vocabulary, conditions }, given)
        if (counter.lookups > leaves) throw new Error(`${counter.lookups} steps for ${leaves} leaves`)
        most = Math.max(most, counter.lookups)
      }
    }
    pairs += cases.length
  })
  const result = fc.check(property, { seed, numRuns: runs })
  return { pairs, most, failure: result.failed ? fc.defaultReportMessage(result) : null }
}

await serveSlice(countSteps)
