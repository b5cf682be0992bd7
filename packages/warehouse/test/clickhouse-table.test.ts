import { afterAll, beforeAll, expect, it } from 'vitest'
import { startClickHouseServers } from '../../../scripts/clickhouse-server.mjs'
import { openTextTable, TableFailure } from '../src/tables/index.js'

let servers: Awaited<ReturnType<typeof startClickHouseServers>>
let url: string

beforeAll(async () => {
  servers = await startClickHouseServers()
  url = String(servers.urls[0]).replace('http:', 'clickhouse:')
  await servers.ask(
    'CREATE TABLE cases (id String, code Nullable(String), at DateTime) ENGINE = MergeTree ORDER BY id'
  )
  await servers.ask(
    "INSERT INTO cases SELECT concat('A', toString(number)), if(number = 0, NULL, 'a\\tb'), toDateTime('2026-03-02 09:00:00') FROM numbers(4500)"
  )
})

afterAll(async () => servers?.remove())

it('reads a table of ClickHouse as text', async () => {
  const table = await openTextTable({ url: `${url}default?table=cases` }, 'x')
  const rows: (readonly string[])[] = []
  for await (const batch of table.rows) rows.push(...batch)
  await table.close()
  expect(table.header).toEqual(['id', 'code', 'at'])
  expect(rows).toHaveLength(4500)
  expect(rows.slice(0, 2)).toEqual([
    ['A0', '', '2026-03-02 09:00:00'],
    ['A1', 'a\tb', '2026-03-02 09:00:00']
  ])
})

it('a table that is not there is a failure', async () => {
  await expect(openTextTable({ url: `${url}default?table=none` }, 'x')).rejects.toThrow(TableFailure)
})
