import {
  StoreConflict,
  type CommandOutcome,
  type StoredSnapshot,
  type StoreTransaction
} from '../store/index.js'
import { putOff } from './backlog.js'
import type { SqliteSession } from './sqlite-session.js'

type IndexPart = Pick<
  StoreTransaction,
  'findCommand' | 'putCommand' | 'readSnapshot' | 'putSnapshot' | 'dropSnapshots'
>
type CommandRow = Pick<CommandOutcome, 'digest'> & { readonly result: string }
type SnapshotRow = Omit<StoredSnapshot, 'state'> & { readonly state: string }

/** Commands that were carried out, and snapshots, of a transaction. */
export function indexPart(session: SqliteSession): IndexPart {
  return {
    findCommand: async (command) => findCommand(session, command),
    putCommand: async (outcome) => putCommand(session, outcome),
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

function findCommand(session: SqliteSession, command: string): CommandOutcome | undefined {
  session.check(command)
  const found = findPutOff(session, command) ?? findSettled(session, command)
  if (found === undefined) session.known.absent = command
  return found && { command, digest: found.digest, result: session.parse(found.result) }
}

function findSettled(session: SqliteSession, command: string): CommandRow | undefined {
  return session.ask<CommandRow>('SELECT digest, result FROM commands WHERE command = ?', [command])[0]
}

function findPutOff({ known }: SqliteSession, command: string): CommandRow | undefined {
  for (const { to, rows } of known.backlog.changes) {
    if (to !== 'commands' || rows[0]?.[0] !== command) continue
    const [, digest, result] = rows[0] as readonly [string, string, string]
    return { digest, result }
  }
  return undefined
}

/** Who looked for it just before knows that it is not there: nobody else writes to the file. */
function putCommand(session: SqliteSession, { command, digest, result }: CommandOutcome): void {
  const { known } = session
  if (known.absent !== command && findCommand(session, command) !== undefined)
    throw session.fail(new StoreConflict(`command ${command} is there`))
  known.absent = null
  putOff(session, { to: 'commands', rows: [[command, digest, JSON.stringify(result)]] })
}
