import {
  caseFactsTable,
  createSqlSource,
  createSqlTable,
  quoteName,
  type AskSql,
  type CheckedTable,
  type StoredSource
} from '../sql/index.js'
import { createWarehouseFailure } from '../warehouse-failure.js'
import { attachFiles, filesOf, filesView, fractionColumnOf, listFiles } from './attach-files.js'
import type { DuckdbSourceOptions } from './duckdb-source-options.js'
import { openDuckdb, type DuckdbSession } from './load-duckdb.js'
import { mayHoldText } from './may-hold-text.js'
import { quoteText } from './quote-text.js'

/**
 * Case facts in DuckDB (DuckDB 计数后端), embedded in this process: a table of a database file, or CSV, Parquet or NDJSON files
 * of any size. After they are attached, the database can read nothing else, write nothing and fetch nothing.
 *
 * Throws WarehouseFailure: `warehouse/missing-driver`, `warehouse/missing-file`, `warehouse/missing-table`.
 */
export async function openDuckdbSource(options: DuckdbSourceOptions): Promise<StoredSource> {
  const files = filesOf(options.from)
  const session =
    'database' in options.from
      ? await openDuckdb(options.from.database, options, { access_mode: 'READ_ONLY' })
      : await openDuckdb(':memory:', options)
  try {
    let attached: ReadonlyMap<string, string> | null = null
    let texts: readonly string[] = []
    if (files !== null) {
      const paths = await listFiles(session, files.patterns)
      attached = await attachFiles(session, files.format, paths, options)
      if (files.format !== 'parquet') texts = paths
      await session.ask({ text: `SET allowed_paths = [${paths.map(quoteText).join(', ')}]`, values: [] })
    }
    for (const text of ['SET enable_external_access = false', 'SET lock_configuration = true'])
      await session.ask({ text, values: [] })
    const source = createSqlSource(await findTable(session, options, attached), {
      atOnce: createQueue(session.ask),
      close: async () => {
        session.close()
        await Promise.resolve()
      }
    })
    return texts.length === 0 ? source : { ...source, holdsCases: lookFirst(source, texts) }
  } catch (error) {
    session.close()
    throw error
  }
}

/** Files of text are read for their case ids only where their bytes hold what is looked for. */
function lookFirst(source: StoredSource, files: readonly string[]): StoredSource['holdsCases'] {
  return async (start) => (await mayHoldText(files, start)) && source.holdsCases(start)
}

async function findTable(
  session: DuckdbSession,
  options: DuckdbSourceOptions,
  attached: ReadonlyMap<string, string> | null
): Promise<CheckedTable> {
  const { from, absent } = options
  const name = 'database' in from ? (from.table ?? caseFactsTable) : filesView
  const columns = attached ?? (await describe(session, options.from, name))
  return createSqlTable({
    dialect: 'duckdb',
    name: 'database' in from ? name : showFiles(options),
    from: quoteName('duckdb', name),
    columns,
    ...('database' in from && options.columns !== undefined ? { names: options.columns } : {}),
    ...(absent === undefined ? {} : { absent }),
    trusted: options.values === 'trusted',
    marks: (field) => (columns.has(fractionColumnOf(field)) ? [fractionColumnOf(field)] : [])
  })
}

/** Names and types of columns; the standard views of the schema would take ten times as long. */
async function describe(
  session: DuckdbSession,
  from: DuckdbSourceOptions['from'],
  name: string
): Promise<ReadonlyMap<string, string>> {
  try {
    const rows = await session.ask({ text: `DESCRIBE ${quoteName('duckdb', name)}`, values: [] })
    return new Map(rows.map(([column, type]) => [String(column), String(type)]))
  } catch (error) {
    if (!(error instanceof Error) || !String(error.cause).includes('Catalog Error')) throw error
    const place = 'database' in from ? from.database : name
    throw createWarehouseFailure('warehouse/missing-table', { place, table: name }, error)
  }
}

function showFiles({ from }: DuckdbSourceOptions): string {
  return filesOf(from)?.patterns.join(', ') ?? ''
}

/** One connection takes one statement at a time; nobody writes to what was opened for reading. */
function createQueue(ask: AskSql): <T>(work: (ask: AskSql) => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return async (work) => {
    const result = last.then(async () => work(ask))
    last = result.catch(() => null)
    return result
  }
}
