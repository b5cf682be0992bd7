import { verifyJournal } from '@lijie/runner'

/**
 * Reads a store that only `append` jobs wrote to, and says what is wrong with it: a broken chain, a command that was
 * acknowledged and is not there, one that is there twice or only in part (event, outcome, timer and effect belong together).
 */
export async function inspectStore(store, acknowledged) {
  const events = await store.read(readAll)
  const head = await store.read((transaction) => transaction.readHead())
  const findings = head === null ? [] : (await verifyJournal(events, { head })).findings
  const commands = events.map(({ command }) => command)
  const known = new Set(commands)
  const parts = await store.write((transaction) => listParts(transaction, events))
  return {
    events: events.length,
    faults: [
      ...(head === null && events.length > 0 ? ['events without a head'] : []),
      ...findings.map(({ code }) => code),
      ...acknowledged.filter((command) => !known.has(command)).map((command) => `lost: ${command}`),
      ...(known.size === commands.length ? [] : ['a command was carried out twice']),
      ...parts.filter((part) => part !== 'whole')
    ]
  }
}

async function readAll(transaction) {
  const events = []
  for (;;) {
    const page = await transaction.readJournal(events.length, 1000)
    events.push(...page)
    if (page.length < 1000) return events
  }
}

async function listParts(transaction, events) {
  const timers = new Set()
  for (const caseId of await transaction.listCases(null, 1000))
    for (const { id } of await transaction.listTimers(caseId)) timers.add(id)
  const all = { worker: 'inspector', now: 2 ** 50, limit: 2 ** 30, leaseMs: 0 }
  const effects = new Set((await transaction.claimEffects(all)).map(({ item }) => item.key))
  const parts = []
  for (const { command, sequence } of events) {
    const outcome = await transaction.findCommand(command)
    const found = [outcome?.result.sequence === sequence, timers.delete(command), effects.delete(command)]
    parts.push(found.includes(false) ? `half-written: ${command}` : 'whole')
  }
  return [...parts, ...Array.from([...timers, ...effects], (id) => `timer or effect without event: ${id}`)]
}
