import {
  caseFactsTable,
  createSqlSource,
  createSqlTable,
  quoteName,
  type CheckedTable,
  type ColumnNames,
  type StoredSource
} from '../sql/index.js'
import { createWarehouseFailure } from '../warehouse-failure.js'
import type { PostgresPlace, PostgresTable } from './postgres-place.js'
import { usePostgres, type AskPostgres } from './use-postgres.js'

/** Options of a source of counts in PostgreSQL. */
export type PostgresSourceOptions = PostgresPlace &
  PostgresTable & {
    /** Names of columns where the table has others. */
    readonly columns?: ColumnNames
    /** What a column that a plan needs and the table lacks is: an error (by default), or unknown in every row. */
    readonly absent?: 'refuse' | 'unknown'
  }

const snapshot = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY'

/**
 * Case facts in PostgreSQL (PostgreSQL 计数后端). All statements of one count see one snapshot of the table.
 *
 * Throws WarehouseFailure: `warehouse/unavailable`, `warehouse/access-denied`, `warehouse/missing-table`.
 */
export async function openPostgresSource(options: PostgresSourceOptions): Promise<StoredSource> {
  const access = await usePostgres(options)
  try {
    const checked = await access.transact(snapshot, async (ask) => findTable(ask, options))
    return createSqlSource(checked, {
      atOnce: async (work) =>
        access.transact(snapshot, async (ask) => work(async ({ text, values }) => ask(text, values))),
      close: access.close
    })
  } catch (error) {
    await access.close()
    throw error
  }
}

async function findTable(ask: AskPostgres, options: PostgresSourceOptions): Promise<CheckedTable> {
  const { table = caseFactsTable, schema, columns: names, absent } = options
  const from = qualifyTable(table, schema)
  const rows = await ask(
    `SELECT attname, format_type(atttypid, NULL) FROM pg_attribute
     WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped`,
    [from]
  )
  if (rows.length === 0)
    throw createWarehouseFailure('warehouse/missing-table', { place: 'PostgreSQL', table: from })
  return createSqlTable({
    dialect: 'postgres',
    name: from,
    from,
    columns: new Map(rows.map(([column, type]) => [String(column), String(type)])),
    ...(names === undefined ? {} : { names }),
    ...(absent === undefined ? {} : { absent })
  })
}

/** A table as it stands after FROM. */
export function qualifyTable(table: string, schema: string | undefined): string {
  const quoted = quoteName('postgres', table)
  return schema === undefined ? quoted : `${quoteName('postgres', schema)}.${quoted}`
}
