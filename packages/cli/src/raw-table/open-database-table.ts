import type { CaseSource } from '../cases/case-source.js'
import { CliFailure, createFailure } from '../cli-failure.js'
import type { RawRow, RawTable } from './raw-table.js'

/** Opens a Parquet file or a table of a database server as a table (打开库表). @throws CliFailure */
export async function openDatabaseTable({ url, path, name }: CaseSource): Promise<RawTable> {
  const { openTextTable, TableFailure } = await import('@lijie/warehouse/tables')
  const toCli = (error: unknown): unknown =>
    error instanceof TableFailure ? new CliFailure(error.issues) : error
  if (url === undefined && path === null)
    throw createFailure('tables/needs-file', { file: name, form: 'Parquet' })
  try {
    const table = await openTextTable(url === undefined ? { parquet: path ?? '' } : { url }, name)
    async function* rows(): AsyncGenerator<RawRow> {
      let line = 0
      try {
        for await (const batch of table.rows)
          for (const cells of batch) yield { line: (line += 1), cells, faults: [] }
      } catch (error) {
        throw toCli(error)
      }
    }
    return { name, sheet: null, headerLine: 0, header: table.header, rows, close: table.close }
  } catch (error) {
    throw toCli(error)
  }
}
