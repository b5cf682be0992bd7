// Interleaves the steps of writers at will. Runs in worker threads, see run-slices.mjs.
import fc from 'fast-check'
import { serveSlice } from '../run-slices.mjs'
import { compileCityStandards, readCityStandards } from './example-city.mjs'
import { interleave, writers } from './interleave.mjs'

const rulebook = compileCityStandards(readCityStandards())

/** @returns interleavings that were tried, the acts in them, how many came too late first, and the counterexample or null */
async function interleaveWriters({ seed, runs }) {
  const counts = { interleavings: 0, acts: 0, late: 0 }
  const property = fc.asyncProperty(fc.scheduler(), writers, async (scheduler, plans) => {
    const { fault, late } = await interleave(rulebook, scheduler, plans)
    if (fault !== undefined) throw new Error(fault)
    counts.interleavings += 1
    counts.acts += plans.flat().length + 1
    counts.late += late
  })
  const result = await fc.check(property, { seed, numRuns: runs })
  const failure = result.failed
    ? `shrunk counterexample of seed ${seed}: ${result.errorInstance.message}\n${String(result.counterexample)}`
    : null
  return { counts, failure }
}

await serveSlice(interleaveWriters)
