import type { StoreTransaction } from '../store/index.js'
import { indexPart } from './index-part.js'
import { journalPart } from './journal-part.js'
import { personalPart } from './personal-part.js'
import { queuePart } from './queue-part.js'
import type { SqliteSession } from './sqlite-session.js'

/** The transaction that a session carries. */
export function openTransaction(session: SqliteSession): StoreTransaction {
  // Spreading so many members into a new object takes as long as three statements; this does not.
  return Object.assign(journalPart(session), indexPart(session), queuePart(session), personalPart(session))
}
