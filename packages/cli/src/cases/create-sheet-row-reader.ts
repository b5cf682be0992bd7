import { createReason, createWallTimeReader, type Reason } from '@lijie/engine'
import { createIssue, type CaseMapping, type Issue } from '@lijie/schema'
import type { SheetCell, SheetRow, SheetTable } from '@lijie/warehouse/spreadsheet'
import type { CaseContext } from './case-context.js'
import { createUnreadRow, type CaseRow } from './case-row.js'
import { listColumnRoles, type ColumnRole } from './column-roles.js'
import type { RowReader } from './create-row-reader.js'
import { showCell } from './show-cell.js'
import { lettersOf } from './table-layout.js'
import { writeWallText } from './write-wall-text.js'

/** The functions of the spreadsheet package, which is loaded only when a workbook is read. */
export type Spreadsheets = typeof import('@lijie/warehouse/spreadsheet')

/** What reading the rows of a sheet rests on. */
export interface SheetRowOptions {
  readonly mapping: CaseMapping
  readonly context: CaseContext
  readonly warn: (issue: Issue) => void
}

interface ReadCell {
  readonly text: string
  readonly fault?: Reason
}
type CellReader = (cell: SheetCell | undefined, at: string) => ReadCell

/**
 * Makes the reader of the rows of a sheet (工作表行读取): each cell becomes the text that the map expects of its column,
 * and then the row is read like one of a CSV file. A row with a cell that is none is not read; all its faults are listed.
 */
export function createSheetRowReader(
  spreadsheets: Spreadsheets,
  table: SheetTable,
  read: RowReader,
  options: SheetRowOptions
): (row: SheetRow) => CaseRow {
  const { header } = table
  const checkRow = spreadsheets.createRowCheck(table)
  const roles = listColumnRoles(options.mapping, options.context.vocabulary)
  const readers = header.map((name) => createCellReader(spreadsheets, name, roles.get(name), table, options))
  const idColumn = header.indexOf(options.mapping.caseId.column)
  return (sheetRow) => {
    const { row, cells } = sheetRow
    const faults: Reason[] = [...checkRow(sheetRow)]
    const texts = readers.map((readCell, column) => {
      const cell = cells[column]
      const { text, fault } = readCell(cell, cell === undefined ? '' : `${lettersOf(column)}${row}`)
      if (fault !== undefined) faults.push(fault)
      return text
    })
    if (faults.length === 0) return read(texts, row)
    return createUnreadRow(row, faults, texts[idColumn]?.trim() || null, texts)
  }
}

function createCellReader(
  { readTypedCell }: Spreadsheets,
  name: string,
  column: ColumnRole | undefined,
  table: SheetTable,
  options: SheetRowOptions
): CellReader {
  if (column === undefined) return (cell) => ({ text: showCell(cell) })
  const readInstant = column.role === 'instant' ? createInstantText(name, column, table, options) : null
  return (cell, at) => {
    if (cell === undefined) return { text: '' }
    const typed = readTypedCell(cell, column.role, at)
    if (typed.fault !== undefined) return { text: showCell(cell), fault: typed.fault }
    return readInstant === null ? { text: typed.text } : readInstant(typed.text, typed.wall, at)
  }
}

/** Dates of the spreadsheet become text in the form of the column; text is taken in that form only. */
function createInstantText(
  name: string,
  { format }: ColumnRole,
  table: SheetTable,
  { mapping, context: { zone }, warn }: SheetRowOptions
): (text: string, wall: boolean, at: string) => ReadCell {
  const form = format ?? 'iso'
  const readText = createWallTimeReader(form, zone, mapping.wallTime)
  const readWall = createWallTimeReader('iso', zone, mapping.wallTime)
  let warned = form === 'iso'
  return (text, wall, at) => {
    if (wall && zone === null)
      return { text, fault: createReason('tables/date-without-zone', { cell: at, value: text }) }
    if (wall && format === null) {
      const instant = readWall(text)
      return typeof instant === 'number'
        ? { text: new Date(instant).toISOString() }
        : { text, fault: instant }
    }
    if (wall) return { text: writeWallText(text, form) }
    const trimmed = text.trim()
    const instant = trimmed === '' ? 0 : readText(trimmed)
    if (typeof instant !== 'number' && instant.code === 'calendar/invalid-wall-time')
      return { text, fault: createReason('tables/date-as-text', { cell: at, value: text, format: form }) }
    if (!warned && trimmed !== '') {
      warned = true
      const place = { file: `${table.name}!${at}` }
      warn(createIssue('tables/text-date-read', { cell: at, column: name, format: form }, place))
    }
    return { text }
  }
}
