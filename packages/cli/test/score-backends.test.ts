import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { CaseFacts } from '@lijie/engine'
import { createCaseFactsTable } from '@lijie/warehouse'
import { writeCaseFactsToClickhouse } from '@lijie/warehouse/clickhouse'
import { writeCaseFactsToPostgres } from '@lijie/warehouse/postgres'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startClickHouseServers } from '../../../scripts/clickhouse-server.mjs'
import { startPostgresServer } from '../../../scripts/postgres-server.mjs'
import { run, temporaryFolder } from './run-in-process.js'

const example = fileURLToPath(new URL('../../../examples/boston-311/', import.meta.url))
let postgres: Awaited<ReturnType<typeof startPostgresServer>> | undefined
let clickhouse: Awaited<ReturnType<typeof startClickHouseServers>> | undefined

beforeAll(async () => {
  ;[postgres, clickhouse] = await Promise.all([startPostgresServer(), startClickHouseServers()])
})
afterAll(async () => {
  await Promise.all([postgres?.remove(), clickhouse?.remove()])
})

/** Puts rows into both servers; gives the addresses of the tables. */
async function fillServers(table: string, ndjson: string): Promise<readonly string[]> {
  const rows = readFacts(ndjson)
  if (postgres === undefined || clickhouse === undefined) throw new Error('the servers run')
  const { host, user, database } = postgres.connection
  const client = new Client(postgres.connection)
  await client.connect()
  await client.query(createCaseFactsTable('postgres', table))
  await client.end()
  await writeCaseFactsToPostgres({ connection: postgres.connection, table }, rows)
  await clickhouse.ask(createCaseFactsTable('clickhouse', table))
  const [url = ''] = clickhouse.urls
  await writeCaseFactsToClickhouse({ url, table }, rows)
  return [
    `postgres://${user}:secret@localhost/${database}?host=${encodeURIComponent(host)}&table=${table}`,
    `clickhouse://default@${new URL(url).host}/default?table=${table}`
  ]
}

/** `reported_at` is `reportedAt`. */
function readName(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** Rows as `lijie facts` writes them, under the names of the engine. */
function readFacts(ndjson: string): CaseFacts[] {
  return ndjson
    .trim()
    .split('\n')
    .map((line) => {
      const row = JSON.parse(line) as Record<string, unknown>
      return Object.fromEntries(
        Object.entries(row).map(([key, value]) => [readName(key), value])
      ) as unknown as CaseFacts
    })
}

/** Scores the same rows by every backend; gives the reports. */
async function scoreEverywhere(
  table: string,
  facts: readonly string[],
  argv: readonly string[]
): Promise<string[]> {
  const cwd = temporaryFolder()
  const files = ['facts.csv', 'facts.parquet', 'facts.ndjson']
  for (const file of files)
    expect((await run([...facts, '--out', path.join(cwd, file)], { cwd: example })).stderr).toContain(
      'written'
    )
  writeFileSync(path.join(cwd, 'facts.csv.gz'), gzipSync(readFileSync(path.join(cwd, 'facts.csv'))))
  const servers = await fillServers(table, readFileSync(path.join(cwd, 'facts.ndjson'), 'utf8'))
  const reports: string[] = []
  for (const source of [...files, 'facts.csv.gz', ...servers]) {
    const { status, stdout, stderr } = await run(['score', source, '--facts', '--format', 'json', ...argv], {
      cwd
    })
    expect([source, status, stderr.replace(/^(?:\S+ )?info.*\n/gm, '')]).toEqual([source, 0, ''])
    expect(stdout + stderr).not.toContain('secret')
    const name = (JSON.parse(stdout) as { source: string }).source
    reports.push(stdout.replace(JSON.stringify(name), '"rows"'))
  }
  return reports
}

function evaluations(text = ''): string {
  return JSON.stringify((JSON.parse(text) as { evaluations: unknown }).evaluations)
}

describe('lijie score', () => {
  it('gives the Boston quarter the same bytes by every backend, and by the cases themselves', async () => {
    const standard = ['--standard', 'boston', '--as-of', '2012-01-01T00:00:00-05:00']
    const cases = ['boston-311-2011-q3.csv.gz', '--map', 'map.json', ...standard]
    const object = ['--explain', 'Public Works Department', '--cases', '5']
    const reports = await scoreEverywhere('boston', ['facts', ...cases], [...standard, ...object])
    expect(reports).toHaveLength(6)
    expect(new Set(reports).size).toBe(1)
    const { stdout } = await run(['score', ...cases, ...object, '--format', 'json'], { cwd: example })
    expect(evaluations(stdout)).toBe(evaluations(reports[0]))
    expect(JSON.parse(reports[0] ?? '')).toMatchObject({ synthetic: false })
  })

  it('gives a simulated month the same bytes by every backend', async () => {
    const cwd = temporaryFolder()
    const city = ['--standard', 'city-workflow', '--bind', 'working-shifts=cn-office', '--on', '2026-03-01']
    const journal = path.join(cwd, 'journal.ndjson')
    const month = ['run', '--simulate', '150', '--month', '2026-03', '--seed', '5', ...city]
    await run([...month, '--journal', journal, '--out', path.join(cwd, 'cases.csv')], { cwd })
    const facts = ['facts', '--journal', journal, ...city, '--as-of', '2026-04-15']
    const scheme = ['--standard', 'assessment/annex-style', '--scheme', 'department', 'post-dispatcher']
    const when = ['--period', '2026-W11', '--compare', 'previous', '--base', 'previous']
    const zone = ['--as-of', '2026-04-15', '--zone', 'Asia/Shanghai']
    const reports = await scoreEverywhere('month', facts, [...scheme, ...when, ...zone])
    expect(new Set(reports).size).toBe(1)
    expect(JSON.parse(reports[0] ?? '')).toMatchObject({
      synthetic: true,
      evaluations: [{ comparison: {} }, { comparison: {} }]
    })
  })

  it('says what a server lacks, without its password', async () => {
    if (postgres === undefined) throw new Error('the server runs')
    const { host, user, database } = postgres.connection
    const address = `postgres://${user}:secret@localhost/${database}?host=${encodeURIComponent(host)}&table=nothing`
    const argv = ['score', address, '--facts', '--standard', 'boston', '--as-of', '2012-01-01']
    const missing = await run(argv)
    expect([missing.status, missing.stdout]).toEqual([2, ''])
    expect(missing.stderr).toContain('warehouse/missing-table')
    const nobody = await run(['score', 'clickhouse://x:secret@127.0.0.1:9/d?table=t', ...argv.slice(2)])
    expect(nobody.stderr).toContain('warehouse/unavailable')
    const unnamed = await run(['score', 'postgres://x:secret@127.0.0.1/d', ...argv.slice(2)])
    expect(unnamed.stderr).toContain('tables/bad-table-url')
    expect(missing.stderr + nobody.stderr + unnamed.stderr).not.toContain('secret')
  })
})
