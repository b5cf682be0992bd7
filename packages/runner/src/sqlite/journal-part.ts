import type { JournalEvent } from '../journal/index.js'
import { StoreConflict, type StoredHead, type StoreTransaction } from '../store/index.js'
import { putOff, settle } from './backlog.js'
import type { SqliteSession } from './sqlite-session.js'

type JournalPart = Pick<
  StoreTransaction,
  'readHead' | 'append' | 'readCase' | 'readJournal' | 'readShared' | 'listCases'
>
type EventRow = Omit<JournalEvent, 'content'> & { readonly content: string }

const columns = ['sequence', 'case', 'version', 'command', 'at', 'content', 'previous', 'hash']
const select = 'SELECT sequence, "case", version, command, at, content, previous, hash FROM journal'

/** The journal of a transaction. */
export function journalPart(session: SqliteSession): JournalPart {
  const read = (where: string, values: readonly (string | number)[]): readonly EventRow[] =>
    session.ask<EventRow>(`${select} ${where}`, values)
  // What was stored was an event; whether anybody changed it since, the chain tells.
  const parse = (row: EventRow): JournalEvent => ({
    ...row,
    content: session.parse(row.content) as JournalEvent['content']
  })
  return {
    readHead: async () => readHead(session),
    append: async (events) => append(session, events),
    readCase: async (caseId, afterVersion = 0) =>
      [
        ...read('WHERE "case" = ? AND version > ? ORDER BY version', [caseId, afterVersion]),
        ...listPutOff(session, (_, of, version) => of === caseId && version > afterVersion)
      ].map(parse),
    readJournal: async (afterSequence, limit) =>
      [
        ...read('WHERE sequence > ? ORDER BY sequence LIMIT ?', [afterSequence, limit]),
        ...listPutOff(session, (sequence) => sequence > afterSequence)
      ]
        .slice(0, limit)
        .map(parse),
    readShared: async () =>
      [
        ...read('WHERE "case" IS NULL ORDER BY sequence', []),
        ...listPutOff(session, (_, of) => of === null)
      ].map(parse),
    listCases: async (after, limit) => {
      settle(session)
      return session
        .ask<{ readonly case: string }>(
          'SELECT DISTINCT "case" FROM journal WHERE "case" > ? ORDER BY "case" LIMIT ?',
          [after ?? '', limit]
        )
        .map((row) => row.case)
    }
  }
}

/** Events that follow those in the table. */
function listPutOff(
  { known }: SqliteSession,
  isWanted: (sequence: number, caseId: string | null, version: number) => boolean
): readonly EventRow[] {
  return known.backlog.changes.flatMap((change) =>
    change.to === 'journal'
      ? change.rows
          .filter(([sequence, , version]) => isWanted(Number(sequence), change.case, Number(version)))
          .map((row) => nameColumns(row))
      : []
  )
}

function nameColumns(row: readonly unknown[]): EventRow {
  return Object.fromEntries(columns.map((column, i) => [column, row[i]])) as unknown as EventRow
}

function readHead(session: SqliteSession): StoredHead | null {
  const { known } = session
  if (known.head !== undefined) return known.head
  const [head] = session.ask<StoredHead>(
    'SELECT sequence, hash, at FROM journal ORDER BY sequence DESC LIMIT 1'
  )
  const last = listPutOff(session, () => true).at(-1)
  known.head = last === undefined ? (head ?? null) : { sequence: last.sequence, hash: last.hash, at: last.at }
  return known.head
}

/** Adds events, and refuses those that are not the next ones of the journal and of their cases. */
function append(session: SqliteSession, events: readonly JournalEvent[]): void {
  for (const event of events) {
    const { sequence, version, command, at, content, previous, hash } = event
    const next = (readHead(session)?.sequence ?? 0) + 1
    if (sequence !== next) throw session.fail(new StoreConflict(`event ${sequence} comes, ${next} is next`))
    if (event.case !== null && version !== readVersion(session, event.case) + 1)
      throw session.fail(new StoreConflict(`version ${version} of case ${event.case} is not the next`))
    const row = [sequence, event.case, version, command, at, JSON.stringify(content), previous, hash]
    putOff(session, { to: 'journal', case: event.case, rows: [row] })
    session.known.head = { sequence, hash, at }
  }
}

/** Of the last event of a case; 0 when there is none. */
function readVersion(session: SqliteSession, caseId: string): number {
  const last = session.known.backlog.changes.findLast(
    (change) => change.to === 'journal' && change.case === caseId
  )
  if (last !== undefined) return Number(last.rows[0]?.[2])
  const [found] = session.ask<{ readonly version: number | null }>(
    'SELECT max(version) AS version FROM journal WHERE "case" = ?',
    [caseId]
  )
  return found?.version ?? 0
}
