import { createStoreFailure, type StoredHead } from '../store/index.js'
import type { Backlog } from './backlog.js'
import { readDriverError, type StorePlace } from './read-driver-error.js'
import type { SqliteDriver, SqliteInput, SqliteRow, SqliteStatement, SqliteValue } from './sqlite-driver.js'

/** What is known of a file without asking (已知状态), since nobody else writes to it. */
interface KnownFile {
  /** The last event, those of the present transaction included; undefined where it has to be read. */
  head: StoredHead | null | undefined
  /** Whether something was erased since the log was emptied last. */
  hasErased: boolean
  backlog: Backlog
  /** An id of a command that there was not. */
  absent: string | null
}

/** An open database (已打开的数据库): its statements are prepared once. */
export interface SqliteDatabase {
  readonly driver: SqliteDriver
  readonly place: StorePlace
  readonly statements: Map<string, SqliteStatement>
  readonly known: KnownFile
}

/** One transaction: statements one after another, and what went wrong first. */
export interface SqliteSession {
  readonly known: KnownFile
  /** Rows of a statement; its columns carry the names of `Row`. */
  ask<Row>(text: string, values?: readonly SqliteInput[]): readonly Row[]
  /** Number of rows that a statement changed. */
  change(text: string, values?: readonly SqliteInput[]): number
  /** Reads a column of JSON; `runner/store-damaged` when it is none any more. */
  parse(text: string): unknown
  /** Refuses text that SQLite would cut or alter. */
  check(value: SqliteValue): void
  /** Notes a failure that the store itself found, and hands it back to be thrown: the transaction cannot be committed any more. */
  fail<E>(error: E): E
  /** Takes no more statements, and says what went wrong first. */
  end(): { readonly failure: unknown } | null
}

/** Opens the session of a transaction that has begun. A caller who passes over a failure must not commit half of his work. */
export function openSession(database: SqliteDatabase): SqliteSession {
  let first: { readonly failure: unknown } | null = null
  let isOpen = true
  const fail = <E>(error: E): E => {
    first ??= { failure: error }
    return error
  }
  const use = <T>(work: () => T): T => {
    if (!isOpen) throw new Error('the transaction has ended: nothing more can be asked in it')
    try {
      return work()
    } catch (error) {
      throw fail(readDriverError(error, database.place))
    }
  }
  const prepare = (text: string, values: readonly SqliteInput[]): SqliteStatement => {
    for (const value of values) refuseBrokenText(value)
    return prepareOnce(database, text)
  }
  return {
    known: database.known,
    // The tables are our own: their columns have the types that the statements name.
    ask: <Row>(text: string, values: readonly SqliteInput[] = []) =>
      use((): readonly SqliteRow[] => prepare(text, values).all(values)) as readonly Row[],
    change: (text, values = []) => use(() => prepare(text, values).run(values)),
    check: (value) => use(() => refuseBrokenText(value)),
    parse: (text) => parseColumn(text, database.place, fail),
    fail,
    end: () => {
      isOpen = false
      return first
    }
  }
}

/** Prepares a statement the first time it is wanted (预编译). */
export function prepareOnce({ driver, statements }: SqliteDatabase, text: string): SqliteStatement {
  const known = statements.get(text)
  if (known !== undefined) return known
  const statement = driver.prepare(text)
  statements.set(text, statement)
  return statement
}

function parseColumn(text: string, { file }: StorePlace, fail: <E>(error: E) => E): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    throw fail(createStoreFailure('runner/store-damaged', { file, reason }, error))
  }
}

/** SQLite ends a text at a zero character, and half a surrogate pair would become another character unseen. */
function refuseBrokenText(text: SqliteInput): void {
  if (typeof text !== 'string') return
  // Most text has neither zeros nor halves of pairs, which is quicker to see than that all pairs are whole.
  if (/[\0\ud800-\udfff]/.test(text) && (text.includes('\0') || /\p{Cs}/u.test(text)))
    throw createStoreFailure('runner/store-invalid-text', {
      text: JSON.stringify(text.slice(0, 100)).slice(1, -1)
    })
}
