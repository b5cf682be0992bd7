import type { SqliteDriver, SqliteInput, SqliteRow } from './sqlite-driver.js'

/** What is used of `better-sqlite3`, which brings no types. */
interface NativeDatabase {
  exec(text: string): unknown
  prepare(text: string): {
    run(...values: readonly SqliteInput[]): { readonly changes: number }
    all(...values: readonly SqliteInput[]): readonly SqliteRow[]
  }
  close(): unknown
}

/** Not installed; installed for another version of Node. */
const absent: ReadonlySet<unknown> = new Set(['ERR_MODULE_NOT_FOUND', 'ERR_DLOPEN_FAILED'])

type NativeLibrary = new (file: string, options: { readonly timeout: number }) => NativeDatabase

/**
 * The compiled library (better-sqlite3 驱动), installed beside the runner by who wants it. Null when it is not there, or was
 * compiled for another Node.
 */
export async function openBetterSqlite3Driver(file: string): Promise<SqliteDriver | null> {
  const database = await openNative(file)
  if (database === null) return null
  return {
    exec: (text) => void database.exec(text),
    prepare: (text) => {
      const statement = database.prepare(text)
      return {
        run: (values) => statement.run(...values).changes,
        all: (values) => statement.all(...values)
      }
    },
    close: () => void database.close()
  }
}

async function openNative(file: string): Promise<NativeDatabase | null> {
  try {
    // An optional peer without types: the name stands in a variable, so that neither tsc nor a bundler asks for it.
    const name = 'better-sqlite3'
    const { default: Library }: { readonly default: NativeLibrary } = await import(name)
    // The store waits by itself, without blocking the process.
    return new Library(file, { timeout: 0 })
  } catch (error) {
    if (error instanceof Error && 'code' in error && absent.has(error.code)) return null
    throw error
  }
}
