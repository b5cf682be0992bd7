import { quoteName } from '../sql/index.js'
import { createTableFailure } from '../spreadsheet/table-failure.js'
import type { TablePlace } from './read-table-url.js'
import { batchRows, type TextTable } from './text-table.js'

/** What is used of a client of `pg`. */
interface PostgresClient {
  readonly connect: () => Promise<unknown>
  readonly query: (question: {
    readonly text: string
    readonly values?: readonly unknown[]
    readonly rowMode?: 'array'
  }) => Promise<{
    readonly rows: readonly (readonly (string | null)[])[]
  }>
  readonly end: () => Promise<void>
}

/**
 * Opens a table of PostgreSQL as text, through a cursor in one read-only transaction (打开 PostgreSQL 表): the rows are
 * those of one moment, however long reading takes.
 *
 * @throws TableFailure tables/database-failed
 */
export async function openPostgresTable(
  { url, schema, table }: TablePlace,
  name: string
): Promise<TextTable> {
  const guard = async <T>(action: () => Promise<T>): Promise<T> => {
    try {
      return await action()
    } catch (error) {
      throw createTableFailure('tables/database-failed', { source: name, problem: nameProblem(error) })
    }
  }
  const client = await guard(async () => createClient(url))
  const ask = (
    text: string,
    values: readonly unknown[] = []
  ): Promise<readonly (readonly (string | null)[])[]> =>
    guard(async () => (await client.query({ text, values, rowMode: 'array' })).rows)
  try {
    await guard(async () => client.connect())
    await ask('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const full =
      schema === null
        ? quoteName('postgres', table)
        : `${quoteName('postgres', schema)}.${quoteName('postgres', table)}`
    const columns = await ask(
      `SELECT attname::text, format_type(atttypid, NULL) FROM pg_attribute
       WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
      [full]
    )
    const texts = columns.map(([column, type]) => writeAsText(column ?? '', type ?? ''))
    await ask(`DECLARE lijie_rows NO SCROLL CURSOR FOR SELECT ${texts.join(', ')} FROM ${full}`)
    async function* rows(): AsyncGenerator<readonly (readonly string[])[]> {
      for (;;) {
        const batch = await ask(`FETCH ${batchRows} FROM lijie_rows`)
        if (batch.length === 0) return
        yield batch.map((row) => row.map((cell) => cell ?? ''))
      }
    }
    return { header: columns.map(([column]) => column ?? ''), rows: rows(), close: () => client.end() }
  } catch (error) {
    await client.end().catch(() => undefined)
    throw error
  }
}

async function createClient(url: URL): Promise<PostgresClient> {
  const { default: pg } = await import('pg')
  const host = url.searchParams.get('host') ?? decodeURIComponent(url.hostname)
  return new pg.Client({
    host,
    port: url.port === '' ? 5432 : Number(url.port),
    database: decodeURIComponent(url.pathname.slice(1)) || undefined,
    ...(url.username !== '' && { user: decodeURIComponent(url.username) }),
    ...(url.password !== '' && { password: decodeURIComponent(url.password) }),
    application_name: 'lijie'
  }) as unknown as PostgresClient
}

function writeAsText(column: string, type: string): string {
  const name = quoteName('postgres', column)
  if (type === 'timestamp with time zone')
    return `to_char(${name} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
  if (type === 'timestamp without time zone') return `to_char(${name}, 'YYYY-MM-DD HH24:MI:SS')`
  if (type.endsWith('[]')) return `array_to_string(${name}, ';')`
  return `${name}::text`
}

function nameProblem(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code } = error as { code?: unknown }
  const [line = ''] = error.message.split('\n')
  return line === '' && typeof code === 'string' ? code : line
}
