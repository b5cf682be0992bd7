import { createFailure } from '../cli-failure.js'
import { openDatabaseTable } from '../raw-table/open-database-table.js'
import type { CaseRow } from './case-row.js'
import type { CaseSource } from './case-source.js'
import { prepareTable } from './prepare-table.js'
import { createLayout } from './table-layout.js'
import type { ReadOptions } from './read-cases.js'

/** So many rows are handed on at once. */
const batchRows = 2000

/**
 * Reads the cases of a Parquet file, or of a table of PostgreSQL or ClickHouse, some at a time (读取数据库案件): every column
 * as text, then like the rows of a CSV file.
 *
 * @throws CliFailure
 */
export async function* readDatabaseCases(
  source: CaseSource,
  options: ReadOptions
): AsyncGenerator<readonly CaseRow[]> {
  const { name, header, rows, close } = await openDatabaseTable(source)
  try {
    const { read, mapping } = prepareTable(name, header, options, { file: name })
    options.onTable?.(createLayout(name, header, null, mapping))
    let batch: CaseRow[] = []
    let seen = false
    for await (const { line, cells } of rows([])) {
      seen = true
      batch.push(read(cells as readonly string[], line))
      if (batch.length < batchRows) continue
      yield batch
      batch = []
    }
    if (!seen) throw createFailure('tables/no-rows', { sheet: name })
    yield batch
  } finally {
    await close()
  }
}
