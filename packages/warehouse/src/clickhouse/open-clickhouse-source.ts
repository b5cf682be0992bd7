import {
  createSqlSource,
  createSqlTable,
  type AskSql,
  type ColumnNames,
  type StoredSource
} from '../sql/index.js'
import { nameTable, readClickhouse } from './ask-clickhouse.js'
import type { ClickhousePlace } from './clickhouse-place.js'

/** Options of a source of counts in ClickHouse. */
export interface ClickhouseSourceOptions extends ClickhousePlace {
  /** Names of columns where the table has others. */
  readonly columns?: ColumnNames
  /** What a column that a plan needs and the table lacks is: an error (by default), or unknown in every row. */
  readonly absent?: 'refuse' | 'unknown'
}

/**
 * Case facts in ClickHouse (ClickHouse 计数后端), from version 18.16 on: one server, or shards behind a Distributed table, by the
 * same statements. Only counts leave the servers.
 *
 * Throws WarehouseFailure: `warehouse/unavailable`, `warehouse/access-denied`, `warehouse/missing-table`.
 */
export async function openClickhouseSource(options: ClickhouseSourceOptions): Promise<StoredSource> {
  const from = nameTable(options)
  const described = await readClickhouse(options, `DESCRIBE TABLE ${from}`)
  const checked = createSqlTable({
    dialect: 'clickhouse',
    name: from,
    from,
    columns: new Map(described.map(([column, type]) => [String(column), String(type)])),
    ...(options.columns === undefined ? {} : { names: options.columns }),
    ...(options.absent === undefined ? {} : { absent: options.absent })
  })
  const ask: AskSql = async ({ text }) => readClickhouse(options, text)
  return createSqlSource(checked, {
    atOnce: async (work) => work(ask),
    close: async () => Promise.resolve()
  })
}
