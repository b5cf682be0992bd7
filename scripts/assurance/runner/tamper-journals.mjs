// Tampers with journals in every way that is known. Runs in worker threads, see run-slices.mjs.
import fc from 'fast-check'
import { createMemoryStore, createRunner, listEvents, verifyJournal } from '@lijie/runner'
import { serveSlice } from '../run-slices.mjs'
import { compileCityStandards, listCommands, readCityStandards, start } from './example-city.mjs'
import { attacks } from './tamper.mjs'

/** A journal of three cases, written by a runner. */
async function writeJournal() {
  const store = createMemoryStore()
  const rulebooks = [compileCityStandards(readCityStandards())]
  const runner = createRunner({ store, rulebooks, clock: () => start })
  const commands = ['c0', 'c1', 'c2'].flatMap((caseId, i) => listCommands(caseId, 15 - 4 * i))
  for (const command of commands) await runner.submit(command)
  const events = []
  for await (const event of listEvents(store)) events.push(event)
  return events
}

/** @returns by attack: how often it was tried, found out with the pinned head, and found out without */
async function tamperWithJournals({ seed, runs }) {
  const events = await writeJournal()
  const head = events.at(-1)
  const counts = attacks.map(({ name }) => ({ name, tried: 0, pinned: 0, unpinned: 0 }))
  const failures = []
  for (const [kind, { name, attack, codes }] of attacks.entries()) {
    const property = fc.asyncProperty(fc.nat(), fc.nat(), async (a, b) => {
      const tampered = attack(events, a, b)
      const { findings } = await verifyJournal(tampered, { head })
      const bare = await verifyJournal(tampered)
      counts[kind].tried += 1
      counts[kind].unpinned += bare.findings.some(({ severity }) => severity === 'error') ? 1 : 0
      if (!codes.includes(findings[0]?.code)) throw new Error(findings[0]?.code ?? 'nothing found')
      counts[kind].pinned += 1
    })
    const result = await fc.check(property, { seed: seed + kind, numRuns: runs })
    if (result.failed)
      failures.push(`${name}: ${result.errorInstance.message}, ${String(result.counterexample)}`)
  }
  return { counts, failures }
}

await serveSlice(tamperWithJournals)
