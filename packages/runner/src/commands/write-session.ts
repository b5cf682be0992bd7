import { noCase, takeSnapshot } from '../cases/index.js'
import { chainEvents, type JournalEvent, type JournalHead } from '../journal/index.js'
import { keyEffects } from '../outbox/index.js'
import {
  createStoreFailure,
  StoreConflict,
  type PersonalRecord,
  type StoreTransaction
} from '../store/index.js'
import { followTimers } from './follow-timers.js'
import type { WorkSession } from './work-session.js'

/** Writes what was planned (写入): events, effects, personal data, and the timers of every case that changed. */
export async function writeSession(session: WorkSession): Promise<readonly JournalEvent[]> {
  const { transaction, planned, head } = session
  const events = chainEvents(
    head,
    planned.map(({ draft }) => draft)
  )
  await transaction.append(events)
  session.context.cache.follow(head, events)
  for (const record of session.personal) await putPersonal(transaction, record)
  for (const id of session.erased) await transaction.erasePersonal(id)
  const effects = events.flatMap(({ sequence, case: caseId }, place) =>
    keyEffects(sequence, caseId ?? '', planned[place]?.effects ?? [])
  )
  if (effects.length > 0) await transaction.putEffects(effects)
  const last = new Map(events.map((event) => [event.case, event]))
  const newHead = events.at(-1) ?? head
  if (newHead === null) return events
  for (const [caseId, event] of last) if (caseId !== null) await writeIndexes(session, caseId, event, newHead)
  return events
}

/** An id that was erased is taken for good; trying again would not help. */
async function putPersonal(transaction: StoreTransaction, record: PersonalRecord): Promise<void> {
  try {
    await transaction.putPersonal(record)
  } catch (error) {
    if (!(error instanceof StoreConflict)) throw error
    throw createStoreFailure('runner/personal-id-taken', { personal: record.id }, error)
  }
}

/** What can be made again from the journal at any time. */
async function writeIndexes(
  { folded, before, transaction, context, at }: WorkSession,
  caseId: string,
  event: JournalEvent,
  head: JournalHead
): Promise<void> {
  const own = folded.get(caseId)
  if (!own?.state) return
  const { state } = own
  const old = before.get(caseId) ?? noCase
  const timers = followTimers(context, old, state, at)
  if (timers !== undefined && timers !== old.timers) await transaction.putTimers(caseId, timers)
  context.cache.keep(head, caseId, { ...own, timers }, event)
  if (event.version % context.snapshotEvery === 0) await transaction.putSnapshot(takeSnapshot(state, event))
}
