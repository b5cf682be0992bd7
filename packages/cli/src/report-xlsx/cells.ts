import type { WorkbookCell } from '@lijie/warehouse/spreadsheet'
import { parseExact } from '../report-text/exact-number.js'

/** A number for a spreadsheet, which has floats only (浮点近似). */
export function toFloat(exact: string): number {
  const { numerator, denominator } = parseExact(exact)
  return Number(numerator) / Number(denominator)
}

/** A heading of a column. */
export function headCell(text: string): WorkbookCell {
  return { text, bold: true, wrap: true, align: 'center', background: '#E8EDF2' }
}

/** A figure with the decimals it is printed with; fractions are computed by the cell, so that they stay fractions. */
export function figureCell(text: string | null): WorkbookCell {
  if (text === null) return null
  if (text.includes('/')) return { formula: text, value: toFloat(text) }
  const decimals = text.split('.')[1]?.length ?? 0
  return { number: text, format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` }
}

/** A rank or a count. */
export function countCell(count: number | null): WorkbookCell {
  return count === null ? null : { number: count, format: '0' }
}

/** A line of text that may be long. */
export function lineCell(text: string): WorkbookCell {
  return { text, wrap: true }
}
