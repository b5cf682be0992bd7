import type { CaseMapping } from '@lijie/schema'
import type { SheetRow, SheetTable } from '@lijie/warehouse/spreadsheet'
import { CliFailure, createFailure } from '../cli-failure.js'
import type { CaseRow } from './case-row.js'
import type { CaseSource } from './case-source.js'
import { createSheetRowReader, type Spreadsheets } from './create-sheet-row-reader.js'
import { listColumnRoles } from './column-roles.js'
import { prepareTable } from './prepare-table.js'
import { refuseHiddenColumns } from './refuse-hidden-columns.js'
import { gatherBytes } from './gather-bytes.js'
import type { ReadOptions } from './read-cases.js'
import { createLayout, lettersOf } from './table-layout.js'

/** Reads the cases of a sheet of an XLSX file, some at a time (读取工作表案件). @throws CliFailure */
export async function* readSheetCases(
  source: CaseSource,
  options: ReadOptions
): AsyncGenerator<readonly CaseRow[]> {
  const spreadsheets = await import('@lijie/warehouse/spreadsheet')
  try {
    yield* readSheet(spreadsheets, source, options)
  } catch (error) {
    throw error instanceof spreadsheets.TableFailure ? new CliFailure(error.issues) : error
  }
}

async function* readSheet(
  spreadsheets: Spreadsheets,
  source: CaseSource,
  options: ReadOptions
): AsyncGenerator<readonly CaseRow[]> {
  const { warn, context } = options
  const bytes = await gatherBytes(source, spreadsheets.mostWorkbookBytes)
  const sheet = options.sheet ?? options.mapping?.sheet
  const table = await spreadsheets.openSheetTable(bytes, source.name, { sheet, warn })
  const place = { file: table.name, line: table.headerRow }
  const { mapping, read } = prepareTable(table.name, table.header, options, place)
  options.onTable?.(createLayout(table.name, table.header, table.sheet, mapping))
  const roles = listColumnRoles(mapping, context.vocabulary)
  refuseHiddenColumns(table, (column) => roles.has(table.header[column] ?? ''))
  const readRow = createSheetRowReader(spreadsheets, table, read, { mapping, context, warn })
  let seen = false
  for await (const rows of table.rows) {
    if (!seen) checkSecondHeader(table, rows[0], mapping)
    seen = true
    yield rows.map(readRow)
  }
  if (!seen) throw createFailure('tables/no-rows', { sheet: table.name })
}

/** A start that is text without a digit is a name: the header has a second row. */
function checkSecondHeader(table: SheetTable, row: SheetRow | undefined, { startedAt }: CaseMapping): void {
  const column = table.header.indexOf(startedAt.column)
  const cell = row?.cells[column]
  if (row === undefined || cell?.kind !== 'text' || /\p{Nd}/u.test(cell.text)) return
  const place = { file: `${table.name}!${lettersOf(column)}${row.row}` }
  throw createFailure('tables/two-header-rows', { first: table.headerRow, second: row.row }, place)
}
