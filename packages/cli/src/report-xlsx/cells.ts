import { createRational, divideRationals } from '@lijie/engine'
import type { WorkbookCell } from '@lijie/warehouse/spreadsheet'
import { countColumns } from '../output/wrap-text.js'
import { parseExact, sayNumber } from '../report-text/exact-number.js'

/** A number for a spreadsheet, which has floats only (浮点近似). */
export function toFloat(exact: string): number {
  const { numerator, denominator } = parseExact(exact)
  return Number(numerator) / Number(denominator)
}

/** So wide that the longest text fits (列宽), within bounds; what is longer is wrapped. */
export function fitWidth(texts: readonly string[], least: number, most: number): number {
  const longest = texts.reduce((width, text) => Math.max(width, countColumns(text)), 0)
  return Math.min(most, Math.max(least, longest + 2))
}

/** A rate in per cent as a number that is shown in per cent; what has no end as a decimal stays a fraction. */
export function rateCell(percent: string): WorkbookCell {
  const decimals = percent.includes('/') ? 2 : (percent.split('.')[1]?.length ?? 0)
  const cell = figureCell(sayNumber(divideRationals(parseExact(percent), createRational(100))))
  const format = decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`
  return cell === null || typeof cell !== 'object' ? cell : { ...cell, format }
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

const inputGround = '#FFF7E0'

/** An exact number that a reader may change (输入单元格). */
export function inputCell(exact: string | null): WorkbookCell {
  const cell = exact === null ? null : figureCell(sayNumber(parseExact(exact)))
  return cell === null || typeof cell !== 'object' ? cell : { ...cell, background: inputGround }
}

/** A text that a reader may change. */
export function inputText(text: string): WorkbookCell {
  return { text, background: inputGround }
}

/** A rank or a count. */
export function countCell(count: number | null): WorkbookCell {
  return count === null ? null : { number: count, format: '0' }
}

/** A line of text that may be long. */
export function lineCell(text: string): WorkbookCell {
  return { text, wrap: true }
}
