import type { StoreTransaction } from '../store/index.js'
import { indexPart } from './index-part.js'
import { journalPart, lockHead } from './journal-part.js'
import { personalPart } from './personal-part.js'
import type { PostgresSession } from './postgres-session.js'
import { queuePart } from './queue-part.js'

/**
 * The transaction that a session carries. A writing one takes the lock of the head with the first thing it asks that a decision
 * may rest on; one that only hands out timers or effects takes none, so that workers do not wait for each other.
 */
export function openTransaction(session: PostgresSession, mode: 'write' | 'read'): StoreTransaction {
  let held: Promise<void> | undefined
  const hold = async (): Promise<void> => {
    if (mode === 'write') await (held ??= lockHead(session))
  }
  return {
    ...journalPart(session, hold),
    ...indexPart(session, hold),
    ...queuePart(session, hold),
    ...personalPart(session)
  }
}
