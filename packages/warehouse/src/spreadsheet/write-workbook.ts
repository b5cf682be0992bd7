import type { FileContent } from './file-content.js'
import writeXlsxFile, { type Cell, type CellObject, type Sheet } from 'write-excel-file/node'
import { createSheetFeature } from './sheet-feature.js'
import { describeCell, type WrittenCell } from './describe-cell.js'
import { heightOfRow } from './row-height.js'
import type { WorkbookSheet } from './workbook-sheet.js'

/**
 * Writes sheets as the bytes of an XLSX file (写工作簿). Texts stay texts, whatever they begin with; formulas carry the
 * value that was computed here, which is shown until the spreadsheet computes anew.
 *
 * The same sheets give the same parts, in the same order.
 *
 * @throws RangeError for a sheet without rows, a name that a spreadsheet refuses, or two sheets of one name.
 */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Buffer> {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()))
  if (names.size !== sheets.length) throw new RangeError('two sheets of one name')
  const written = sheets.map((sheet) => ({ sheet, rows: sheet.rows.map((row) => row.map(describeCell)) }))
  const features = [createSheetFeature(written)]
  return writeXlsxFile(written.map(describeSheet), { features }).toBuffer()
}

function describeSheet({
  sheet,
  rows
}: {
  sheet: WorkbookSheet
  rows: readonly (readonly WrittenCell[])[]
}): Sheet<FileContent> {
  const { name, widths = [], frozenRows = 0, frozenColumns = 0, landscape = false } = sheet
  if (rows.length === 0) throw new RangeError(`sheet ${name} has no rows`)
  return {
    data: rows.map((row, i) =>
      raise(
        row.map(({ cell }) => cell),
        heightOfRow(sheet.rows[i] ?? [], widths)
      )
    ),
    sheet: nameSheet(name),
    columns: widths.map((width) => ({ width })),
    ...(frozenRows > 0 && { stickyRowsCount: frozenRows }),
    ...(frozenColumns > 0 && { stickyColumnsCount: frozenColumns }),
    ...(landscape && { orientation: 'landscape' as const })
  } as Sheet<FileContent>
}

/** The library takes the height of a row from any of its cells. */
function raise(row: readonly Cell[], height: number | undefined): Cell[] {
  const place = row.findIndex((cell) => typeof cell === 'object' && cell !== null && 'value' in cell)
  return row.map((cell, i) =>
    height === undefined || i !== place ? cell : ({ ...(cell as CellObject), height } as Cell)
  )
}

/** What a spreadsheet takes as a name of a sheet. */
function nameSheet(name: string): string {
  if (name === '' || name.length > 31 || /[[\]/\\:*?]/.test(name) || /^'|'$/.test(name)) {
    throw new RangeError(`no name of a sheet: ${name}`)
  }
  return name
}
