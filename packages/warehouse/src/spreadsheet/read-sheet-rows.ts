import { mostColumns, mostRows, nameCell, readCellAddress } from './cell-address.js'
import { decodeEscapes } from './decode-escapes.js'
import type { Workbook } from './open-workbook.js'
import { parseXml, type XmlHandlers } from './parse-xml.js'
import { readCellValue } from './read-cell-value.js'
import type { SheetCell, SheetRow } from './sheet-cell.js'
import type { SheetEntry } from './read-sheet-list.js'
import { createTableFailure } from './table-failure.js'

/** Most bytes of one sheet, unpacked; they are never in memory at once. */
const mostSheetBytes = 2 * 1024 * 1024 * 1024
const longestCell = 32_767

/** The rows of a sheet that hold something, in order and some at a time (逐行读取). @throws TableFailure */
export function readSheetRows(workbook: Workbook, sheet: SheetEntry): AsyncGenerator<readonly SheetRow[]> {
  const rows: SheetRow[] = []
  const { name: file } = workbook
  const failures: Failures = {
    damaged: (problem) => createTableFailure('tables/damaged-workbook', { file, part: sheet.name, problem }),
    tooLong: ({ column, row }) => {
      const cell = nameCell(column, row)
      const place = { file: `${file} ${sheet.name}!${cell}` }
      return createTableFailure('tables/long-text', { cell, limit: longestCell }, place)
    }
  }
  return parseXml(workbook, sheet.entry, {
    limit: mostSheetBytes,
    handlers: createHandlers(workbook, rows, failures),
    next: () => (rows.length === 0 ? undefined : rows.splice(0))
  })
}

/** What a sheet can be refused for while it is read. */
interface Failures {
  readonly damaged: (problem: string) => Error
  readonly tooLong: (cell: Pick<State, 'column' | 'row'>) => Error
}

interface State {
  row: number
  hidden: boolean
  cells: (SheetCell | undefined)[]
  filled: boolean
  column: number
  type: string
  style: number
  value: string
  /** How often a value was begun: rich text has several pieces, a value is one. */
  values: number
  formula: string
  hasFormula: boolean
  /** Which text is being gathered. */
  part: 'value' | 'formula' | 'none'
  /** Inside a guide to pronunciation, which is no part of the text. */
  phonetic: boolean
}

function createHandlers(workbook: Workbook, rows: SheetRow[], failures: Failures): XmlHandlers {
  const { damaged: fail } = failures
  const state: State = {
    row: 0,
    hidden: false,
    cells: [],
    filled: false,
    column: -1,
    type: 'n',
    style: 0,
    value: '',
    values: 0,
    formula: '',
    hasFormula: false,
    part: 'none',
    phonetic: false
  }
  return {
    open(name, attributes) {
      if (name === 'c') startCell(state, attributes, fail)
      else if (name === 'v' || (name === 't' && !state.phonetic)) startValue(state, name)
      else if (name === 'row') startRow(state, attributes, fail)
      else if (name === 'f') {
        state.part = 'formula'
        state.hasFormula = true
      } else if (name === 'rPh') state.phonetic = true
    },
    text(text) {
      if (state.part === 'value') state.value += text
      else if (state.part === 'formula') state.formula += text
      // Escapes are longer than what they stand for.
      if (state.value.length > longestCell * 7 || state.formula.length > longestCell * 7)
        throw failures.tooLong(state)
    },
    close(name) {
      if (name === 'v' || name === 't' || name === 'f') state.part = 'none'
      else if (name === 'c') endCell(state, workbook, failures)
      else if (name === 'rPh') state.phonetic = false
      else if (name === 'row' && state.filled) {
        rows.push({ row: state.row, hidden: state.hidden, cells: state.cells })
      }
    }
  }
}

function startRow(
  state: State,
  attributes: Readonly<Record<string, string>>,
  fail: (problem: string) => Error
): void {
  const row = Number(attributes['r'] ?? state.row + 1)
  if (!Number.isInteger(row) || row <= state.row || row > mostRows) throw fail(`row ${attributes['r'] ?? ''}`)
  state.row = row
  const { hidden = '', ht = '' } = attributes
  state.hidden = /^(?:1|true)$/.test(hidden) || (ht !== '' && Number(ht) === 0)
  state.cells = []
  state.column = -1
  state.filled = false
}

function startCell(
  state: State,
  { r: address, t: type = 'n', s: style = '0' }: Readonly<Record<string, string>>,
  fail: (problem: string) => Error
): void {
  const place =
    address === undefined ? { column: state.column + 1, row: state.row } : readCellAddress(address)
  if (place?.row !== state.row || place.column <= state.column || place.column >= mostColumns) {
    throw fail(`cell ${address ?? nameCell(state.column + 1, state.row)}`)
  }
  state.column = place.column
  state.type = type
  state.style = Number(style)
  state.value = ''
  state.values = 0
  state.formula = ''
  state.hasFormula = false
}

/** A cell has one value; only inline text may come in pieces, and then it is all there is. */
function startValue(state: State, name: string): void {
  state.part = 'value'
  if (name === 'v') state.values += 1
  if ((name === 't') !== (state.type === 'inlineStr')) state.values += 2
}

function endCell(state: State, workbook: Workbook, { damaged, tooLong }: Failures): void {
  const { type, style, column, row } = state
  const raw = type === 'str' || type === 'inlineStr' ? decodeEscapes(state.value) : state.value
  if (raw.length > longestCell) throw tooLong(state)
  const cell = readCellValue(raw, type, style, workbook)
  if ((cell?.text.length ?? 0) > longestCell) throw tooLong(state)
  if (cell === null || state.values > 1) throw damaged(`cell ${nameCell(column, row)}`)
  if (cell === undefined && !state.hasFormula) return
  const value = cell ?? { kind: 'text', text: '' }
  state.cells[column] = state.hasFormula ? { ...value, formula: state.formula } : value
  state.filled = true
}
