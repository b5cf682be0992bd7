import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openSqliteStore } from '../src/sqlite/index.js'
import { availableDrivers } from './sqlite/available-drivers.js'
import { describeStore } from './store-contract.js'

for (const driver of availableDrivers)
  describeStore(`SQLite store on ${driver}`, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lijie-sqlite-'))
    const file = path.join(folder, 'cases.db')
    const store = await openSqliteStore(file, { driver })
    return {
      store,
      reopen: async () => {
        await store.close()
        return openSqliteStore(file, { driver })
      },
      remove: async () => rmSync(folder, { recursive: true })
    }
  })
