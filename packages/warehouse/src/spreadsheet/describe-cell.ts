import type { Cell, CellObject } from 'write-excel-file/node'
import { encodeEscapes } from './decode-escapes.js'
import { writeSerialDate } from './serial-date.js'
import type { WorkbookCell, WorkbookStyle } from './workbook-sheet.js'

/** A cell as the writing library takes it, and the value of its formula. */
export interface WrittenCell {
  readonly cell: Cell
  readonly computed?: number | string
}

/** A spreadsheet holds no longer text in a cell. */
const longestText = 32_767
const cutMark = '…'
/** Where a spreadsheet would read a formula if somebody edited the cell. */
const formulaLike = /^\s*[=+\-@\t\r＝＋－＠]/u

/** One cell for the writing library (单元格描述). @throws RangeError for a number or date that is none. */
export function describeCell(cell: WorkbookCell): WrittenCell {
  if (cell === null) return { cell: null }
  if (typeof cell === 'number') return { cell: numberCell(cell, {}) }
  if (typeof cell === 'string') return { cell: textCell(cell, {}) }
  if ('text' in cell) return { cell: textCell(cell.text, cell) }
  if ('number' in cell) return { cell: numberCell(Number(cell.number), cell) }
  if ('date' in cell) return { cell: dateCell(cell.date, cell) }
  const { formula, value } = cell
  const described: CellObject = { type: 'Formula', value: formula, ...styleOf(cell) }
  return { cell: described, computed: value }
}

function textCell(text: string, style: WorkbookStyle): Cell {
  if (text === '' && Object.keys(style).length === 0) return null
  const kept = text.length > longestText ? text.slice(0, longestText - 1) + cutMark : text
  // An empty cell with a style: the format of what is yet to be filled in.
  if (text === '') return { type: Number, ...styleOf(style) }
  const format = style.format === '@' || formulaLike.test(text) ? '@' : undefined
  const { format: _, ...look } = styleOf(style)
  return { type: String, value: encodeEscapes(kept), ...look, ...(format !== undefined && { format }) }
}

function numberCell(value: number, style: WorkbookStyle): Cell {
  if (!Number.isFinite(value)) throw new RangeError('no number of a cell')
  return { type: Number, value, ...styleOf(style) }
}

function dateCell(wall: string, style: WorkbookStyle): Cell {
  const serial = writeSerialDate(wall)
  if (serial === undefined) throw new RangeError(`no date of a cell: ${wall}`)
  return { type: Number, value: serial, ...styleOf({ format: 'yyyy-mm-dd hh:mm:ss', ...style }) }
}

function styleOf({ format, bold, wrap, align, color, background }: WorkbookStyle): Partial<CellObject> {
  return {
    ...(format !== undefined && { format }),
    ...(bold === true && { fontWeight: 'bold' as const }),
    ...(wrap === true && { wrap: true, alignVertical: 'top' as const }),
    ...(align !== undefined && { align }),
    ...(color !== undefined && { textColor: color }),
    ...(background !== undefined && { backgroundColor: background })
  }
}
