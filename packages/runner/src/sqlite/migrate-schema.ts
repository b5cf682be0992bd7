import { createStoreFailure } from '../store/index.js'
import { migrations } from './migrations.js'
import type { SqliteDriver } from './sqlite-driver.js'

/** "Lije" in ASCII: what SQLite's header calls the application that a file belongs to. */
const application = 0x4c696a65

/**
 * Brings the tables of a file to the version that this program knows (数据表升级), each step whole or not at all. The version is
 * `user_version` in SQLite's own header, so it changes with the tables. Files of other programs
 * (`runner/store-foreign-file`) and tables of a newer version (`runner/store-schema-newer`) are refused, unchanged.
 */
export function migrateSchema(
  driver: SqliteDriver,
  file: string,
  steps: readonly string[] = migrations
): void {
  const version = readVersion(driver, file, steps.length)
  for (const [index, step] of steps.entries()) {
    if (index < version) continue
    driver.exec('BEGIN IMMEDIATE')
    driver.exec(step)
    driver.exec(`PRAGMA application_id = ${application}; PRAGMA user_version = ${index + 1}`)
    driver.exec('COMMIT')
  }
}

/** How many steps the tables of a file have taken; 0 when it is empty. */
export function readVersion(driver: SqliteDriver, file: string, known: number = migrations.length): number {
  const found = readNumber(driver, 'PRAGMA user_version')
  const isEmpty = readNumber(driver, 'SELECT count(*) FROM sqlite_schema') === 0
  if (readNumber(driver, 'PRAGMA application_id') !== application && (found !== 0 || !isEmpty))
    throw createStoreFailure('runner/store-foreign-file', { file })
  if (found > known) throw createStoreFailure('runner/store-schema-newer', { found, known })
  return found
}

function readNumber(driver: SqliteDriver, text: string): number {
  const [row = {}] = driver.prepare(text).all([])
  return Number(Object.values(row)[0])
}
