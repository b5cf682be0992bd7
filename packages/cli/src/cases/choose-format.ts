import path from 'node:path'
import { createFailure } from '../cli-failure.js'

/** Forms of a file of cases. */
export type CaseFormat = 'csv' | 'ndjson'

const formats: Readonly<Record<string, CaseFormat>> = {
  '.csv': 'csv',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson'
}

/** The form of a file: as asked for, or by its name without `.gz`. A name that says nothing is refused, not guessed. */
export function chooseFormat(file: string, asked: CaseFormat | undefined): CaseFormat {
  if (asked !== undefined) return asked
  const name = file.toLowerCase().endsWith('.gz') ? file.slice(0, -3) : file
  const format = formats[path.extname(name).toLowerCase()]
  if (format === undefined) throw createFailure('cases/unknown-format', { file })
  return format
}
