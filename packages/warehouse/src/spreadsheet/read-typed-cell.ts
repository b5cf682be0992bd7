import { createReason, type Reason } from '@lijie/engine'
import { writePlainDecimal } from './plain-decimal.js'
import type { SheetCell } from './sheet-cell.js'

/**
 * What a column holds (列的用途): codes must be text, ids text or short whole numbers, instants dates; `any-instant` may
 * hold milliseconds too.
 */
export type CellRole = 'text' | 'id' | 'code' | 'number' | 'instant' | 'any-instant'

/** The text of a cell, or why it cannot be taken. `wall` says that it is a date of the spreadsheet. */
export type TypedCell =
  | { readonly text: string; readonly wall: boolean; readonly fault?: never }
  | { readonly fault: Reason }

const nothing: TypedCell = { text: '', wall: false }
/** A spreadsheet keeps fifteen digits; the sixteenth of an id would be lost. */
const mostDigits = 15
/** Line ends, marks of direction, blanks without width. */
const unseen = /[\p{Cc}\p{Cf}]/u
/** The last day that a spreadsheet knows, 9999-12-31, as a number of days. */
const lastSerial = 2_958_466

/**
 * Reads a cell for what its column holds (按列取值): nothing is computed, rounded or guessed.
 *
 * @param at Address of the cell, for messages.
 */
export function readTypedCell(cell: SheetCell | undefined, role: CellRole, at: string): TypedCell {
  if (cell === undefined) return nothing
  if (cell.formula !== undefined) {
    return {
      fault: createReason('tables/formula-cell', { cell: at, formula: `=${cell.formula}`.slice(0, 200) })
    }
  }
  switch (cell.kind) {
    case 'error':
      return { fault: createReason('tables/error-cell', { cell: at, value: cell.text }) }
    case 'boolean':
      return { text: cell.text, wall: false }
    case 'text':
      return readText(cell.text, role, at)
    case 'date':
      return readDate(cell, role, at)
    case 'number':
      return readNumber(cell, role, at)
  }
}

/** Two names that look alike and differ in a sign that nobody sees would be two objects. */
function readText(text: string, role: CellRole, at: string): TypedCell {
  const [sign] = role === 'id' || role === 'code' ? (unseen.exec(text.trim()) ?? []) : []
  if (sign === undefined) return { text, wall: false }
  const named = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return { fault: createReason('tables/unseen-sign', { cell: at, value: text, sign: named }) }
}

function readDate(cell: SheetCell & { kind: 'date' }, role: CellRole, at: string): TypedCell {
  const { wall, text } = cell
  if (wall === null) return { fault: createReason('tables/impossible-date', { cell: at, value: text }) }
  if (role === 'instant' || role === 'any-instant') return { text: wall, wall: true }
  return { fault: createReason('tables/date-out-of-place', { cell: at, value: wall }) }
}

function readNumber(
  { text: raw, look }: SheetCell & { kind: 'number' },
  role: CellRole,
  at: string
): TypedCell {
  const text = writePlainDecimal(raw)
  if (role === 'code' || (role === 'id' && (look !== undefined || !isWhole(text)))) {
    return { fault: createReason('tables/number-as-code', { cell: at, value: text ?? raw }) }
  }
  if (look === 'scaled')
    return { fault: createReason('tables/scaled-number', { cell: at, value: text ?? raw }) }
  // A number of days that lost its format would be read as milliseconds of the year 1970.
  if (role === 'instant' || (role === 'any-instant' && Math.abs(Number(raw)) <= lastSerial))
    return { fault: createReason('tables/number-as-date', { cell: at, value: text ?? raw }) }
  if (text === undefined) return { fault: createReason('tables/inexact-number', { cell: at, value: raw }) }
  return { text, wall: false }
}

function isWhole(text: string | undefined): boolean {
  return text !== undefined && /^\d+$/.test(text) && text.length <= mostDigits
}
