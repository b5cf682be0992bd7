/** What a column holds (列值). Integers stay below 2^53; JSON is text. */
export type SqliteValue = string | number | null

/** A parameter; UTF-8 for `CAST(? AS TEXT)`, which takes a long text over faster than its characters one by one. */
export type SqliteInput = SqliteValue | Uint8Array

/** A row by column name (行). */
export type SqliteRow = Readonly<Record<string, SqliteValue>>

/** A statement that can be carried out again and again (预编译语句). */
export interface SqliteStatement {
  /** Carries it out; how many rows it changed. */
  run(values: readonly SqliteInput[]): number
  /** Carries it out; all rows it gives. */
  all(values: readonly SqliteInput[]): readonly SqliteRow[]
}

/**
 * The little that the store needs of SQLite (SQLite 驱动), whichever library gives it. Everything is synchronous; what fails
 * throws the library's own error, see `readDriverError`. A statement that failed can be carried out again.
 */
export interface SqliteDriver {
  /** Carries out statements that give no rows and take no values. */
  exec(text: string): void
  prepare(text: string): SqliteStatement
  /** Frees all statements and closes the file. */
  close(): void
}

/** The libraries that can open a store (驱动名称): without a compiler, compiled, or part of Node since 22.13. */
export type SqliteDriverName = 'node-sqlite3-wasm' | 'better-sqlite3' | 'node:sqlite'
