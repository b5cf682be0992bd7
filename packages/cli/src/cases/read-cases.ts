import { createReason } from '@lijie/engine'
import type { CaseMapping, Issue } from '@lijie/schema'
import { createFailure } from '../cli-failure.js'
import type { CaseContext } from './case-context.js'
import { createUnreadRow, type CaseRow } from './case-row.js'
import type { CaseSource } from './case-source.js'
import { createRowReader, type RowReader } from './create-row-reader.js'
import type { CaseFormat } from './choose-format.js'
import { createCsvParser } from './csv-parser.js'
import type { CaseEncoding } from './decode-lines.js'
import { createCellReader, listMappedColumns } from './json-cells.js'
import { createJsonLinesParser, type JsonLine } from './json-lines-parser.js'
import { prepareTable } from './prepare-table.js'
import { readDatabaseCases } from './read-database-cases.js'
import { readJsonCase } from './read-json-case.js'
import { readSheetCases } from './read-sheet-cases.js'
import { readTextBlocks } from './read-text-blocks.js'
import { createLayout, type TableLayout } from './table-layout.js'

/** How a file of cases is to be read. */
export interface ReadOptions {
  readonly format: CaseFormat
  readonly encoding: CaseEncoding
  /** null: the file speaks of cases itself. */
  readonly mapping: CaseMapping | null
  readonly context: CaseContext
  /** Told about what is not wrong but worth knowing, e.g. a column that is not read. */
  readonly warn: (issue: Issue) => void
  /** Sheet of a workbook that the command names; it goes before the one of the map. */
  readonly sheet?: string | undefined
  /** Told of the table before its first row. */
  readonly onTable?: (layout: TableLayout) => void
}

/** Reads the cases of a file in order, some at a time and in constant memory; bad rows come with their faults. */
export function readCases(source: CaseSource, options: ReadOptions): AsyncGenerator<readonly CaseRow[]> {
  switch (options.format) {
    case 'csv':
      return readTable(source, options)
    case 'ndjson':
      return readJsonLines(source, options)
    case 'xlsx':
      return readSheetCases(source, options)
    case 'parquet':
    case 'database':
      return readDatabaseCases(source, options)
  }
}

async function* readTable(source: CaseSource, options: ReadOptions): AsyncGenerator<readonly CaseRow[]> {
  const parser = createCsvParser(source.name)
  let readRow: RowReader | undefined
  let seen = false
  for await (const block of readTextBlocks(source, options.encoding, parser.nextLine)) {
    const { rows, lineOf, problems } = parser.push(block)
    const header = parser.header()
    if (header === undefined) continue
    if (readRow === undefined) {
      const { mapping, read } = prepareTable(source.name, header, options)
      readRow = read
      options.onTable?.(createLayout(source.name, header, null, mapping))
    }
    const read = readRow
    if (rows.length === 0) continue
    seen = true
    yield rows.map((cells, index) => read(cells, lineOf(index), problems?.get(index)))
  }
  if (readRow === undefined) throw createFailure('cases/empty-file', { file: source.name })
  if (!seen) throw createFailure('tables/no-rows', { sheet: source.name })
}

async function* readJsonLines(source: CaseSource, options: ReadOptions): AsyncGenerator<readonly CaseRow[]> {
  const parser = createJsonLinesParser(source.name)
  const read = createJsonReader(source, options)
  let seen = false
  for await (const block of readTextBlocks(source, options.encoding, parser.nextLine)) {
    const lines = parser.push(block)
    if (lines.length === 0) continue
    seen = true
    yield lines.map((line) =>
      line.problem ? createUnreadRow(line.line, [line.problem], null, [line.text]) : read(line)
    )
  }
  if (!seen) throw createFailure('cases/empty-file', { file: source.name })
}

function createJsonReader(
  source: CaseSource,
  { mapping, context, onTable }: ReadOptions
): (line: JsonLine) => CaseRow {
  if (mapping === null) return ({ value, line }) => readJsonCase(value, line, context)
  const columns = listMappedColumns(mapping)
  onTable?.(createLayout(source.name, columns, null, mapping))
  const readRow = createRowReader(mapping, columns, context, source.name)
  const cellsOf = createCellReader(columns, mapping)
  return ({ value, line }) => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return readRow(cellsOf(value as Readonly<Record<string, unknown>>), line)
    }
    const found = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
    return createUnreadRow(line, [createReason('cases/not-an-object', { found })], null, [
      JSON.stringify(value)
    ])
  }
}
