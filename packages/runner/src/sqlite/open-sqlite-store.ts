import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { EngineError } from '@lijie/engine/kernel'
import { isStoreFailure, type Store } from '../store/index.js'
import { noBacklog, readBacklog } from './backlog.js'
import { claimFile } from './claim-file.js'
import { emptyLog, openDatabase } from './open-database.js'
import { readDriverError, type StorePlace } from './read-driver-error.js'
import { runRead, trySettle } from './run-transaction.js'
import type { SqliteDriver, SqliteDriverName } from './sqlite-driver.js'
import { openSession, type SqliteDatabase } from './sqlite-session.js'
import { takeTurns } from './take-turns.js'
import { writeTogether } from './write-together.js'

export interface SqliteOptions {
  /** `node-sqlite3-wasm` when left out. The file is the same for all: another driver may open it next time. */
  readonly driver?: SqliteDriverName
  /** How long is waited for another process that has the file open; milliseconds, 2,000 when left out. */
  readonly patienceMs?: number
  /**
   * Opens the file even where it cannot be told from here whether its last owner has ended, as after the restart of a container.
   * Only for who starts one process at a time and knows it: two at once destroy the file.
   */
  readonly takeOver?: boolean
}

/**
 * Opens a store in a file (SQLite 存储), a new one where there is none, and brings its tables to the version of this program.
 * One process at a time; several workers on one store need PostgreSQL. The file must lie on a local disk.
 *
 * Throws `StoreFailure`: `runner/store-in-use`, `-lock-left`, `-busy`, `-foreign-file`, `-damaged`, `-schema-newer`,
 * `-cannot-open`, `-driver-missing`, `-journal-left`, `-full`, and `runner/storage-failed`. Inside `work` only its own
 * transaction may be used: a second one of the same store would wait for the first for ever.
 */
export async function openSqliteStore(
  file: string,
  { driver = 'node-sqlite3-wasm', patienceMs = 2000, takeOver = false }: SqliteOptions = {}
): Promise<Store> {
  if (!Number.isSafeInteger(patienceMs) || patienceMs < 0)
    throw new EngineError('runner/invalid-patience', `${patienceMs} is no number of milliseconds from 0`)
  const place: StorePlace = { file: path.resolve(file), patienceMs }
  try {
    const claimed = await claimFile(place.file, { patienceMs, takeOver })
    try {
      return createStore(knowBacklog(await openPatiently(driver, place), place), claimed.release)
    } catch (error) {
      claimed.release()
      throw error
    }
  } catch (error) {
    throw readDriverError(error, place)
  }
}

/** Programs that know nothing of our claims, such as a database browser, hold SQLite's own lock. */
async function openPatiently(name: SqliteDriverName, place: StorePlace): Promise<SqliteDriver> {
  for (let waitedMs = 0; ; waitedMs += 50) {
    try {
      return await openDatabase(name, place.file)
    } catch (error) {
      const failure = readDriverError(error, place)
      if (waitedMs >= place.patienceMs || !isStoreFailure(failure, 'runner/store-busy')) throw failure
      await sleep(50)
    }
  }
}

function knowBacklog(driver: SqliteDriver, place: StorePlace): SqliteDatabase {
  const known = { head: undefined, hasErased: false, backlog: noBacklog, absent: null }
  const database: SqliteDatabase = { driver, place, statements: new Map(), known }
  try {
    database.known.backlog = readBacklog(openSession(database))
    return database
  } catch (error) {
    driver.close()
    throw error
  }
}

function createStore(database: SqliteDatabase, release: () => void): Store {
  const inTurn = takeTurns()
  const { known } = database
  let isClosed = false
  const write = writeTogether(database, inTurn, () => {
    if (known.hasErased) known.hasErased = !tryEmptyLog(database)
  })
  const refuseClosed = (): void => {
    if (isClosed) throw new EngineError('runner/store-closed', 'the store was closed')
  }
  return {
    write: async (work) => {
      refuseClosed()
      return write(work)
    },
    read: async (work) => {
      refuseClosed()
      return inTurn(async () => runRead(database, work))
    },
    close: async () => {
      if (isClosed) return
      isClosed = true
      await inTurn(async () => closeDatabase(database, release))
    }
  }
}

function closeDatabase(database: SqliteDatabase, release: () => void): void {
  const { driver, place } = database
  try {
    trySettle(database)
    driver.close()
    release()
  } catch (error) {
    throw readDriverError(error, place)
  }
}

/** What was erased is committed; where the log cannot be emptied now, the next write tries again. */
function tryEmptyLog({ driver }: SqliteDatabase): boolean {
  try {
    emptyLog(driver)
    return true
  } catch {
    return false
  }
}
