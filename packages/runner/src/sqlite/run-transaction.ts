import type { StoreTransaction } from '../store/index.js'
import { saveBacklog, settle } from './backlog.js'
import { openTransaction } from './open-transaction.js'
import { readDriverError } from './read-driver-error.js'
import { openSession, prepareOnce, type SqliteDatabase } from './sqlite-session.js'

/** What is done inside a transaction. */
export type Work<T> = (transaction: StoreTransaction) => Promise<T>

/** What became of it. */
export type Outcome = { readonly value: unknown } | { readonly error: unknown }

/** Reads in one transaction, which is never committed. */
export async function runRead<T>(database: SqliteDatabase, work: Work<T>): Promise<T> {
  const { head, backlog } = database.known
  execute(database, 'BEGIN')
  try {
    return await runWork(database, work)
  } finally {
    rollBack(database)
    Object.assign(database.known, { head, backlog })
  }
}

/**
 * Runs pieces of work one after another, each all or nothing, and commits them together (合并提交): one sync of the log. What one
 * has written the next one sees; none is answered before all are durable.
 *
 * When the disk fails at a commit, none of them counts and nobody sees them. The connection is kept: it knows where the failed
 * pages lie and overwrites them with the next commit, which a new connection, reading them from the cache of the kernel,
 * might take for durable.
 */
export async function runWrites(
  database: SqliteDatabase,
  works: readonly Work<unknown>[]
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  const { backlog } = database.known
  try {
    execute(database, 'BEGIN IMMEDIATE')
    const [only] = works
    // One alone needs nothing to go back to but the beginning.
    if (works.length === 1 && only !== undefined) outcomes.push({ value: await runWork(database, only) })
    else for (const work of works) outcomes.push(await runApart(database, work))
    saveBacklog(openSession(database))
    execute(database, 'COMMIT')
    return outcomes
  } catch (error) {
    Object.assign(database.known, { head: undefined, backlog })
    rollBack(database)
    return works.map((_, i) => {
      const outcome = outcomes[i]
      return outcome !== undefined && 'error' in outcome ? outcome : { error }
    })
  }
}

/** Tells the tables what was put off, before the file is closed (关闭前补记); where that fails, the next one to open it knows. */
export function trySettle(database: SqliteDatabase): void {
  try {
    execute(database, 'BEGIN IMMEDIATE')
    settle(openSession(database))
    execute(database, 'COMMIT')
  } catch {
    rollBack(database)
  }
}

/** A failure takes back this work alone; where SQLite has already taken back everything, it is everybody's. */
async function runApart(database: SqliteDatabase, work: Work<unknown>): Promise<Outcome> {
  const { backlog } = database.known
  execute(database, 'SAVEPOINT work')
  try {
    const value = await runWork(database, work)
    execute(database, 'RELEASE work')
    return { value }
  } catch (error) {
    Object.assign(database.known, { head: undefined, backlog })
    try {
      database.driver.exec('ROLLBACK TO work; RELEASE work')
    } catch {
      throw error
    }
    return { error }
  }
}

async function runWork<T>(database: SqliteDatabase, work: Work<T>): Promise<T> {
  const session = openSession(database)
  try {
    const value = await work(openTransaction(session))
    const lost = session.end()
    if (lost !== null) throw lost.failure
    return value
  } finally {
    session.end()
  }
}

function execute(database: SqliteDatabase, text: string): void {
  try {
    prepareOnce(database, text).run([])
  } catch (error) {
    throw readDriverError(error, database.place)
  }
}

/** SQLite has rolled back by itself where it could not go on. */
function rollBack({ driver }: SqliteDatabase): void {
  try {
    driver.exec('ROLLBACK')
  } catch {
    // No transaction any more.
  }
}
