// Folds random records of what happened to a case, in the order in which they took place and as they may arrive. Runs in
// worker threads, see run-slices.mjs.
import { isDeepStrictEqual } from 'node:util'
import { foldClocks } from '@lijie/engine/clock'
import { arbitraryClockEvents } from '@lijie/testing/arbitraries'
import fc from 'fast-check'
import { compileClockRules, recordOptions } from './clock-rules.mjs'
import { serveSlice } from './run-slices.mjs'

const { rules, calendars } = compileClockRules()
const { from, spanMs } = recordOptions

function fold(events, asOf) {
  return foldClocks(rules, { criterion: 'component/0101/2', events, asOf, calendars })
}

/** What a state says, without the list of what had not happened yet. */
function withoutLater({ value }) {
  return Object.entries(value.clocks).map(
    ([
      id,
      {
        value: { later: _later, ...state }
      }
    ]) => [id, state]
  )
}

/** @returns records that were compared, their events and deliveries, and the shrunk counterexample or null */
async function foldRecords({ seed, runs }) {
  const counts = { records: 0, events: 0, deliveries: 0, deadlines: 0, rejected: 0 }
  const clocks = ['accept', 'confirm', 'disposal', 'verify']
  const drawn = arbitraryClockEvents({ ...recordOptions, clocks, maxEvents: 16 }).chain((events) =>
    fc.record({
      events: fc.constant(events),
      arrived: fc.shuffledSubarray([...events, ...events, ...events], { minLength: events.length * 2 }),
      asOf: fc.nat(spanMs * 1.2).map((offset) => from + offset)
    })
  )
  const property = fc.property(drawn, ({ events, arrived, asOf }) => {
    // Whatever was left out of the repeated deliveries arrives in the end.
    const delivered = [...arrived, ...events.toReversed()]
    const state = fold(events, asOf)
    if (!isDeepStrictEqual(fold(delivered, asOf), state))
      throw new Error('another state from the same events')
    const known = events.filter(({ occurredAt }) => occurredAt <= asOf)
    if (!isDeepStrictEqual(withoutLater(fold(known, asOf)), withoutLater(state)))
      throw new Error('the state at an instant depends on what happened later')
    counts.records += 1
    counts.events += events.length
    counts.deliveries += delivered.length
    for (const { value } of Object.values(state.value.clocks)) {
      counts.deadlines += typeof value.dueAt === 'number' ? 1 : 0
      counts.rejected += value.rejected.length
    }
  })
  const result = await fc.check(property, { seed, numRuns: runs })
  const failure = result.failed
    ? `shrunk counterexample of seed ${seed}: ${result.errorInstance.message}\n${JSON.stringify(result.counterexample)}`
    : null
  return { counts, failure }
}

await serveSlice(foldRecords)
