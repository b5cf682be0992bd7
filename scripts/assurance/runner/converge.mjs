// Commands that are delivered several times and in any order.
import fc from 'fast-check'
import { createMemoryStore, createRunner, listEvents, verifyJournal } from '@lijie/runner'
import { listCommands, start } from './example-city.mjs'

/** Commands of some cases, and the order in which they arrive, most of them more than once. */
export const deliveries = fc
  .array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 2 })
  .map((lengths) => lengths.flatMap((length, i) => listCommands(`c${i}`, length)))
  .chain((commands) =>
    fc
      .array(fc.constantFrom(...commands), { maxLength: commands.length })
      .chain((again) =>
        fc.shuffledSubarray([...commands.keys(), ...again.map((one) => commands.indexOf(one))], {
          minLength: commands.length + again.length
        })
      )
      .map((order) => ({ commands, order }))
  )

/**
 * Delivers commands in an order, round after round, as a queue does that delivers again what was refused as too early.
 * @returns how the cases stand, and how many deliveries it took
 */
export async function deliver(rulebook, commands, order) {
  const store = createMemoryStore()
  const runner = createRunner({ store, rulebooks: [rulebook], clock: () => start })
  let left = order
  let count = 0
  while (left.length > 0) {
    const early = []
    for (const place of left) {
      count += 1
      const result = await runner.submit(structuredClone(commands[place]))
      if (!('refused' in result)) continue
      const [{ code }] = result.refused
      if (code !== 'runner/version-conflict') throw new Error(code)
      early.push(place)
    }
    if (early.length === left.length) throw new Error('nothing is accepted any more')
    left = early
  }
  return { ...(await describe(store, runner, commands)), count }
}

/** Records, clocks and timers; the journal is checked, and its order between cases is not part of the state. */
async function describe(store, runner, commands) {
  const events = []
  for await (const event of listEvents(store)) events.push(event)
  const { findings } = await verifyJournal(events, { head: events.at(-1) })
  if (findings.length > 0) throw new Error(findings[0].code)
  if (new Set(events.map(({ command }) => command)).size !== commands.length)
    throw new Error('lost or doubled')
  const cases = {}
  for (const caseId of new Set(commands.map((command) => command.case))) {
    const { value } = await runner.readCase(caseId, start + 86_400_000)
    const timers = await store.read((transaction) => transaction.listTimers(caseId))
    cases[caseId] = { record: value.record, clocks: value.clocks, timers }
  }
  return { events: events.length, cases }
}
