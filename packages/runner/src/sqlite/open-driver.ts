import { createStoreFailure } from '../store/index.js'
import { openBetterSqlite3Driver } from './better-sqlite3-driver.js'
import { openNodeSqliteDriver } from './node-sqlite-driver.js'
import type { SqliteDriver, SqliteDriverName } from './sqlite-driver.js'
import { openWasmDriver } from './wasm-driver.js'

const openers: Readonly<
  Record<SqliteDriverName, (file: string) => Promise<SqliteDriver | null> | SqliteDriver | null>
> = {
  'node-sqlite3-wasm': openWasmDriver,
  'better-sqlite3': openBetterSqlite3Driver,
  'node:sqlite': openNodeSqliteDriver
}

/** Opens a file with one of the libraries (打开驱动). `runner/store-driver-missing` when it is not installed or not in this Node. */
export async function openDriver(name: SqliteDriverName, file: string): Promise<SqliteDriver> {
  const driver = await openers[name](file)
  if (driver === null) throw createStoreFailure('runner/store-driver-missing', { driver: name })
  return driver
}
