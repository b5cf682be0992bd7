import type { CommandOutcome, StoredSnapshot, StoreTransaction } from '../store/index.js'
import type { PostgresSession } from './postgres-session.js'

type IndexPart = Pick<
  StoreTransaction,
  'findCommand' | 'putCommand' | 'readSnapshot' | 'putSnapshot' | 'dropSnapshots'
>

/** Commands that were carried out, and snapshots, of a transaction. `hold` as for the journal. */
export function indexPart(session: PostgresSession, hold: () => Promise<void>): IndexPart {
  return {
    findCommand: async (command) => {
      await hold()
      const [found] = await session.ask<CommandOutcome>(
        'SELECT command, digest, result FROM commands WHERE command = $1',
        [command]
      )
      return found
    },
    putCommand: async ({ command, digest, result }) => {
      await session.change('INSERT INTO commands (command, digest, result) VALUES ($1, $2, $3)', [
        command,
        digest,
        JSON.stringify(result)
      ])
    },
    readSnapshot: async (caseId) => {
      await hold()
      const [found] = await session.ask<StoredSnapshot>(
        'SELECT "case", version, basis, state FROM snapshots WHERE "case" = $1',
        [caseId]
      )
      return found
    },
    putSnapshot: async ({ case: caseId, version, basis, state }) => {
      await session.change(
        `INSERT INTO snapshots ("case", version, basis, state) VALUES ($1, $2, $3, $4)
         ON CONFLICT ("case") DO UPDATE
         SET version = excluded.version, basis = excluded.basis, state = excluded.state`,
        [caseId, version, basis, JSON.stringify(state)]
      )
    },
    dropSnapshots: async () => {
      await session.change('DELETE FROM snapshots')
    }
  }
}
