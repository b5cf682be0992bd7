import type { PersonalRecord, StoreTransaction } from '../store/index.js'
import type { PostgresSession } from './postgres-session.js'

type PersonalPart = Pick<StoreTransaction, 'putPersonal' | 'readPersonal' | 'erasePersonal'>

/**
 * Personal data of a transaction. What was erased is gone for every query at once, and from the files of the table with the
 * next `VACUUM FULL`; backups and archived write-ahead logs keep it as long as they are kept.
 */
export function personalPart(session: PostgresSession): PersonalPart {
  return {
    putPersonal: async ({ id, case: caseId, salt, data }) => {
      await session.change('INSERT INTO personal (id, "case", salt, data) VALUES ($1, $2, $3, $4)', [
        id,
        caseId,
        salt,
        JSON.stringify(data)
      ])
    },
    readPersonal: async (id) => {
      const [found] = await session.ask<PersonalRecord>(
        'SELECT id, "case", salt, data FROM personal WHERE id = $1 AND salt IS NOT NULL',
        [id]
      )
      return found
    },
    erasePersonal: async (id) => {
      const changed = await session.change(
        'UPDATE personal SET salt = NULL, data = NULL WHERE id = $1 AND salt IS NOT NULL',
        [id]
      )
      return changed === 1
    }
  }
}
