import { createServer, type Server } from 'node:http'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { AddressInfo } from 'node:net'
import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createTabRows } from './create-tab-rows.js'
import { openTextTable, TableFailure, type TextTable } from './index.js'
import { readTableUrl } from './read-table-url.js'

async function readAll(table: TextTable): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [table.header]
  for await (const batch of table.rows) rows.push(...batch)
  await table.close()
  return rows
}

async function codeOf(action: Promise<unknown>): Promise<string> {
  const error = await action.then(
    () => undefined,
    (thrown: unknown) => thrown
  )
  if (!(error instanceof TableFailure)) throw error
  return error.issues.map(({ code }) => code).join(', ')
}

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lijie-tables-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

describe('Parquet', () => {
  it('is read as text: instants in UTC, wall times, lists, whole numbers, unknown', async () => {
    const file = path.join(temporaryFolder(), "o'ne.parquet")
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const row =
      "SELECT '0101' AS code, TIMESTAMPTZ '2026-03-02 09:00:00.250+08' AS at, TIMESTAMP '2026-03-02 09:00:00' AS wall, " +
      'true AS "是""否", [\'a\', \'b\'] AS list, 9007199254740993::BIGINT AS big, NULL::VARCHAR AS none'
    await connection.run(`COPY (${row}) TO '${file.replaceAll("'", "''")}' (FORMAT parquet)`)
    connection.closeSync()
    expect(await readAll(await openTextTable({ parquet: file }, 'one'))).toEqual([
      ['code', 'at', 'wall', '是"否', 'list', 'big', 'none'],
      ['0101', '2026-03-02T01:00:00.250Z', '2026-03-02 09:00:00', 'true', 'a;b', '9007199254740993', '']
    ])
  })

  it('is the file of that name, whatever signs it has, and its folders are no columns', async () => {
    const folder = path.join(temporaryFolder(), 'unit=5')
    mkdirSync(folder)
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    for (const name of ['a1', 'b'])
      await connection.run(`COPY (SELECT '${name}' AS id) TO '${folder}/${name}.parquet'`)
    connection.closeSync()
    const file = path.join(folder, 'a[1].parquet')
    renameSync(path.join(folder, 'b.parquet'), file)
    expect(await readAll(await openTextTable({ parquet: file }, 'a'))).toEqual([['id'], ['b']])
  })

  it('that is none is refused', async () => {
    const file = path.join(temporaryFolder(), 'x.parquet')
    writeFileSync(file, 'case_id\n')
    expect(await codeOf(openTextTable({ parquet: file }, 'x'))).toBe('tables/bad-parquet')
  })
})

describe('the address of a table', () => {
  it('names server, database, schema and table', () => {
    const place = readTableUrl('postgres://u:p%40@h:5/db?table=city.cases', 'x')
    expect([place.kind, place.schema, place.table, place.url.pathname]).toEqual([
      'postgres',
      'city',
      'cases',
      '/db'
    ])
    expect(readTableUrl('clickhouse://h/db?table=cases', 'x')).toMatchObject({
      kind: 'clickhouse',
      schema: null
    })
  })

  it.each([
    'postgres://h/db',
    'postgres://h/db?table=',
    'clickhouse://h/db?table=a.b.c',
    'postgres://h:x/db?table=a'
  ])('%s is refused', (url) => {
    expect(() => readTableUrl(url, url)).toThrow('tables/bad-table-url')
  })
})

describe('ClickHouse over HTTP', () => {
  it('gives rows with every escape undone, however they are cut', () => {
    const text = 'id\tnote\na\\t1\t\\N\n甲\tx\\\\y\\nz\nlast\t'
    for (let cut = 0; cut <= text.length; cut += 1) {
      const rows = createTabRows()
      const found = [...rows.push(text.slice(0, cut)), ...rows.push(text.slice(cut)), ...rows.end()]
      expect(found).toEqual([
        ['id', 'note'],
        ['a\t1', ''],
        ['甲', 'x\\y\nz'],
        ['last', '']
      ])
    }
  })

  it('is asked for one table, with the user in headers and not in the address', async () => {
    const asked: unknown[] = []
    const port = await serve((request, body) => {
      asked.push([
        request.url,
        request.headers['x-clickhouse-user'],
        request.headers['x-clickhouse-key'],
        body
      ])
      return [200, 'id\tcode\nA1\t0101\n']
    })
    const url = `clickhouse://u:p@127.0.0.1:${port}/city?table=my\`cases`
    expect(await readAll(await openTextTable({ url }, 'x'))).toEqual([
      ['id', 'code'],
      ['A1', '0101']
    ])
    const query = 'SELECT * FROM `city`.`my\\`cases` FORMAT TabSeparatedWithNames'
    expect(asked).toEqual([['/?wait_end_of_query=1', 'u', 'p', query]])
  })

  it('that answers with an error, or does not answer, is a failure', async () => {
    const port = await serve(() => [404, 'Code: 60, no table\nmore'])
    expect(await codeOf(openTextTable({ url: `clickhouse://127.0.0.1:${port}/d?table=x` }, 'x'))).toBe(
      'tables/database-failed'
    )
    expect(await codeOf(openTextTable({ url: 'clickhouse://127.0.0.1:9/d?table=x' }, 'x'))).toBe(
      'tables/database-failed'
    )
    expect(await codeOf(openTextTable({ url: 'postgres://127.0.0.1:9/d?table=x' }, 'x'))).toBe(
      'tables/database-failed'
    )
  })
})

async function serve(
  answer: (
    request: { url?: string | undefined; headers: Record<string, unknown> },
    body: string
  ) => [number, string]
): Promise<number> {
  const server: Server = createServer((request, response) => {
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => pieces.push(piece))
    request.on('end', () => {
      const [status, text] = answer(request, Buffer.concat(pieces).toString())
      response.writeHead(status).end(text)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}
