import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Pool } from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { startClickHouseServers } from '../../../scripts/clickhouse-server.mjs'
import { startPostgresServer } from '../../../scripts/postgres-server.mjs'
import { createCaseFactsTable, quoteName } from '../src/sql/index.js'

type ClickHouse = Awaited<ReturnType<typeof startClickHouseServers>>

/** Servers for all tests of a file: PostgreSQL, and ClickHouse as two shards. */
export interface UsedBackends {
  readonly pool: () => Pool
  readonly clickhouse: () => ClickHouse
  /** A folder for data files. */
  readonly folder: () => string
  /** Makes the table anew in PostgreSQL, on both shards, and as a Distributed table `<table>_all` over them. */
  readonly makeTables: (table: string) => Promise<void>
}

export function useBackends(): UsedBackends {
  let started:
    | { postgres: Awaited<ReturnType<typeof startPostgresServer>>; clickhouse: ClickHouse }
    | undefined
  let pool: Pool | undefined
  let folder = ''
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'lijie-warehouse-'))
    const [postgres, clickhouse] = await Promise.all([
      startPostgresServer(),
      startClickHouseServers({ shards: 2 })
    ])
    started = { postgres, clickhouse }
    pool = new Pool(postgres.connection)
  }, 120_000)
  afterAll(async () => {
    await pool?.end()
    await Promise.all([started?.postgres.remove(), started?.clickhouse.remove()])
    rmSync(folder, { recursive: true, force: true })
  })
  const clickhouse = (): ClickHouse => running(started).clickhouse
  return {
    pool: () => running(pool),
    clickhouse,
    folder: () => folder,
    makeTables: async (table) => {
      await running(pool).query(`DROP TABLE IF EXISTS ${quoteName('postgres', table)}`)
      await running(pool).query(createCaseFactsTable('postgres', table))
      const [name, all] = [quoteName('clickhouse', table), quoteName('clickhouse', `${table}_all`)]
      for (const shard of [0, 1]) {
        await clickhouse().ask(`DROP TABLE IF EXISTS ${name}`, shard)
        await clickhouse().ask(createCaseFactsTable('clickhouse', table), shard)
      }
      await clickhouse().ask(`DROP TABLE IF EXISTS ${all}`)
      await clickhouse().ask(
        `CREATE TABLE ${all} AS ${name} ENGINE = Distributed(lijie, default, ${name}, cityHash64(case_id))`
      )
    }
  }
}

function running<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('servers are started before the first test')
  return value
}
