import type { SqliteDriver, SqliteInput, SqliteRow } from './sqlite-driver.js'

/** What is used of `node:sqlite`; the types of Node 20 do not know it. */
interface BuiltInDatabase {
  exec(text: string): void
  prepare(text: string): {
    run(...values: readonly SqliteInput[]): { readonly changes: number | bigint }
    all(...values: readonly SqliteInput[]): readonly SqliteRow[]
  }
  close(): void
}
type BuiltInLibrary = { readonly DatabaseSync: new (file: string) => BuiltInDatabase }

/** The module of Node itself (node:sqlite 驱动), since Node 22.13. Null where this Node has none. */
export function openNodeSqliteDriver(file: string): SqliteDriver | null {
  const library = process.getBuiltinModule('node:sqlite') as BuiltInLibrary | undefined
  if (library === undefined) return null
  const database = new library.DatabaseSync(file)
  return {
    exec: (text) => database.exec(text),
    prepare: (text) => {
      const statement = database.prepare(text)
      return {
        run: (values) => Number(statement.run(...values).changes),
        all: (values) => statement.all(...values).map((row) => ({ ...row }))
      }
    },
    close: () => database.close()
  }
}
