import type { Issue } from '@lijie/schema'
import type { CellRole, SheetTable } from '@lijie/warehouse/spreadsheet'
import type { CaseSource } from '../cases/case-source.js'
import type { Spreadsheets } from '../cases/create-sheet-row-reader.js'
import { gatherBytes } from '../cases/gather-bytes.js'
import { refuseHiddenColumns } from '../cases/refuse-hidden-columns.js'
import { showCell } from '../cases/show-cell.js'
import { lettersOf } from '../cases/table-layout.js'
import { CliFailure } from '../cli-failure.js'
import type { RawRow, RawTable } from './raw-table.js'

/** Opens a sheet of a workbook as a table (打开工作表). @throws CliFailure when it cannot be used as a whole */
export async function openSheet(
  source: CaseSource,
  options: { readonly sheet: string | undefined; readonly warn: (issue: Issue) => void }
): Promise<RawTable> {
  const spreadsheets = await import('@lijie/warehouse/spreadsheet')
  try {
    const bytes = await gatherBytes(source, spreadsheets.mostWorkbookBytes)
    const table = await spreadsheets.openSheetTable(bytes, source.name, options)
    const { name, sheet, header, headerRow } = table
    return {
      name,
      sheet,
      header,
      headerLine: headerRow,
      rows: (roles) => {
        refuseHiddenColumns(table, (column) => roles[column] !== undefined)
        return readRows(spreadsheets, table, roles)
      },
      close: () => Promise.resolve()
    }
  } catch (error) {
    throw error instanceof spreadsheets.TableFailure ? new CliFailure(error.issues) : error
  }
}

async function* readRows(
  { createRowCheck, readTypedCell, TableFailure }: Spreadsheets,
  table: SheetTable,
  roles: readonly (CellRole | undefined)[]
): AsyncGenerator<RawRow> {
  const check = createRowCheck(table)
  try {
    for await (const rows of table.rows) {
      for (const row of rows) {
        const cells = roles.map((role, column) => {
          const cell = row.cells[column]
          if (role === undefined || cell === undefined) return showCell(cell)
          const typed = readTypedCell(cell, role, `${lettersOf(column)}${row.row}`)
          return typed.fault ?? typed.text
        })
        yield { line: row.row, cells, faults: check(row) }
      }
    }
  } catch (error) {
    throw error instanceof TableFailure ? new CliFailure(error.issues) : error
  }
}
