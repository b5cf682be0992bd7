import { createWarehouseFailure } from '../warehouse-failure.js'
import type { PostgresClient, PostgresPlace, PostgresPool } from './postgres-place.js'
import { readPostgresError } from './read-postgres-error.js'

/** Rows of a statement as lists of texts; NULL is null. */
export type AskPostgres = (
  text: string,
  values?: readonly unknown[]
) => Promise<readonly (readonly unknown[])[]>

/** A way to transactions (事务). */
export interface PostgresAccess {
  readonly name: string
  readonly transact: <T>(begin: string, work: (ask: AskPostgres) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

/** Opens what the caller gave; a connection of our own is a pool, which is ended by `close`. */
export async function usePostgres(place: PostgresPlace): Promise<PostgresAccess> {
  if ('client' in place) return shareClient(place.client)
  if ('pool' in place) return usePool(place.pool, async () => Promise.resolve())
  const { Pool } = await loadDriver()
  const pool = new Pool({ ...place.connection, max: 2 })
  // A broken idle connection is no failure: the pool drops it, and the next use makes another.
  pool.on('error', () => null)
  return usePool(pool, async () => pool.end())
}

async function loadDriver(): Promise<Pick<typeof import('pg'), 'Pool'>> {
  try {
    const driver = await import('pg')
    return driver.default
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw createWarehouseFailure('warehouse/missing-driver', { driver: 'pg', reason }, error)
  }
}

const name = 'PostgreSQL'

function usePool(pool: PostgresPool, close: () => Promise<void>): PostgresAccess {
  return {
    name,
    close,
    transact: async (begin, work) => {
      const client = await pool.connect().catch((error: unknown) => {
        throw readPostgresError(error, name)
      })
      try {
        const result = await runTransaction(client, begin, work)
        client.release()
        return result
      } catch (error) {
        client.release(true)
        throw error
      }
    }
  }
}

/** One connection carries one transaction at a time. */
function shareClient(client: PostgresClient): PostgresAccess {
  let last: Promise<unknown> = Promise.resolve()
  return {
    name,
    close: async () => Promise.resolve(),
    transact: async (begin, work) => {
      const result = last.then(async () => runTransaction(client, begin, work))
      last = result.catch(() => null)
      return result
    }
  }
}

async function runTransaction<T>(
  client: PostgresClient,
  begin: string,
  work: (ask: AskPostgres) => Promise<T>
): Promise<T> {
  const ask: AskPostgres = async (text, values = []) => {
    try {
      const { rows } = await client.query({ text, values: [...values], rowMode: 'array', types: asTexts })
      return rows
    } catch (error) {
      throw readPostgresError(error, name)
    }
  }
  await ask(begin)
  try {
    const result = await work(ask)
    await ask('COMMIT')
    return result
  } catch (error) {
    await ask('ROLLBACK').catch(() => null)
    throw error
  }
}

const asTexts = { getTypeParser: () => (text: string) => text }
