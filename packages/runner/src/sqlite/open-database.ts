import { renameSync, rmSync, statSync } from 'node:fs'
import { createStoreFailure } from '../store/index.js'
import { migrateSchema, readVersion } from './migrate-schema.js'
import { openDriver } from './open-driver.js'
import type { SqliteDriver, SqliteDriverName } from './sqlite-driver.js'
import { syncFolder } from './sync-folder.js'

/**
 * Opens a claimed database file, a new one where there is none (打开数据库), with its tables at this program's version and
 * whatever a crash left recovered: transactions that were confirmed are there, the torn end of the log is not.
 *
 * The log is then copied into the file and emptied. That makes recovered transactions durable a second time: a kernel
 * that failed to write pages of the log may have forgotten so, and would not try again.
 */
export async function openDatabase(name: SqliteDriverName, file: string): Promise<SqliteDriver> {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0) await createDatabase(name, file)
  return prepareDatabase(name, file)
}

/** Made under another name first: a file that carries the final name is always whole. */
async function createDatabase(name: SqliteDriverName, file: string): Promise<void> {
  const unfinished = `${file}.new`
  for (const suffix of ['', '-wal', '-journal', '.lock'])
    rmSync(`${unfinished}${suffix}`, { recursive: true, force: true })
  const driver = await prepareDatabase(name, unfinished)
  driver.close()
  renameSync(unfinished, file)
  syncFolder(file)
}

async function prepareDatabase(name: SqliteDriverName, file: string): Promise<SqliteDriver> {
  const driver = await openDriver(name, file)
  try {
    configure(driver, file)
    migrateSchema(driver, file)
    // The name of the log must last as long as what is confirmed in it, and be there before pages of the file are overwritten by it.
    syncFolder(file)
    emptyLog(driver)
    return driver
  } catch (error) {
    driver.close()
    throw error
  }
}

/** Written ahead, synced at every commit, alone in the file; what is erased is overwritten. Foreign files stay as they are. */
function configure(driver: SqliteDriver, file: string): void {
  driver.exec('PRAGMA locking_mode = EXCLUSIVE')
  readVersion(driver, file)
  for (const [setting, wanted, text] of [
    ['journal_mode', 'wal', 'WAL'],
    ['synchronous', '2', 'FULL'],
    ['secure_delete', '1', 'ON'],
    // What a savepoint needs to go back; the file layer of node-sqlite3-wasm has no temporary files.
    ['temp_store', '2', 'MEMORY']
  ] as const) {
    driver.exec(`PRAGMA ${setting} = ${text}`)
    const found = String(driver.prepare(`PRAGMA ${setting}`).all([])[0]?.[setting])
    if (found !== wanted) throw createStoreFailure('runner/store-not-usable', { setting, found, wanted })
  }
}

/** Copies the log into the file and cuts it to nothing (清空预写日志), so that nothing erased stays in it. */
export function emptyLog(driver: SqliteDriver): void {
  driver.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all([])
}
