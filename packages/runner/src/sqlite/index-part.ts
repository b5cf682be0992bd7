import type { CommandOutcome, StoredSnapshot, StoreTransaction } from '../store/index.js'
import type { SqliteSession } from './sqlite-session.js'

type IndexPart = Pick<
  StoreTransaction,
  'findCommand' | 'putCommand' | 'readSnapshot' | 'putSnapshot' | 'dropSnapshots'
>
type CommandRow = Omit<CommandOutcome, 'result'> & { readonly result: string }
type SnapshotRow = Omit<StoredSnapshot, 'state'> & { readonly state: string }

/** Commands that were carried out, and snapshots, of a transaction. */
export function indexPart(session: SqliteSession): IndexPart {
  return {
    findCommand: async (command) => {
      const [found] = session.ask<CommandRow>(
        'SELECT command, digest, result FROM commands WHERE command = ?',
        [command]
      )
      return found && { ...found, result: session.parse(found.result) }
    },
    putCommand: async ({ command, digest, result }) => {
      session.change('INSERT INTO commands (command, digest, result) VALUES (?, ?, ?)', [
        command,
        digest,
        JSON.stringify(result)
      ])
    },
    readSnapshot: async (caseId) => {
      const [found] = session.ask<SnapshotRow>(
        'SELECT "case", version, basis, state FROM snapshots WHERE "case" = ?',
        [caseId]
      )
      return found && { ...found, state: session.parse(found.state) }
    },
    putSnapshot: async ({ case: caseId, version, basis, state }) => {
      session.change(
        `INSERT INTO snapshots ("case", version, basis, state) VALUES (?, ?, ?, ?)
         ON CONFLICT ("case") DO UPDATE
         SET version = excluded.version, basis = excluded.basis, state = excluded.state`,
        [caseId, version, basis, JSON.stringify(state)]
      )
    },
    dropSnapshots: async () => {
      session.change('DELETE FROM snapshots')
    }
  }
}
