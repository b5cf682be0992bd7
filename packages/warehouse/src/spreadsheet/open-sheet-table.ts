import type { Issue } from '@lijie/schema'
import { chooseSheet } from './choose-sheet.js'
import { openWorkbook } from './open-workbook.js'
import { findHeader, type SheetHeader } from './find-header.js'
import { readSheetFrame, type SheetFrame } from './read-sheet-frame.js'
import { readSheetRows } from './read-sheet-rows.js'
import type { SheetRow } from './sheet-cell.js'
import { createTableFailure } from './table-failure.js'

/** A sheet as a table: one header row, then rows (工作表作为数据表). */
export interface SheetTable extends SheetHeader, SheetFrame {
  /** How messages call it: file and sheet. */
  readonly name: string
  readonly sheet: string
  /** The rows below the header that hold something, some at a time. */
  readonly rows: AsyncIterable<readonly SheetRow[]>
}

/** Which sheet, and who is told what is worth knowing. */
export interface SheetOptions {
  readonly sheet?: string | undefined
  readonly warn: (issue: Issue) => void
}

/**
 * Opens a sheet of an XLSX file as a table (打开工作表).
 *
 * @throws TableFailure when the file or the header cannot be used; what is wrong with a row is found when it is read.
 */
export async function openSheetTable(
  bytes: Buffer,
  file: string,
  { sheet: wanted, warn }: SheetOptions
): Promise<SheetTable> {
  const workbook = await openWorkbook(bytes, file)
  const sheet = chooseSheet(workbook, wanted, warn)
  const frame = await readSheetFrame(workbook, sheet)
  const batches = readSheetRows(workbook, sheet)
  const start = await takeStart(batches)
  const name = `${file} ${sheet.name}`
  if (start.length === 0) throw createTableFailure('tables/empty-sheet', { file, sheet: sheet.name })
  const header = findHeader(start, frame, name)
  const below = start.filter(({ row }) => row > header.headerRow)
  return { ...frame, ...header, name, sheet: sheet.name, rows: follow(below, batches) }
}

/** The first rows, two at least where there are so many: two are needed to tell a header. */
async function takeStart(batches: AsyncGenerator<readonly SheetRow[]>): Promise<SheetRow[]> {
  const start: SheetRow[] = []
  while (start.length < 2) {
    const next = await batches.next()
    if (next.done === true) break
    start.push(...next.value)
  }
  return start
}

async function* follow(
  first: readonly SheetRow[],
  rest: AsyncGenerator<readonly SheetRow[]>
): AsyncGenerator<readonly SheetRow[]> {
  if (first.length > 0) yield first
  yield* rest
}
