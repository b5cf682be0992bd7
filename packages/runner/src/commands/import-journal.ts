import { refuse, type Decision } from '@lijie/engine/kernel'
import {
  JournalDamaged,
  readJournal,
  recoverJournal,
  type JournalEvent,
  type JournalHead
} from '../journal/index.js'
import { isStoreFailure, StoreConflict, type StoreTransaction } from '../store/index.js'
import { describeEvents } from './carry-out.js'
import { digestEvents } from './digest-events.js'
import { refuseIssue } from './refuse-issue.js'
import { resetTimers } from './reset-timers.js'
import type { RunnerContext } from './runner-context.js'

type Chunks = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>

/**
 * Takes a journal file over into an empty store (日志导入), in one transaction: all of it or nothing. Every event is checked before
 * it is written, a torn last line is left out, and timers are set anew (`resetTimers` again, should the program end before).
 * Effects are not: they were sent from where the journal comes. Refused: `runner/store-not-empty`, and what `verifyJournal` finds.
 */
export async function importJournal(
  context: RunnerContext,
  chunks: Chunks
): Promise<Decision<JournalHead | null>> {
  const taken = await takeOver(context, chunks)
  if ('value' in taken) await resetTimers(context)
  return taken
}

async function takeOver({ store }: RunnerContext, chunks: Chunks): Promise<Decision<JournalHead | null>> {
  try {
    return await store.write(async (transaction) => {
      const present = await transaction.readHead()
      if (present !== null) return refuse('runner/store-not-empty', { events: present.sequence })
      return { value: await copyEvents(transaction, chunks), because: [], warnings: [] }
    })
  } catch (error) {
    if (error instanceof JournalDamaged || isStoreFailure(error)) return refuseIssue(error.issue)
    // The file can be read only once.
    if (error instanceof StoreConflict) return refuse('runner/too-many-conflicts', { attempts: 1 })
    throw error
  }
}

async function copyEvents(transaction: StoreTransaction, chunks: Chunks): Promise<JournalHead | null> {
  let own: JournalEvent[] = []
  let head: JournalHead | null = null
  for await (const event of recoverJournal(readJournal(chunks))) {
    if (event.command !== own[0]?.command) {
      await copyCommand(transaction, own)
      own = []
    }
    own.push(event)
    head = { sequence: event.sequence, hash: event.hash }
  }
  await copyCommand(transaction, own)
  return head
}

/** The events of one command, which stays idempotent in the new store. */
async function copyCommand(transaction: StoreTransaction, events: readonly JournalEvent[]): Promise<void> {
  const [first] = events
  if (first === undefined) return
  await transaction.append(events)
  const digest = digestEvents(first)
  if (typeof digest === 'string')
    await transaction.putCommand({ command: first.command, digest, result: describeEvents(events) })
}
