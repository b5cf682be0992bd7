/**
 * Where a spreadsheet would begin to read a formula: at the start of a cell or of a line in it, also after white space and
 * signs that nobody sees. The signs are those of OWASP with their full-width forms. A line that already begins with
 * apostrophes gets one more, so that taking one off always gives the original.
 */
const formulaStart = /(?<=^|[\r\n])(?='*(?:(?![\r\n])[\s\p{Cc}\p{Cf}])*[=+\-@\t＝＋－＠])/gu
/** The apostrophe in front of such a start; one before any other text is part of the text. */
const escapedStart = /(?<=^|[\r\n])'(?='*(?:(?![\r\n])[\s\p{Cc}\p{Cf}])*[=+\-@\t＝＋－＠])/gu
/** A plain number may begin with a sign: it is no formula and must stay a number. */
const plainNumber = /^-?\d+(?:\.\d+)?$/

/**
 * A table as CSV for spreadsheets: UTF-8 with a mark, CRLF, quoted where needed, and inert: a cell that a spreadsheet
 * would run as a formula gets an apostrophe in front, on each of its lines.
 */
export function createCsvTable(rows: readonly (readonly string[])[]): string {
  return `${byteOrderMark}${rows.map(createCsvLine).join('')}`
}

/** The mark that tells a spreadsheet that the text is UTF-8. */
export const byteOrderMark = '\ufeff'

/** One line of such a table. */
export function createCsvLine(row: readonly string[]): string {
  return `${row.map((cell) => quoteCell(escapeFormula(cell))).join(',')}\r\n`
}

/** The cell text, made inert. */
export function escapeFormula(cell: string): string {
  return plainNumber.test(cell) ? cell : cell.replace(formulaStart, "'")
}

/** The text of a cell that was made inert (还原文本), exactly as it was. */
export function restoreCell(cell: string): string {
  return cell.includes("'") ? cell.replace(escapedStart, '') : cell
}

function quoteCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
