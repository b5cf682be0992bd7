// Writers whose steps are interleaved at will.
import fc from 'fast-check'
import { createMemoryStore, createRunner, listEvents, verifyJournal } from '@lijie/runner'
import { actors, listCommands, start } from './example-city.mjs'

/** What some writers do: how many acts each, on which of two cases; the last act of the first is sent by all of them. */
export const writers = fc.array(fc.array(fc.constantFrom('c0', 'c1'), { minLength: 1, maxLength: 2 }), {
  minLength: 2,
  maxLength: 3
})

/** The store with a pause before every step of every transaction, which the scheduler ends in its own order. */
function slowDown(store, scheduler) {
  const pause = () => scheduler.schedule(Promise.resolve())
  const slow = (run) => (work) =>
    run(async (transaction) => {
      await pause()
      const steps = Object.entries(transaction).map(([name, step]) => [
        name,
        async (...values) => {
          await pause()
          return step(...values)
        }
      ])
      return work(Object.fromEntries(steps))
    })
  return { ...store, write: slow(store.write), read: slow(store.read) }
}

/**
 * Lets writers act on two cases at once, each reading a case and trying again when somebody was faster, and all of them
 * sending one more command, the same.
 * @returns what is wrong, or undefined; and how often a writer was refused as too late
 */
export async function interleave(rulebook, scheduler, plans) {
  const store = createMemoryStore()
  const options = { rulebooks: [rulebook], clock: () => start }
  const setUp = createRunner({ ...options, store })
  for (const caseId of ['c0', 'c1'])
    for (const command of listCommands(caseId, 3)) await setUp.submit(command)
  const slow = slowDown(store, scheduler)
  const writing = plans.map((cases, writer) =>
    write(createRunner({ ...options, store: slow }), cases, writer)
  )
  await scheduler.waitFor(Promise.all(writing))
  const late = (await Promise.all(writing)).reduce((sum, one) => sum + one, 0)
  return { fault: await findFault(store, setUp, plans), late }
}

const supervise = (id, caseId, expectedVersion) => ({
  id,
  case: caseId,
  expectedVersion,
  action: { type: 'supervise', by: actors.supervisor }
})

async function write(runner, cases, writer) {
  let late = 0
  const act = async (caseId, id) => {
    for (;;) {
      const { value } = await runner.readCase(caseId, start)
      const result = await runner.submit(supervise(id, caseId, value.record.version))
      if (!('refused' in result)) return
      const [{ code }] = result.refused
      // The shared command was sent with another version by another writer: it is carried out already.
      if (code === 'runner/command-reused') return
      if (code !== 'runner/version-conflict') throw new Error(code)
      late += 1
    }
  }
  for (const [place, caseId] of cases.entries()) await act(caseId, `w${writer}-${place}`)
  await act('c0', 'shared')
  return late
}

async function findFault(store, runner, plans) {
  const events = []
  for await (const event of listEvents(store)) events.push(event)
  const { findings } = await verifyJournal(events, { head: events.at(-1) })
  if (findings.length > 0) return findings[0].code
  const acts = plans.flat()
  if (events.length !== 6 + acts.length + 1) return `${events.length} events for ${acts.length + 1} acts`
  for (const caseId of ['c0', 'c1']) {
    const wanted = acts.filter((one) => one === caseId).length + (caseId === 'c0' ? 1 : 0)
    const { value } = await runner.readCase(caseId, start)
    if (value.record.supervisions !== wanted)
      return `${caseId}: ${value.record.supervisions} of ${wanted} acts`
  }
  return undefined
}
