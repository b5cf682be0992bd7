import type { JournalEvent } from '../journal/index.js'
import { StoreConflict, type StoredHead, type StoreTransaction } from '../store/index.js'
import type { PostgresSession } from './postgres-session.js'

type JournalPart = Pick<
  StoreTransaction,
  'readHead' | 'append' | 'readCase' | 'readJournal' | 'readShared' | 'listCases'
>

const select = 'SELECT sequence, "case", version, command, at, content, previous, hash FROM journal'

/**
 * The journal of a transaction. `hold` takes the lock of the head row where the transaction writes: what is read after it
 * stays true until the end, so that the chain cannot fork and no decision rests on what another has changed meanwhile.
 */
export function journalPart(session: PostgresSession, hold: () => Promise<void>): JournalPart {
  const readEvents = async (
    where: string,
    values: readonly (string | number)[]
  ): Promise<readonly JournalEvent[]> => {
    await hold()
    return session.ask<JournalEvent>(`${select} ${where}`, values)
  }
  return {
    readHead: async () => {
      await hold()
      return readHead(session)
    },
    append: async (events) => {
      if (events.length === 0) return
      await hold()
      await refuseLate(session, events)
      await insert(session, events)
    },
    readCase: async (caseId, afterVersion = 0) =>
      readEvents('WHERE "case" = $1 AND version > $2 ORDER BY version', [caseId, afterVersion]),
    readJournal: async (afterSequence, limit) =>
      readEvents('WHERE sequence > $1 ORDER BY sequence LIMIT $2', [afterSequence, limit]),
    readShared: async () => readEvents('WHERE "case" IS NULL ORDER BY sequence', []),
    listCases: async (after, limit) => {
      const rows = await session.ask<{ readonly case: string }>(
        'SELECT "case" FROM journal WHERE version = 1 AND "case" > $1 ORDER BY "case" LIMIT $2',
        [after ?? '', limit]
      )
      return rows.map((row) => row.case)
    }
  }
}

/** Makes all other writers wait until this transaction has ended. */
export async function lockHead(session: PostgresSession): Promise<void> {
  await session.ask('SELECT sequence FROM head FOR UPDATE')
}

async function readHead(session: PostgresSession): Promise<StoredHead | null> {
  const [head] = await session.ask<StoredHead>('SELECT sequence, hash, at FROM head WHERE sequence > 0')
  return head ?? null
}

/** Refuses events that are not the next ones of the journal and of their cases. */
async function refuseLate(session: PostgresSession, events: readonly JournalEvent[]): Promise<void> {
  const head = await readHead(session)
  const cases = [...new Set(events.flatMap((event) => event.case ?? []))]
  const last = await session.ask<{ readonly case: string; readonly version: number }>(
    'SELECT "case", max(version) AS version FROM journal WHERE "case" = ANY($1) GROUP BY "case"',
    [cases]
  )
  const versions = new Map(last.map((row) => [row.case, row.version]))
  let sequence = head?.sequence ?? 0
  for (const event of events) {
    sequence += 1
    if (event.sequence !== sequence)
      throw session.fail(new StoreConflict(`event ${event.sequence} comes, ${sequence} is next`))
    if (event.case === null) continue
    const version = (versions.get(event.case) ?? 0) + 1
    if (event.version !== version)
      throw session.fail(
        new StoreConflict(`version ${event.version} of case ${event.case} comes, ${version} is next`)
      )
    versions.set(event.case, version)
  }
}

async function insert(session: PostgresSession, events: readonly JournalEvent[]): Promise<void> {
  await session.change(
    `INSERT INTO journal (sequence, "case", version, command, at, content, previous, hash)
     SELECT * FROM unnest($1::bigint[], $2::text[], $3::bigint[], $4::text[], $5::bigint[], $6::json[], $7::text[], $8::text[])`,
    [
      events.map(({ sequence }) => sequence),
      events.map((event) => event.case),
      events.map(({ version }) => version),
      events.map(({ command }) => command),
      events.map(({ at }) => at),
      events.map(({ content }) => JSON.stringify(content)),
      events.map(({ previous }) => previous),
      events.map(({ hash }) => hash)
    ]
  )
  const { sequence = 0, hash = '', at = 0 } = events.at(-1) ?? {}
  await session.change('UPDATE head SET sequence = $1, hash = $2, at = $3', [sequence, hash, at])
}
