import type { DuckDBConnection } from '@duckdb/node-api'
import { createWarehouseFailure } from '../warehouse-failure.js'
import type { SqlRow, SqlStatement } from '../sql/index.js'
import { readDuckdbError } from './read-duckdb-error.js'

/** Limits of the embedded database (资源限制). */
export interface DuckdbLimits {
  /** `2GB`, `500MB`; four fifths of the machine's memory when left out. */
  readonly memoryLimit?: string
  /** Threads; one for each processor when left out. */
  readonly threads?: number
  /** Folder for what does not fit in memory; without one, nothing is written anywhere. */
  readonly temporaryFolder?: string
}

/** An open database: statements with bound values, one after another. */
export interface DuckdbSession {
  readonly connection: DuckDBConnection
  readonly ask: (statement: SqlStatement) => Promise<readonly SqlRow[]>
  readonly close: () => void
}

/** Extensions are never fetched; those that are needed come with the driver. */
const fixedSettings = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' }

/** Opens DuckDB (嵌入式分析库), which is loaded only now. */
export async function openDuckdb(
  database: string,
  limits: DuckdbLimits,
  settings: Readonly<Record<string, string>> = {}
): Promise<DuckdbSession> {
  const { BIGINT, DuckDBInstance, VARCHAR } = await loadDriver()
  const instance = await guard(database, async () =>
    DuckDBInstance.create(database, { ...fixedSettings, ...listSettings(limits), ...settings })
  )
  const connection = await instance.connect()
  const ask = async ({ text, values }: SqlStatement): Promise<readonly SqlRow[]> =>
    guard(database, async () => {
      const bound = values.map((value) => (typeof value === 'number' ? BigInt(value) : value))
      const types = values.map((value) => (typeof value === 'number' ? BIGINT : VARCHAR))
      return (await connection.runAndReadAll(text, bound, types)).getRows()
    })
  const close = (): void => {
    connection.closeSync()
    instance.closeSync()
  }
  return { connection, ask, close }
}

async function loadDriver(): Promise<typeof import('@duckdb/node-api')> {
  try {
    return await import('@duckdb/node-api')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw createWarehouseFailure('warehouse/missing-driver', { driver: '@duckdb/node-api', reason }, error)
  }
}

function listSettings({ memoryLimit, threads, temporaryFolder }: DuckdbLimits): Record<string, string> {
  return {
    ...(memoryLimit === undefined ? {} : { memory_limit: memoryLimit }),
    ...(threads === undefined ? {} : { threads: String(threads) }),
    temp_directory: temporaryFolder ?? ''
  }
}

async function guard<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw readDuckdbError(error, place)
  }
}
