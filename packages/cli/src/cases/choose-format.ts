import { statSync } from 'node:fs'
import path from 'node:path'
import { createFailure } from '../cli-failure.js'

/** Forms of a file of cases, and rows of a database. */
export type CaseFormat = 'csv' | 'ndjson' | 'xlsx' | 'parquet' | 'database'

/** Forms that can be asked for by name. */
export const fileFormats: readonly CaseFormat[] = ['csv', 'ndjson', 'xlsx', 'parquet']

const formats: Readonly<Record<string, CaseFormat>> = {
  '.csv': 'csv',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.xlsx': 'xlsx',
  '.xlsm': 'xlsx',
  // Refused by its content, with what to do about it.
  '.xls': 'xlsx',
  '.parquet': 'parquet'
}

/** True for the address of a table in a database. */
export function isDatabaseUrl(file: string): boolean {
  return /^(?:postgres|postgresql|clickhouse):\/\//.test(file)
}

/**
 * The form of a file: as asked for, or by its name without `.gz`. A name that says nothing is refused, not guessed; a
 * path without an ending is most often a directory, or is not there at all, and then that is said.
 */
export function chooseFormat(file: string, asked: CaseFormat | undefined, cwd: string): CaseFormat {
  if (isDatabaseUrl(file)) return 'database'
  if (asked !== undefined) return asked
  const name = file.toLowerCase().endsWith('.gz') ? file.slice(0, -3) : file
  const format = formats[path.extname(name).toLowerCase()]
  if (format !== undefined) return format
  const stats = file === '-' ? undefined : statSync(path.resolve(cwd, file), { throwIfNoEntry: false })
  if (stats?.isDirectory()) throw createFailure('cases/is-directory', { file })
  if (stats === undefined && file !== '-') throw createFailure('cases/not-found', { file })
  throw createFailure('cases/unknown-format', { file })
}
