/** Columns that a sheet can have at most: A to XFD. */
export const mostColumns = 16_384
/** Rows that a sheet can have at most. */
export const mostRows = 1_048_576

/** The letters of a column, counted from 0 (列号): 0 is A, 26 is AA. */
export function nameColumn(column: number): string {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  }
  return name
}

/** The address of a cell (单元格地址): column from 0, row from 1, as `C5`. */
export function nameCell(column: number, row: number): string {
  return `${nameColumn(column)}${row}`
}

/** The column (from 0) and row (from 1) of an address; undefined when the text is none or lies outside of every sheet. */
export function readCellAddress(text: string): { readonly column: number; readonly row: number } | undefined {
  let at = 0
  let column = 0
  for (; at < text.length && at < 4; at += 1) {
    const letter = text.charCodeAt(at) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  const digits = text.slice(at)
  if (at === 0 || !/^[1-9]\d{0,6}$/.test(digits)) return undefined
  const row = Number(digits)
  return column > mostColumns || row > mostRows ? undefined : { column: column - 1, row }
}

/** Columns and rows that belong together, ends included. */
export interface CellRange {
  readonly name: string
  readonly from: { readonly column: number; readonly row: number }
  readonly to: { readonly column: number; readonly row: number }
}

/** The range of `A1:C2`, or of one cell; undefined when the text is none. */
export function readCellRange(text: string): CellRange | undefined {
  const [first = '', last = first] = text.replaceAll('$', '').split(':')
  const from = readCellAddress(first)
  const to = readCellAddress(last)
  return from === undefined || to === undefined ? undefined : { name: text, from, to }
}
