import { caseFactsColumns } from '@lijie/schema'
import { caseFactsFields, columnNameOf, isTextField, quoteName, type CaseFactsField } from '../sql/index.js'
import { createWarehouseFailure } from '../warehouse-failure.js'
import type { DuckdbPlace, DuckdbSourceOptions } from './duckdb-source-options.js'
import type { DuckdbSession } from './load-duckdb.js'
import { mayHoldFractions } from './may-hold-fractions.js'
import { quoteText } from './quote-text.js'

/** Formats of data files. */
export type FileFormat = 'csv' | 'parquet' | 'ndjson'

/** Name of the view that stands for all files. */
export const filesView = 'lj_files'
/** Ending of the view's columns that say whether a number was no whole number. */
const fractionEnding = '_has_fraction'

/** Where a column of the view says that a number was no whole number. */
export function fractionColumnOf(field: CaseFactsField): string {
  return columnNameOf(field) + fractionEnding
}

/** Format and patterns of a place that is files; null for a database. */
export function filesOf(place: DuckdbPlace): { format: FileFormat; patterns: readonly string[] } | null {
  const pick = (format: FileFormat, paths: string | readonly string[]) => ({
    format,
    patterns: typeof paths === 'string' ? [paths] : paths
  })
  if ('csv' in place) return pick('csv', place.csv)
  if ('parquet' in place) return pick('parquet', place.parquet)
  return 'ndjson' in place ? pick('ndjson', place.ndjson) : null
}

/** Paths that patterns stand for, each once, in order (展开文件名). Throws `warehouse/missing-file` for a pattern without any. */
export async function listFiles(
  session: DuckdbSession,
  patterns: readonly string[]
): Promise<readonly string[]> {
  const files = new Set<string>()
  for (const pattern of patterns) {
    const rows = await session.ask({ text: 'SELECT file FROM glob($1) ORDER BY 1', values: [pattern] })
    if (rows.length === 0)
      throw createWarehouseFailure('warehouse/missing-file', { file: pattern, reason: 'no such file' })
    for (const [file] of rows) files.add(String(file))
  }
  return [...files]
}

/**
 * Makes a view over files (挂接数据文件) with the columns of case facts that they have, under their names in the table. Files of
 * one form are read together; files whose columns stand in another order are read apart. Gives the view's columns with their
 * types.
 */
export async function attachFiles(
  session: DuckdbSession,
  format: FileFormat,
  files: readonly string[],
  options: DuckdbSourceOptions
): Promise<ReadonlyMap<string, string>> {
  // The foot of a Parquet file, which names its columns, is read once for all statements.
  if (format === 'parquet') await session.ask({ text: 'SET parquet_metadata_cache = true', values: [] })
  const forms = new Map<string, { columns: ReadonlyMap<string, string>; files: string[] }>()
  for (const file of files) {
    const columns = await describeFile(session, format, file)
    const key = JSON.stringify([...columns])
    const form = forms.get(key) ?? { columns, files: [] }
    form.files.push(file)
    forms.set(key, form)
  }
  const isExact = await holdsWholeNumbers(format, files, options)
  const parts = [...forms.values()].map((form) => pickColumns(form, { format, isExact, options }))
  const texts = parts.map(({ from, picked }) => {
    const columns = picked.map(({ expression, name }) => `${expression} AS ${name}`)
    return `SELECT ${columns.length === 0 ? 'NULL::VARCHAR AS case_id' : columns.join(', ')} FROM ${from}`
  })
  await session.ask({ text: `CREATE VIEW ${filesView} AS ${texts.join(' UNION ALL BY NAME ')}`, values: [] })
  const [only] = parts
  if (parts.length === 1 && only !== undefined)
    return new Map(only.picked.map(({ name, type }) => [name, type]))
  const rows = await session.ask({ text: `DESCRIBE ${filesView}`, values: [] })
  return new Map(rows.map(([name, type]) => [String(name), String(type)]))
}

/** Whether numbers can be read as such: DuckDB rounds `1.5` to 2 without a word. */
async function holdsWholeNumbers(
  format: FileFormat,
  files: readonly string[],
  { values }: DuckdbSourceOptions
): Promise<boolean> {
  if (values === 'trusted') return true
  if (format === 'ndjson') return false
  if (format === 'csv') for (const file of files) if (await mayHoldFractions(file)) return false
  return true
}

