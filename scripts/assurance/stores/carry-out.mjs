import { chainEvents } from '@lijie/runner'

const actor = { organ: 'centre', role: 'acceptor' }

/**
 * All that one command writes: event, outcome, timer and effect; nothing when it was carried out before.
 * @param facts makes an event as large as one likes
 */
export async function carryOut(transaction, command, caseId, facts = {}) {
  const done = await transaction.findCommand(command)
  if (done !== undefined) return
  const head = await transaction.readHead()
  const events = await transaction.readCase(caseId)
  const content = { type: 'action', action: { type: 'accept', by: actor, facts } }
  const at = (head?.at ?? 0) + 1
  const draft = { case: caseId, version: events.length + 1, command, at, content }
  const [event] = chainEvents(head, [draft])
  await transaction.append([event])
  // Made from the events: a store that is asked for the timers it has might settle what it put off.
  await transaction.putTimers(caseId, [...events, event].map(createTimer))
  await transaction.putEffects([
    { key: command, sequence: event.sequence, case: caseId, effect: { command } }
  ])
  await transaction.putCommand({ command, digest: event.hash, result: { sequence: event.sequence } })
}

/** One for every event. */
function createTimer({ command, case: caseId, at }) {
  return { id: command, case: caseId, at, clock: 'disposal', change: 'overdue', point: null }
}
