import { afterAll, beforeAll } from 'vitest'
import { startPostgresServer } from '../../../../scripts/postgres-server.mjs'
import { openPostgresStore, type PostgresOptions } from '../../src/postgres/index.js'
import type { Store } from '../../src/store/index.js'

type Server = Awaited<ReturnType<typeof startPostgresServer>>

/** A server for all tests of a file, and stores in it that are closed at the end. */
export interface UsedServer {
  readonly server: () => Server
  /** A name that no other test of the file uses. */
  readonly nextSchema: () => string
  readonly open: (options?: PostgresOptions) => Promise<Store>
}

export function useServer(): UsedServer {
  let server: Server | undefined
  let schemas = 0
  const stores: Store[] = []
  beforeAll(async () => {
    server = await startPostgresServer()
  })
  afterAll(async () => {
    await Promise.all(stores.map(async (store) => store.close()))
    await server?.remove()
  })
  const running = (): Server => {
    if (server === undefined) throw new Error('the server is started before the first test')
    return server
  }
  const nextSchema = (): string => {
    schemas += 1
    return `test_${schemas}`
  }
  return {
    server: running,
    nextSchema,
    open: async (options = {}) => {
      const store = await openPostgresStore(
        { connection: running().connection },
        { schema: nextSchema(), ...options }
      )
      stores.push(store)
      return store
    }
  }
}
