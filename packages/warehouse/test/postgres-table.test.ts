import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startPostgresServer } from '../../../scripts/postgres-server.mjs'
import { openTextTable, TableFailure } from '../src/tables/index.js'

let server: Awaited<ReturnType<typeof startPostgresServer>>
let url: string

beforeAll(async () => {
  server = await startPostgresServer()
  const { host, user, database } = server.connection
  url = `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}`
  const client = new Client(server.connection)
  await client.connect()
  await client.query(`
    CREATE TABLE cases (id text, code char(4), at timestamptz, wall timestamp, ok boolean, tags text[], "数" numeric);
    INSERT INTO cases SELECT 'A' || n, '0101', '2026-03-02 09:00:00.25+08', '2026-03-02 09:00:00', true, ARRAY['a','b'], 1.50
    FROM generate_series(1, 4500) n;
    INSERT INTO cases VALUES ('B', NULL, NULL, NULL, NULL, NULL, NULL);
    ALTER TABLE cases DROP COLUMN code;`)
  await client.end()
})

afterAll(async () => server?.remove())

it('reads a table of PostgreSQL as text, piece by piece', async () => {
  const table = await openTextTable({ url: `${url}&table=public.cases` }, 'x')
  expect(table.header).toEqual(['id', 'at', 'wall', 'ok', 'tags', '数'])
  const rows: (readonly string[])[] = []
  for await (const batch of table.rows) rows.push(...batch)
  await table.close()
  expect(rows).toHaveLength(4501)
  expect(rows[0]).toEqual(['A1', '2026-03-02T01:00:00.250Z', '2026-03-02 09:00:00', 'true', 'a;b', '1.50'])
  expect(rows.at(-1)).toEqual(['B', '', '', '', '', ''])
})

it('a table that is not there is a failure', async () => {
  await expect(openTextTable({ url: `${url}&table=none` }, 'x')).rejects.toThrow(TableFailure)
})
