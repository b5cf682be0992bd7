import { quoteName } from '../sql/index.js'
import { createTableFailure } from '../spreadsheet/table-failure.js'
import type { TextTable } from './text-table.js'

/** One file, and no columns made of the names of its folders. */
const source = 'read_parquet($1, hive_partitioning = false)'

/** Opens a Parquet file as text, through DuckDB (打开 Parquet). @throws TableFailure tables/bad-parquet */
export async function openParquetTable(path: string, name: string): Promise<TextTable> {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  // A name such as `cases[1].parquet` would be a pattern, and another file would be read.
  const plain = path.replace(/[*?[]/g, '[$&]')
  const close = (): void => {
    connection.closeSync()
    instance.closeSync()
  }
  const guard = async <T>(action: () => Promise<T>): Promise<T> => {
    try {
      return await action()
    } catch (error) {
      const problem = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
      throw createTableFailure('tables/bad-parquet', { file: name, problem })
    }
  }
  try {
    return await guard(async () => {
      await connection.run("SET TimeZone = 'UTC'")
      const shape = await connection.run(`SELECT * FROM ${source} LIMIT 0`, [plain])
      const header = shape.columnNames()
      const columns = header.map((column, index) => writeAsText(column, String(shape.columnType(index))))
      const result = await connection.stream(`SELECT ${columns.join(', ')} FROM ${source}`, [plain])
      const batches = result.yieldRows()[Symbol.asyncIterator]()
      async function* rows(): AsyncGenerator<readonly (readonly string[])[]> {
        for (;;) {
          const next = await guard(() => batches.next())
          if (next.done === true) return
          yield next.value.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
        }
      }
      return { header, rows: rows(), close: () => Promise.resolve(close()) }
    })
  } catch (error) {
    close()
    throw error
  }
}

function writeAsText(column: string, type: string): string {
  const name = quoteName('duckdb', column)
  if (type === 'TIMESTAMP WITH TIME ZONE' || type === 'TIMESTAMPTZ') {
    return `strftime(${name} AT TIME ZONE 'UTC', '%Y-%m-%dT%H:%M:%S.%gZ')`
  }
  if (type.startsWith('TIMESTAMP')) return `strftime(${name}, '%Y-%m-%d %H:%M:%S')`
  if (type.endsWith('[]')) return `array_to_string(${name}, ';')`
  return `CAST(${name} AS VARCHAR)`
}
