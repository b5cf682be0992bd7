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
  const timer = { id: command, case: caseId, at, clock: 'disposal', change: 'overdue', point: null }
  await transaction.putTimers(caseId, [...(await transaction.listTimers(caseId)), timer])
  await transaction.putEffects([
    { key: command, sequence: event.sequence, case: caseId, effect: { command } }
  ])
  await transaction.putCommand({ command, digest: event.hash, result: { sequence: event.sequence } })
}
