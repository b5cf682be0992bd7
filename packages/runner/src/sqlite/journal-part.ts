import type { JournalEvent } from '../journal/index.js'
import { StoreConflict, type StoredHead, type StoreTransaction } from '../store/index.js'
import type { SqliteSession } from './sqlite-session.js'

type JournalPart = Pick<
  StoreTransaction,
  'readHead' | 'append' | 'readCase' | 'readJournal' | 'readShared' | 'listCases'
>
type EventRow = Omit<JournalEvent, 'content'> & { readonly content: string }

const select = 'SELECT sequence, "case", version, command, at, content, previous, hash FROM journal'

/** The journal of a transaction. */
export function journalPart(session: SqliteSession): JournalPart {
  const readEvents = (where: string, values: readonly (string | number)[]): readonly JournalEvent[] =>
    session
      .ask<EventRow>(`${select} ${where}`, values)
      // What was stored was an event; whether anybody changed it since, the chain tells.
      .map((row) => ({ ...row, content: session.parse(row.content) as JournalEvent['content'] }))
  return {
    readHead: async () => readHead(session),
    append: async (events) => append(session, events),
    readCase: async (caseId, afterVersion = 0) =>
      readEvents('WHERE "case" = ? AND version > ? ORDER BY version', [caseId, afterVersion]),
    readJournal: async (afterSequence, limit) =>
      readEvents('WHERE sequence > ? ORDER BY sequence LIMIT ?', [afterSequence, limit]),
    readShared: async () => readEvents('WHERE "case" IS NULL ORDER BY sequence', []),
    listCases: async (after, limit) =>
      session
        .ask<{ readonly case: string }>(
          'SELECT DISTINCT "case" FROM journal WHERE "case" > ? ORDER BY "case" LIMIT ?',
          [after ?? '', limit]
        )
        .map((row) => row.case)
  }
}

function readHead(session: SqliteSession): StoredHead | null {
  const { known } = session
  if (known.head !== undefined) return known.head
  const [head] = session.ask<StoredHead>(
    'SELECT sequence, hash, at FROM journal ORDER BY sequence DESC LIMIT 1'
  )
  known.head = head ?? null
  return known.head
}

const insert = `INSERT INTO journal (sequence, "case", version, command, at, content, previous, hash)
  SELECT ?, ?, ?, ?, ?, ?, ?, ?
  WHERE 0 = ? OR 1 = ? - coalesce((SELECT max(version) FROM journal WHERE "case" = ?), 0)`

/** Adds events, and refuses those that are not the next ones of the journal and of their cases. */
function append(session: SqliteSession, events: readonly JournalEvent[]): void {
  for (const event of events) {
    const { sequence, version, command, at, content, previous, hash } = event
    const next = (readHead(session)?.sequence ?? 0) + 1
    if (sequence !== next) throw session.fail(new StoreConflict(`event ${sequence} comes, ${next} is next`))
    const own = [sequence, event.case, version, command, at, JSON.stringify(content), previous, hash]
    const hasCase = event.case === null ? 0 : 1
    if (session.change(insert, [...own, hasCase, version, event.case]) !== 1)
      throw session.fail(new StoreConflict(`version ${version} of case ${event.case ?? ''} is not the next`))
    session.known.head = { sequence, hash, at }
  }
}
