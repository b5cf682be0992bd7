import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { CaseFacts } from '@lijie/engine/counting'
import { openClickhouseSource, writeCaseFactsToClickhouse } from '../src/clickhouse/index.js'
import { openDuckdbSource, writeCaseFactsToDuckdb, writeCaseFactsToParquet } from '../src/duckdb/index.js'
import { openPostgresSource, writeCaseFactsToPostgres } from '../src/postgres/index.js'
import { caseFactsFields, columnNameOf, type StoredSource } from '../src/sql/index.js'
import type { UsedBackends } from './use-backends.js'

/** Writes rows everywhere and opens every source over them. */
export async function openAllSources(
  backends: UsedBackends,
  table: string,
  rows: readonly CaseFacts[]
): Promise<ReadonlyMap<string, StoredSource>> {
  const at = (ending: string): string => path.join(backends.folder(), `${table}.${ending}`)
  await backends.makeTables(table)
  const [url = '', second = ''] = backends.clickhouse().urls
  const half = Math.floor(rows.length / 2)
  await writeCaseFactsToDuckdb({ database: at('duckdb'), table }, rows)
  await writeCaseFactsToParquet({ file: at('parquet') }, rows)
  writeFileSync(at('csv'), toCsv(rows))
  writeFileSync(at('ndjson'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  await writeCaseFactsToPostgres({ pool: backends.pool(), table }, rows)
  await writeCaseFactsToClickhouse({ url, table }, rows.slice(0, half))
  await writeCaseFactsToClickhouse({ url: second, table }, rows.slice(half))
  await backends.clickhouse().ask(`DROP TABLE IF EXISTS ${table}_one`)
  await backends.clickhouse().ask(`CREATE TABLE ${table}_one AS ${table}`)
  await writeCaseFactsToClickhouse({ url, table: `${table}_one` }, rows)
  const files = { threads: 1, absent: 'unknown' } as const
  return new Map([
    ['DuckDB table', await openDuckdbSource({ from: { database: at('duckdb'), table }, threads: 1 })],
    ['Parquet', await openDuckdbSource({ from: { parquet: at('parquet') }, ...files })],
    ['CSV', await openDuckdbSource({ from: { csv: at('csv') }, ...files })],
    ...(rows.length === 0
      ? []
      : ([['NDJSON', await openDuckdbSource({ from: { ndjson: at('ndjson') }, ...files })]] as const)),
    ['PostgreSQL', await openPostgresSource({ pool: backends.pool(), table })],
    ['ClickHouse', await openClickhouseSource({ url, table: `${table}_one` })],
    ['ClickHouse, two shards', await openClickhouseSource({ url, table: `${table}_all` })]
  ])
}

const cell = (value: unknown): string =>
  value === null || value === undefined ? '' : `"${String(value).replaceAll('"', '""')}"`

function toCsv(rows: readonly CaseFacts[]): string {
  const lines = rows.map((row) => caseFactsFields.map((field) => cell(row[field])).join(','))
  return `${[caseFactsFields.map(columnNameOf).join(','), ...lines].join('\n')}\n`
}
