// Tries the laws of time on random calendars. Runs in worker threads, see run-slices.mjs.
import { loadSource } from '../load-source.mjs'
import { serveSlice } from './run-slices.mjs'

/** @returns per group of laws: its name, the number of laws, the cases tried, and the shrunk counterexamples */
async function tryTimeLaws({ seed, runs }) {
  const laws = await loadSource('packages/engine/test/time-laws/index.ts')
  const calendar = [...laws.workingTimeLaws(laws.arbitraryQuestion()), ...laws.timeLimitLaws]
  return [
    ['calendar', calendar],
    ['suspension', laws.suspensionLaws]
  ].map(([name, group]) => {
    const numRuns = Math.ceil(runs / group.length)
    const breaches = group.flatMap((law) => {
      const breach = law.findBreach({ seed, numRuns })
      return breach === null ? [] : [`${name}, "${law.name}": ${breach}`]
    })
    return { name, laws: group.length, cases: numRuns * group.length, breaches }
  })
}

await serveSlice(tryTimeLaws)
