import type { SheetCell } from '@lijie/warehouse/spreadsheet'

/** A cell as it is shown, to give it back (单元格原样). */
export function showCell(cell: SheetCell | undefined): string {
  if (cell === undefined) return ''
  if (cell.formula !== undefined) return `=${cell.formula}`
  return cell.kind === 'date' ? (cell.wall ?? cell.text).replace('T', ' ') : cell.text
}
