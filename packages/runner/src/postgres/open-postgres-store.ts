import { EngineError } from '@lijie/engine/kernel'
import { Pool } from 'pg'
import type { Store } from '../store/index.js'
import { checkDatabase } from './check-database.js'
import { migrateSchema } from './migrate-schema.js'
import { openTransaction } from './open-transaction.js'
import type { PostgresOptions, PostgresPool, PostgresSource } from './postgres-source.js'
import { runTransaction, type TransactionPlace } from './run-transaction.js'

const identifier = /^[a-z_][a-z0-9_]{0,62}$/

/**
 * Opens a store in a PostgreSQL database (PostgreSQL 存储) and brings its tables to the version of this program. Any number of
 * workers, on any machines, may open the same one.
 *
 * Throws `StoreFailure`: `runner/store-unavailable`, `runner/store-access-denied`, `runner/store-schema-newer`, or
 * `runner/store-not-usable` for a database that could lose (`fsync`) or alter (`server_encoding`) records. `close` ends the
 * connections only where the store made the pool.
 */
export async function openPostgresStore(
  source: PostgresSource,
  { schema = 'lijie', patienceMs = 30_000 }: PostgresOptions = {}
): Promise<Store> {
  if (!identifier.test(schema))
    throw new EngineError(
      'runner/invalid-schema',
      `"${schema}" is no name of lower-case letters, digits, underscores`
    )
  if (!Number.isSafeInteger(patienceMs) || patienceMs < 1 || patienceMs > 2_147_483_647)
    throw new EngineError(
      'runner/invalid-patience',
      `${patienceMs} is no number of milliseconds from 1 to 2147483647`
    )
  const { pool, end } = takePool(source, patienceMs)
  const place: TransactionPlace = { pool, schema, patienceMs }
  try {
    await runTransaction(place, 'write', async (session) => {
      await checkDatabase(session)
      await migrateSchema(session, schema)
    })
  } catch (error) {
    await end()
    throw error
  }
  return {
    write: async (work) =>
      runTransaction(place, 'write', async (session) => work(openTransaction(session, 'write'))),
    read: async (work) =>
      runTransaction(place, 'read', async (session) => work(openTransaction(session, 'read'))),
    close: end
  }
}

interface TakenPool {
  readonly pool: PostgresPool
  /** Leaves it, once. */
  readonly end: () => Promise<void>
}

function takePool(source: PostgresSource, patienceMs: number): TakenPool {
  if ('pool' in source) return watchPool(source.pool, async () => {})
  const own = new Pool({
    ...source.connection,
    connectionTimeoutMillis: patienceMs,
    // A server whose machine is gone says nothing: without this a worker would wait for its answer for ever.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000
  })
  return watchPool(own, async () => own.end())
}

/** A broken idle connection is no failure: the pool drops it, and the next use makes another. */
function watchPool(pool: PostgresPool, leave: () => Promise<void>): TakenPool {
  pool.on('error', ignore)
  const end = async (): Promise<void> => {
    await leave()
    pool.off('error', ignore)
  }
  let ended: Promise<void> | undefined
  return { pool, end: async () => (ended ??= end()) }
}

function ignore(): void {}
