// Delivers commands once and in order, and several times in any order. Runs in worker threads, see run-slices.mjs.
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { serveSlice } from '../run-slices.mjs'
import { deliver, deliveries } from './converge.mjs'
import { compileCityStandards, readCityStandards } from './example-city.mjs'

const rulebook = compileCityStandards(readCityStandards())

/** @returns logs that were compared, their commands and deliveries, and the shrunk counterexample or null */
async function deliverLogs({ seed, runs }) {
  const counts = { logs: 0, commands: 0, deliveries: 0 }
  const property = fc.asyncProperty(deliveries, async ({ commands, order }) => {
    const once = await deliver(rulebook, commands, [...commands.keys()])
    const shuffled = await deliver(rulebook, commands, order)
    if (!isDeepStrictEqual(shuffled.cases, once.cases)) throw new Error('other cases from the same commands')
    counts.logs += 1
    counts.commands += commands.length
    counts.deliveries += shuffled.count
  })
  const result = await fc.check(property, { seed, numRuns: runs })
  const failure = result.failed
    ? `shrunk counterexample of seed ${seed}: ${result.errorInstance.message}\n${JSON.stringify(result.counterexample?.[0].order)}`
    : null
  return { counts, failure }
}

await serveSlice(deliverLogs)
