import { createStoreFailure, StoreConflict } from '../store/index.js'
import { hasNoRoom } from './has-no-room.js'

type ResultName =
  | 'SQLITE_BUSY'
  | 'SQLITE_LOCKED'
  | 'SQLITE_READONLY'
  | 'SQLITE_IOERR'
  | 'SQLITE_CORRUPT'
  | 'SQLITE_FULL'
  | 'SQLITE_CANTOPEN'
  | 'SQLITE_CONSTRAINT'
  | 'SQLITE_NOTADB'

/** Primary result codes of SQLite (https://www.sqlite.org/rescode.html), and what node-sqlite3-wasm says of them: it gives no code. */
const results: readonly { readonly code: number; readonly name: ResultName; readonly text: RegExp }[] = [
  { code: 5, name: 'SQLITE_BUSY', text: /^database is locked/ },
  { code: 6, name: 'SQLITE_LOCKED', text: /^database table is locked/ },
  { code: 8, name: 'SQLITE_READONLY', text: /^attempt to write a readonly database/ },
  { code: 10, name: 'SQLITE_IOERR', text: /^disk I\/O error/ },
  { code: 11, name: 'SQLITE_CORRUPT', text: /^database disk image is malformed|^malformed database schema/ },
  { code: 13, name: 'SQLITE_FULL', text: /^database or disk is full/ },
  { code: 14, name: 'SQLITE_CANTOPEN', text: /^unable to open database file|^Could not open the database/ },
  { code: 19, name: 'SQLITE_CONSTRAINT', text: /constraint failed/ },
  { code: 26, name: 'SQLITE_NOTADB', text: /^file is not a database/ }
]

/** Which of the results the store cares about an error of a driver or of the file system is (错误归类); null for any other. */
export function nameResult(error: unknown): ResultName | null {
  if (!(error instanceof Error)) return null
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (code.startsWith('SQLITE_')) return results.find(({ name }) => code.startsWith(name))?.name ?? null
  if ('errcode' in error && typeof error.errcode === 'number') {
    const primary = error.errcode % 256
    return results.find((result) => result.code === primary)?.name ?? null
  }
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'SQLITE_FULL'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'SQLITE_READONLY'
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return 'SQLITE_CANTOPEN'
  if ('syscall' in error) return 'SQLITE_IOERR'
  return results.find(({ text }) => text.test(error.message))?.name ?? null
}

/** Which store an error is about (出错位置). */
export interface StorePlace {
  readonly file: string
  /** How long was waited for another program that holds it; milliseconds. */
  readonly patienceMs: number
}

/**
 * What an error of a driver or of the file system means for the store: `StoreConflict`, a coded `StoreFailure`, or the error
 * itself when it is neither (a mistake in a statement, an error of the host).
 */
export function readDriverError(error: unknown, { file, patienceMs }: StorePlace): unknown {
  const name = nameResult(error)
  if (name === null || !(error instanceof Error)) return error
  const reason = error.message
  switch (name) {
    case 'SQLITE_CONSTRAINT':
      return new StoreConflict(reason, { cause: error })
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return createStoreFailure('runner/store-busy', { milliseconds: patienceMs }, error)
    case 'SQLITE_NOTADB':
      return createStoreFailure('runner/store-foreign-file', { file }, error)
    case 'SQLITE_CORRUPT':
      return createStoreFailure('runner/store-damaged', { file, reason }, error)
    case 'SQLITE_READONLY':
      return createStoreFailure('runner/store-cannot-open', { file, reason }, error)
    case 'SQLITE_FULL':
      return createStoreFailure('runner/store-full', { reason }, error)
    // The file layer of node-sqlite3-wasm does not say why the disk refused.
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_IOERR':
      if (hasNoRoom(file)) return createStoreFailure('runner/store-full', { reason }, error)
      return name === 'SQLITE_IOERR'
        ? createStoreFailure('runner/storage-failed', { file, reason }, error)
        : createStoreFailure('runner/store-cannot-open', { file, reason }, error)
  }
}