/** Columns of a file with their types; of CSV and NDJSON only the names matter. */
async function describeFile(
  session: DuckdbSession,
  format: FileFormat,
  file: string
): Promise<ReadonlyMap<string, string>> {
  const path = quoteText(file)
  const describe = async (from: string): Promise<ReadonlyMap<string, string>> => {
    const rows = await session.ask({ text: `DESCRIBE SELECT * FROM ${from}`, values: [] })
    return new Map(rows.map(([name, type]) => [String(name), String(type)]))
  }
  if (format === 'parquet') return describe(`read_parquet(${path})`)
  if (format === 'ndjson') return describe(`read_json(${path}, format = 'newline_delimited', records = true)`)
  const readHead = (limits: string): string =>
    `read_csv(${path}, header = true, all_varchar = true, ${csvForm}, sample_size = 1, parallel = false, ${limits})`
  try {
    return await describe(readHead(shortLines))
  } catch {
    return describe(readHead(longLines))
  }
}

/** By default 32 MB would be read for the names of the columns. */
const shortLines = 'max_line_size = 262144, buffer_size = 1048576'
const longLines = 'buffer_size = 4194304'
const csvForm = `delim = ',', quote = '"', escape = '"'`

interface FileForm {
  readonly columns: ReadonlyMap<string, string>
  readonly files: readonly string[]
}

/** How files are read. */
interface Reading {
  readonly format: FileFormat
  /** Numbers need not be looked at as text. */
  readonly isExact: boolean
  readonly options: DuckdbSourceOptions
}

/** A column of the view. */
interface PickedColumn {
  readonly expression: string
  readonly name: string
  readonly type: string
}

function pickColumns(
  { columns, files }: FileForm,
  reading: Reading
): { from: string; picked: readonly PickedColumn[] } {
  const { format, options } = reading
  const found = caseFactsFields.flatMap((field) => {
    const name = [options.columns?.[field], columnNameOf(field), field].find(
      (one) => one !== undefined && columns.has(one)
    )
    return name === undefined ? [] : [{ field, name }]
  })
  const read = new Map(found.map(({ field, name }) => [name, readTypeOf(field, reading)]))
  const list = `[${files.map(quoteText).join(', ')}]`
  const types = [...columns.keys()]
    .filter((name) => format === 'csv' || read.has(name))
    .map((name) => `${quoteText(name)}: ${quoteText(read.get(name) ?? 'VARCHAR')}`)
  const typed = `columns = {${types.join(', ')}}`
  const from = {
    csv: `read_csv(${list}, auto_detect = false, header = true, ${csvForm}, ${typed})`,
    parquet: `read_parquet(${list})`,
    ndjson: `read_json(${list}, format = 'newline_delimited', ${typed})`
  }[format]
  return {
    from,
    picked: found.flatMap(({ field, name }) => pickColumn(field, name, columns.get(name) ?? '', reading))
  }
}

function readTypeOf(field: CaseFactsField, reading: Reading): string {
  return isTextField(field) || isIso(field, reading) || !reading.isExact ? 'VARCHAR' : 'BIGINT'
}

function isIso(field: CaseFactsField, { format, options }: Reading): boolean {
  return (
    format !== 'parquet' &&
    options.instants === 'iso' &&
    !isTextField(field) &&
    caseFactsColumns[field] === 'instant'
  )
}

function pickColumn(
  field: CaseFactsField,
  found: string,
  type: string,
  reading: Reading
): readonly PickedColumn[] {
  const column = quoteName('duckdb', found)
  const name = columnNameOf(field)
  const number = { name, type: 'BIGINT' }
  if (isIso(field, reading)) return [{ ...number, expression: readInstant(column) }]
  if (reading.format === 'parquet')
    return type === 'TIMESTAMP WITH TIME ZONE' && !isTextField(field)
      ? [{ ...number, expression: `epoch_ms(${column})` }]
      : [{ expression: column, name, type }]
  if (isTextField(field)) return [{ expression: column, name, type: 'VARCHAR' }]
  if (reading.isExact) return [{ ...number, expression: column }]
  return [
    { ...number, expression: `${column}::BIGINT` },
    { expression: writeFraction(column), name: fractionColumnOf(field), type: 'BOOLEAN' }
  ]
}

/** Whether a number as text has a part after its point, or could have one. */
function writeFraction(column: string): string {
  return `(regexp_matches(${column}, '[.][0-9]*[1-9]|[eE]-'))`
}

/** Without an offset it would be unknown which instant is meant. */
function readInstant(column: string): string {
  const isZoned = `regexp_matches(${column}, '(Z|[+-][0-9]{2}(:?[0-9]{2})?)$')`
  const refusal = `error('no offset in the instant ' || ${column})`
  return `CASE WHEN ${column} IS NULL THEN NULL WHEN ${isZoned} THEN epoch_ms(${column}::TIMESTAMPTZ) ELSE ${refusal} END`
}
