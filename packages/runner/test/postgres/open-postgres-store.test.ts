import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { migrateSchema } from '../../src/postgres/migrate-schema.js'
import { migrations } from '../../src/postgres/migrations.js'
import { openPostgresStore } from '../../src/postgres/index.js'
import { runTransaction } from '../../src/postgres/run-transaction.js'
import { createEvent } from '../contract/fixtures.js'
import { useServer } from './use-server.js'

const { server, open, nextSchema } = useServer()
const pools: pg.Pool[] = []

function createPool(more: pg.PoolConfig = {}): pg.Pool {
  const pool = new pg.Pool({ ...server().connection, ...more })
  pools.push(pool)
  return pool
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map(async (pool) => pool.end()))
})

/** Runs statements outside of any store. */
async function run(...statements: string[]): Promise<pg.QueryResult> {
  const pool = createPool()
  for (const text of statements.slice(0, -1)) await pool.query(text)
  return pool.query(statements.at(-1) ?? '')
}

/** Changes the setting and waits until the server has taken it over. */
async function setFsync(value: string): Promise<void> {
  await run(`ALTER SYSTEM SET fsync = ${value}`, 'SELECT pg_reload_conf()')
  for (;;) {
    const { rows } = await run('SHOW fsync')
    if ((rows[0] as { fsync: string }).fsync === value) return
  }
}

/** A schema as a program of an earlier version made it. */
async function makeOlder(schema: string, steps: number): Promise<void> {
  const place = { pool: createPool(), schema, patienceMs: 10_000 }
  await runTransaction(place, 'write', async (session) =>
    migrateSchema(session, schema, migrations.slice(0, steps))
  )
}

describe('opening a store', () => {
  it('makes the tables once when many workers start at the same time', async () => {
    const schema = nextSchema()
    const stores = await Promise.all(Array.from({ length: 8 }, async () => open({ schema })))
    expect(stores).toHaveLength(8)
    const { rows } = await run(`SELECT version FROM ${schema}.migrations ORDER BY version`)
    expect(rows).toEqual(migrations.map((_, i) => ({ version: i + 1 })))
  })

  it('brings older tables to the present version and keeps what is in them', async () => {
    const schema = nextSchema()
    await makeOlder(schema, 1)
    const event = createEvent(1, 'a', 1)
    await run(
      `INSERT INTO ${schema}.journal VALUES (1, 'a', 1, 'c1', ${event.at}, '${JSON.stringify(event.content)}', '${event.previous}', '${event.hash}')`,
      `UPDATE ${schema}.head SET sequence = 1, hash = '${event.hash}', at = ${event.at}`
    )
    const store = await open({ schema })
    expect(await store.read(async (transaction) => transaction.readCase('a'))).toEqual([event])
    await store.write(async (transaction) => transaction.append([createEvent(2, 'a', 2)]))
    await expect(run(`DELETE FROM ${schema}.journal`)).rejects.toThrow('append-only')
  })

  it('refuses tables of a newer version and leaves them as they are', async () => {
    const schema = nextSchema()
    await open({ schema })
    await run(`INSERT INTO ${schema}.migrations VALUES (${migrations.length + 1})`)
    await expect(open({ schema })).rejects.toMatchObject({
      code: 'runner/store-schema-newer',
      issue: { params: { found: migrations.length + 1, known: migrations.length } }
    })
  })

  it('leaves nothing behind when a step fails', async () => {
    const schema = nextSchema()
    const place = { pool: createPool(), schema, patienceMs: 10_000 }
    const broken = runTransaction(place, 'write', async (session) =>
      migrateSchema(session, schema, [migrations[0] ?? '', 'SELECT 1 / 0'])
    )
    await expect(broken).rejects.toThrow('division by zero')
    const { rows } = await run(`SELECT 1 FROM pg_namespace WHERE nspname = '${schema}'`)
    expect(rows).toEqual([])
  })

  it('needs no right to create where the tables are there', async () => {
    const schema = nextSchema()
    await open({ schema })
    await run(
      'CREATE ROLE clerk LOGIN',
      `GRANT USAGE ON SCHEMA ${schema} TO clerk`,
      `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO clerk`
    )
    const store = await openPostgresStore({ pool: createPool({ user: 'clerk' }) }, { schema })
    await store.write(async (transaction) => transaction.append([createEvent(1, 'a', 1)]))
    expect(await store.read(async (transaction) => transaction.readHead())).toMatchObject({ sequence: 1 })
    const other = openPostgresStore({ pool: createPool({ user: 'clerk' }) }, { schema: nextSchema() })
    await expect(other).rejects.toMatchObject({ code: 'runner/store-access-denied' })
  })

  it.each([
    ['an account that is not there', { user: 'nobody-here' }, 'runner/store-access-denied'],
    ['a database that is not there', { database: 'nowhere' }, 'runner/store-access-denied'],
    ['a server that is not there', { host: '/nowhere' }, 'runner/store-unavailable']
  ])('says that it is refused by %s', async (_name, wrong, code) => {
    const opened = openPostgresStore({ connection: { ...server().connection, ...wrong } })
    await expect(opened).rejects.toMatchObject({ code })
  })

  it('refuses a database that cannot hold every text', async () => {
    await run("CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0")
    const opened = openPostgresStore({ connection: { ...server().connection, database: 'latin' } })
    await expect(opened).rejects.toMatchObject({
      code: 'runner/store-not-usable',
      issue: { params: { setting: 'server_encoding', found: 'LATIN1', wanted: 'UTF8' } }
    })
  })

  it('refuses a server that does not write through to the disk', async () => {
    await setFsync('off')
    await expect(open()).rejects.toMatchObject({
      code: 'runner/store-not-usable',
      issue: { params: { setting: 'fsync', found: 'off' } }
    })
    await setFsync('on')
    expect(await open()).toBeDefined()
  })

  it.each(['', 'Lijie', 'a"b', 'a; DROP SCHEMA public', '城', '1a'])(
    'takes no schema name that would have to be quoted: %j',
    async (schema) => {
      await expect(open({ schema })).rejects.toMatchObject({ code: 'runner/invalid-schema' })
    }
  )

  it.each([0, -1, 1.5, 2 ** 31, Number.NaN])('takes no patience of %d ms', async (patienceMs) => {
    await expect(open({ patienceMs })).rejects.toMatchObject({ code: 'runner/invalid-patience' })
  })

  it('leaves a pool of the host open, and its settings and parsers as they were', async () => {
    const pool = createPool()
    const store = await openPostgresStore({ pool }, { schema: nextSchema() })
    await store.write(async (transaction) => transaction.append([createEvent(1, 'a', 1)]))
    await store.close()
    const { rows } = await pool.query("SELECT 1::bigint AS n, current_setting('search_path') AS path")
    expect(rows).toEqual([{ n: '1', path: '"$user", public' }])
  })
})
