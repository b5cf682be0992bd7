import { quoteName } from '../sql/index.js'
import { createTableFailure } from '../spreadsheet/table-failure.js'
import { createTabRows } from './create-tab-rows.js'
import type { TablePlace } from './read-table-url.js'
import { batchRows, type TextTable } from './text-table.js'

/**
 * Opens a table of ClickHouse as text, over HTTP and as it streams (打开 ClickHouse 表); no parameters or newer functions are
 * asked of the server.
 *
 * @throws TableFailure tables/database-failed
 */
export async function openClickhouseTable(
  { url, schema, table }: TablePlace,
  name: string
): Promise<TextTable> {
  const fail = (problem: string): Error =>
    createTableFailure('tables/database-failed', { source: name, problem })
  const database = schema ?? decodeURIComponent(url.pathname.slice(1))
  const full = `${database === '' ? '' : `${quoteName('clickhouse', database)}.`}${quoteName('clickhouse', table)}`
  const stop = new AbortController()
  const response = await ask(url, `SELECT * FROM ${full} FORMAT TabSeparatedWithNames`, stop.signal).catch(
    (error: unknown) => {
      throw fail(describe(error))
    }
  )
  if (!response.ok || response.body === null) throw fail((await response.text()).split('\n')[0] ?? '')
  const parts = readParts(response.body, fail)
  const first = await parts.next()
  const header = first.done === true ? undefined : first.value[0]
  if (first.done === true || header === undefined) throw fail('no header')
  const start = first.value.slice(1)
  async function* rows(): AsyncGenerator<readonly (readonly string[])[]> {
    if (start.length > 0) yield start
    yield* parts
  }
  return { header, rows: rows(), close: () => Promise.resolve(stop.abort()) }
}

function ask(url: URL, query: string, signal: AbortSignal): Promise<Response> {
  const address = new URL(`http://${url.hostname}:${url.port === '' ? '8123' : url.port}/`)
  // Without this an error in the middle would look like the end of the rows.
  address.searchParams.set('wait_end_of_query', '1')
  const headers: Record<string, string> = { 'Content-Type': 'text/plain; charset=utf-8' }
  if (url.username !== '') headers['X-ClickHouse-User'] = decodeURIComponent(url.username)
  if (url.password !== '') headers['X-ClickHouse-Key'] = decodeURIComponent(url.password)
  return fetch(address, { method: 'POST', body: query, headers, signal })
}

async function* readParts(
  body: ReadableStream<Uint8Array>,
  fail: (problem: string) => Error
): AsyncGenerator<readonly (readonly string[])[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const parser = createTabRows()
  try {
    for await (const piece of body) {
      const rows = parser.push(decoder.decode(piece, { stream: true }))
      for (let at = 0; at < rows.length; at += batchRows) yield rows.slice(at, at + batchRows)
    }
  } catch (error) {
    throw fail(describe(error))
  }
  const rest = parser.end()
  if (rest.length > 0) yield rest
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  return cause instanceof Error
    ? `${error.message}: ${(cause as { code?: string }).code ?? cause.message}`
    : error.message
}
