// Breaks the clock of the host that recorded a case: it is set back, stands still or jumps ahead. Runs in worker threads,
// see run-slices.mjs.
import { isDeepStrictEqual } from 'node:util'
import { foldClock } from '@lijie/engine/clock'
import { arbitraryClockEvents } from '@lijie/testing/arbitraries'
import fc from 'fast-check'
import { compileClockRules, recordOptions } from './clock-rules.mjs'
import { serveSlice } from './run-slices.mjs'

const { rules, calendars } = compileClockRules()
const minute = 60_000
const types = ['pause', 'resume', 'suspend', 'extend', 'return', 'dispatch', 'rework', 'stop']

function fold(events, asOf) {
  return foldClock(rules, { clock: 'disposal', criterion: 'component/0101/2', events, asOf, calendars })
}

/** Each fault takes what was recorded at true instants and gives what a broken clock wrote. */
const faults = {
  'set back': (events, at, size) =>
    events.map((event, i) => {
      const gap = events[at].occurredAt - events[at - 1].occurredAt
      return i < at ? event : { ...event, occurredAt: event.occurredAt - gap - size }
    }),
  'standing still': (events, at) =>
    events.map((event, i) => (i === at ? { ...event, occurredAt: events[at - 1].occurredAt } : event)),
  'jumping ahead': (events, at, size) => {
    const last = events.at(-1).occurredAt
    return events.map((event, i) => (i === at ? { ...event, occurredAt: last + size } : event))
  }
}

/** What stands against a state: a fault that nobody was told of, or an amount that a fault made smaller. */
function findWrong(events, asOf) {
  const { value: state, warnings } = fold(events, asOf)
  const flags = warnings.filter(({ code }) => /time-goes-back|time-stands-still/.test(code)).length
  if (flags + state.later.length === 0) return 'not flagged'
  if (!isDeepStrictEqual(fold(events.toReversed(), asOf), fold(events, asOf)))
    return 'the order of arrival matters'
  if (state.status === 'not-started') return state.later.length > 0 ? null : 'lost'
  const granted = [state.limit, ...state.extensions.map(({ by }) => by)]
  const allowed = granted.reduce(
    (sum, { value, unit }) => sum + value * rules.timeLimits.units.get(unit).milliseconds,
    0
  )
  if (state.totalMs !== allowed) return `the limit became ${state.totalMs} instead of ${allowed}`
  const { elapsedMs, remainingMs, overdueMs, pieces } = state
  if (Math.min(elapsedMs, remainingMs, overdueMs, ...pieces.map(({ countedMs }) => countedMs)) < 0)
    return 'a negative amount'
  return elapsedMs + remainingMs === allowed + overdueMs ? null : 'amounts that do not add up'
}

/** @returns how many records were broken in each way, and the shrunk counterexample or null */
async function faultClocks({ seed, runs }) {
  const counts = Object.fromEntries(Object.keys(faults).map((name) => [name, 0]))
  const drawn = fc.record({
    events: arbitraryClockEvents({ ...recordOptions, types, stepMs: minute, maxEvents: 12 }).filter(
      ({ length }) => length >= 3
    ),
    fault: fc.constantFrom(...Object.keys(faults)),
    place: fc.nat(100),
    size: fc.integer({ min: 1, max: 3 * 86_400_000 })
  })
  const property = fc.property(drawn, ({ events, fault, place, size }) => {
    // A true clock never gives one instant twice.
    const honest = events.map((event, i) => ({ ...event, occurredAt: event.occurredAt + i }))
    const asOf = honest.at(-1).occurredAt
    const broken = faults[fault](honest, 1 + (place % (honest.length - 1)), size)
    const wrong = findWrong(broken, asOf)
    if (wrong !== null) throw new Error(wrong)
    counts[fault] += 1
  })
  const result = await fc.check(property, { seed, numRuns: runs })
  const failure = result.failed
    ? `shrunk counterexample of seed ${seed}: ${result.errorInstance.message}\n${JSON.stringify(result.counterexample)}`
    : null
  return { counts, failure }
}

await serveSlice(faultClocks)
