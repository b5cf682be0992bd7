import {
  batchRows,
  caseFactsFields,
  caseFactsTable,
  columnNameOf,
  isTextField,
  type CaseCell,
  type CaseFactsRows
} from '../sql/index.js'
import { qualifyTable } from './open-postgres-source.js'
import type { PostgresPlace, PostgresTable } from './postgres-place.js'
import { usePostgres, type AskPostgres } from './use-postgres.js'

const rowsAtATime = 2000

/**
 * Adds rows to the table of case facts in PostgreSQL (写入 PostgreSQL) in one transaction: all or none. The table is made with
 * `createCaseFactsTable('postgres')`.
 * @returns how many rows were written
 */
export async function writeCaseFactsToPostgres(
  target: PostgresPlace & PostgresTable,
  rows: CaseFactsRows
): Promise<number> {
  const access = await usePostgres(target)
  try {
    return await access.transact('BEGIN', async (ask) => {
      let count = 0
      for await (const batch of batchRows(rows, rowsAtATime)) {
        await insert(ask, target, batch)
        count += batch.length
      }
      return count
    })
  } finally {
    await access.close()
  }
}

/** One array for each column: the statement stays the same however many rows there are. */
async function insert(ask: AskPostgres, target: PostgresTable, batch: readonly CaseCell[][]): Promise<void> {
  const columns = caseFactsFields.map(columnNameOf)
  const arrays = caseFactsFields.map((field, i) => `$${i + 1}::${isTextField(field) ? 'text' : 'bigint'}[]`)
  const text = `INSERT INTO ${qualifyTable(target.table ?? caseFactsTable, target.schema)} (${columns.join(', ')})
    SELECT * FROM unnest(${arrays.join(', ')})`
  await ask(
    text,
    caseFactsFields.map((_, column) => batch.map((cells) => cells[column] ?? null))
  )
}
