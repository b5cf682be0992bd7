import { openDriver } from '../../src/sqlite/open-driver.js'
import type { SqliteDriverName } from '../../src/sqlite/index.js'

const all: readonly SqliteDriverName[] = ['node-sqlite3-wasm', 'better-sqlite3', 'node:sqlite']

/** The drivers that this machine and this Node have (可用驱动): `better-sqlite3` is compiled, `node:sqlite` comes with Node 22.13. */
export const availableDrivers: readonly SqliteDriverName[] = (
  await Promise.all(all.map(async (name) => ((await opens(name)) ? [name] : [])))
).flat()

async function opens(name: SqliteDriverName): Promise<boolean> {
  try {
    const driver = await openDriver(name, ':memory:')
    driver.close()
    return true
  } catch {
    return false
  }
}
