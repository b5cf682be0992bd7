import { createStoreFailure, isStoreFailure } from '../store/index.js'
import { openSession, query, type PostgresSession } from './postgres-session.js'
import type { PostgresAnswer, PostgresClient, PostgresPool } from './postgres-source.js'
import { readDriverError } from './read-driver-error.js'

/** Connections that may turn out to be dead before one is taken to be a failure: those that a restarted server left in a pool. */
const staleConnections = 20

/** Where and how transactions of a store run. */
export interface TransactionPlace {
  readonly pool: PostgresPool
  /** A valid identifier; it stands in the text of statements. */
  readonly schema: string
  readonly patienceMs: number
}

/**
 * Runs `work` in one transaction, all or nothing. Writing ones see every commit (`READ COMMITTED`; what a decision depends on
 * is read under the lock of the head), reading ones one instant (`REPEATABLE READ`).
 * `work` is called once: whether it may be called again only its caller knows.
 */
export async function runTransaction<T>(
  place: TransactionPlace,
  mode: 'write' | 'read',
  work: (session: PostgresSession) => Promise<T>
): Promise<T> {
  const client = await begin(place, beginText(place, mode))
  const session = openSession(client, place.patienceMs)
  try {
    const result = await work(session)
    const lost = await session.end()
    if (lost !== null) throw lost.failure
    await commit(client, place.patienceMs)
    return result
  } catch (error) {
    await session.end()
    await leave(client, error)
    throw error
  }
}

/** A connection in a new transaction. Nothing was sent before, so a dead connection may be replaced by another. */
async function begin({ pool, patienceMs }: TransactionPlace, text: string): Promise<PostgresClient> {
  for (let tried = 0; ; tried += 1) {
    const client = await connect(pool, patienceMs)
    try {
      await query(client, text)
      return client
    } catch (error) {
      release(client, true)
      const failure = readDriverError(error, patienceMs)
      if (tried === staleConnections || !isStoreFailure(failure, 'runner/store-unavailable')) throw failure
    }
  }
}

async function connect(pool: PostgresPool, patienceMs: number): Promise<PostgresClient> {
  try {
    const client = await pool.connect()
    // A connection may also break between two statements; the next one says so.
    client.on('error', ignore)
    return client
  } catch (error) {
    throw readDriverError(error, patienceMs)
  }
}

function beginText({ schema, patienceMs }: TransactionPlace, mode: 'write' | 'read'): string {
  const level = mode === 'write' ? 'READ COMMITTED READ WRITE' : 'REPEATABLE READ READ ONLY'
  return [
    `BEGIN ISOLATION LEVEL ${level}`,
    `SET LOCAL search_path TO "${schema}", pg_temp`,
    `SET LOCAL lock_timeout TO ${patienceMs}`,
    `SET LOCAL idle_in_transaction_session_timeout TO ${patienceMs}`,
    // Whoever switched it off for other work did not mean the journal.
    "SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off'"
  ].join('; ')
}

/** Commits. When the answer is lost, nobody knows; PostgreSQL itself turns the commit of a lost transaction into a rollback. */
async function commit(client: PostgresClient, patienceMs: number): Promise<void> {
  let answer: PostgresAnswer
  try {
    answer = await query(client, 'COMMIT')
  } catch (error) {
    const failure = readDriverError(error, patienceMs)
    if (!isStoreFailure(failure, 'runner/store-unavailable')) throw failure
    const { reason = '' } = failure.issue.params
    throw createStoreFailure('runner/store-outcome-unknown', { reason }, error)
  }
  if (answer.command !== 'COMMIT') throw new Error(`commit was answered by ${answer.command}`)
  release(client, false)
}

/** Rolls back and gives the connection back, or away when it is broken: a server without its client rolls back by itself. */
async function leave(client: PostgresClient, error: unknown): Promise<void> {
  const isBroken =
    isStoreFailure(error, 'runner/store-unavailable') || isStoreFailure(error, 'runner/store-outcome-unknown')
  try {
    if (!isBroken) await query(client, 'ROLLBACK')
    release(client, isBroken)
  } catch {
    release(client, true)
  }
}

function release(client: PostgresClient, isBroken: boolean): void {
  client.off('error', ignore)
  client.release(isBroken)
}

function ignore(): void {}
