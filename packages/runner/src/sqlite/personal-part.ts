import type { PersonalRecord, StoreTransaction } from '../store/index.js'
import type { SqliteSession } from './sqlite-session.js'

type PersonalPart = Pick<StoreTransaction, 'putPersonal' | 'readPersonal' | 'erasePersonal'>
type PersonalRow = Omit<PersonalRecord, 'data'> & { readonly data: string }

/** Personal data of a transaction. `secure_delete` overwrites what is erased in the file; the store then empties the log. */
export function personalPart(session: SqliteSession): PersonalPart {
  return {
    putPersonal: async ({ id, case: caseId, salt, data }) => {
      session.change('INSERT INTO personal (id, "case", salt, data) VALUES (?, ?, ?, ?)', [
        id,
        caseId,
        salt,
        JSON.stringify(data)
      ])
    },
    readPersonal: async (id) => {
      const [found] = session.ask<PersonalRow>(
        'SELECT id, "case", salt, data FROM personal WHERE id = ? AND salt IS NOT NULL',
        [id]
      )
      return found && { ...found, data: session.parse(found.data) }
    },
    erasePersonal: async (id) => {
      session.known.hasErased = true
      const changed = session.change(
        'UPDATE personal SET salt = NULL, data = NULL WHERE id = ? AND salt IS NOT NULL',
        [id]
      )
      return changed === 1
    }
  }
}
