import { statSync } from 'node:fs'
import type { Database, Statement } from 'node-sqlite3-wasm'
import { createStoreFailure } from '../store/index.js'
import type { SqliteDriver, SqliteInput, SqliteRow, SqliteStatement } from './sqlite-driver.js'

/**
 * SQLite compiled to WebAssembly (node-sqlite3-wasm 驱动): the default, since it installs without a compiler.
 *
 * Its file layer takes a directory `<file>.lock` as the lock, and takes its own lock for that of a writer at work when it
 * looks for a rollback journal to play back: it never plays one back. The store therefore writes ahead (WAL) in exclusive
 * mode, where recovery needs no such lock, and a journal that another program left is refused here
 * (`runner/store-journal-left`).
 */
export async function openWasmDriver(file: string): Promise<SqliteDriver> {
  const { default: library } = await import('node-sqlite3-wasm')
  if ((statSync(`${file}-journal`, { throwIfNoEntry: false })?.size ?? 0) > 0)
    throw createStoreFailure('runner/store-journal-left', { file })
  const database = new library.Database(file)
  const live = new Set<Statement>()
  return {
    exec: (text) => void database.exec(text),
    prepare: (text) => prepare(database, live, text),
    close: () => {
      // A database with live statements stays open behind the scenes, and so does its lock.
      for (const statement of live) finalize(statement)
      live.clear()
      database.close()
    }
  }
}

/** A statement that failed cannot be bound again in this library: the next use prepares a new one. */
function prepare(database: Database, live: Set<Statement>, text: string): SqliteStatement {
  let current: Statement | null = database.prepare(text)
  live.add(current)
  const use = <T>(work: (statement: Statement) => T): T => {
    const statement = (current ??= database.prepare(text))
    live.add(statement)
    try {
      return work(statement)
    } catch (error) {
      live.delete(statement)
      finalize(statement)
      current = null
      throw error
    }
  }
  return {
    run: (values) => use((statement) => statement.run([...values]).changes),
    all: (values) => use((statement) => readRows(statement, values))
  }
}

/** Always to the end: a statement left in the middle keeps its snapshot. Our tables hold no blobs and no big integers. */
function readRows(statement: Statement, values: readonly SqliteInput[]): readonly SqliteRow[] {
  return statement.all([...values]) as readonly SqliteRow[]
}

/** Says again what failed before; that was thrown already. */
function finalize(statement: Statement): void {
  try {
    statement.finalize()
  } catch {
    // Freed all the same.
  }
}
