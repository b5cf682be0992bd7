import { caseFactsTable, quoteName } from '../sql/index.js'
import { createWarehouseFailure } from '../warehouse-failure.js'
import type { ClickhousePlace } from './clickhouse-place.js'
import { readClickhouseError } from './read-clickhouse-error.js'

/** Statements of one item each are long; the server parses so much at most when told nothing. */
const parsing = {
  max_query_size: '67108864',
  max_ast_elements: '10000000',
  max_expanded_ast_elements: '10000000'
}

/** For reading: nothing can be changed, no shard is left out silently, and an error never follows half an answer. */
const reading = {
  readonly: '2',
  skip_unavailable_shards: '0',
  wait_end_of_query: '1',
  output_format_json_quote_64bit_integers: '1',
  ...parsing
}

/** Rows of a statement (查询), which can only read. */
export async function readClickhouse(place: ClickhousePlace, sql: string): Promise<readonly unknown[][]> {
  const text = await post(place, reading, `${sql} FORMAT JSONCompact`)
  const answer: unknown = JSON.parse(text)
  if (typeof answer !== 'object' || answer === null || !('data' in answer) || !Array.isArray(answer.data))
    throw createWarehouseFailure('warehouse/query-failed', {
      place: showPlace(place),
      reason: text.slice(0, 200)
    })
  return answer.data as unknown[][]
}

/** Carries out a statement that writes; `data` follows it. */
export async function writeClickhouse(
  place: ClickhousePlace,
  sql: string,
  data?: Uint8Array | string,
  settings: Readonly<Record<string, string>> = {}
): Promise<void> {
  if (data === undefined) await post(place, { ...parsing, ...settings }, sql)
  else await post(place, { ...parsing, ...settings, query: sql }, data)
}

/** The table as it stands after FROM. */
export function nameTable(
  { database = 'default', table = caseFactsTable }: ClickhousePlace,
  ending = ''
): string {
  return `${quoteName('clickhouse', database)}.${quoteName('clickhouse', table + ending)}`
}

/** The server as messages name it, without what is secret. */
export function showPlace({ url }: ClickhousePlace): string {
  return URL.canParse(url) ? new URL(url).origin : url
}

async function post(
  place: ClickhousePlace,
  settings: Readonly<Record<string, string>>,
  body: Uint8Array | string
): Promise<string> {
  try {
    const url = new URL(place.url)
    for (const [name, value] of Object.entries(settings)) url.searchParams.set(name, value)
    const answer = await fetch(url, {
      method: 'POST',
      body,
      headers: listHeaders(place),
      signal: AbortSignal.timeout(place.patienceMs ?? 600_000)
    })
    const text = await answer.text()
    if (!answer.ok) throw readClickhouseError(text, showPlace(place))
    return text
  } catch (error) {
    throw readClickhouseError(error, showPlace(place))
  }
}

function listHeaders({ user, password }: ClickhousePlace): Record<string, string> {
  return {
    ...(user === undefined ? {} : { 'X-ClickHouse-User': user }),
    ...(password === undefined ? {} : { 'X-ClickHouse-Key': password })
  }
}
