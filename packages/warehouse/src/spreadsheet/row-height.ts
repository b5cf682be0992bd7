import type { WorkbookCell } from './workbook-sheet.js'

const linePoints = 15
/** A spreadsheet has no higher rows. */
const mostPoints = 409
/** So wide is a column whose width is not said. */
const usualWidth = 9

/**
 * How high a row must be for its wrapped texts (行高), in points; undefined for one line. Not every spreadsheet makes rows
 * higher by itself when it opens a file.
 */
export function heightOfRow(row: readonly WorkbookCell[], widths: readonly number[]): number | undefined {
  const lines = Math.max(1, ...row.map((cell, i) => countLines(cell, widths[i] ?? usualWidth)))
  return lines === 1 ? undefined : Math.min(mostPoints, lines * linePoints)
}

function countLines(cell: WorkbookCell, width: number): number {
  if (cell === null || typeof cell !== 'object' || !('text' in cell) || cell.wrap !== true) return 1
  const room = Math.max(1, width - 1) / (cell.bold === true ? 1.1 : 1)
  return cell.text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOfText(line) / room)), 0)
}

/** In characters; Chinese signs are two wide. */
export function widthOfText(text: string): number {
  return [...text].reduce((width, sign) => width + (sign < '\u2E80' ? 1 : 2), 0)
}
