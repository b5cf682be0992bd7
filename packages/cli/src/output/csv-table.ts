/**
 * Where a spreadsheet would begin to read a formula: at the start of a cell or of a line in it, also after white space.
 * The signs are those of OWASP with their full-width forms.
 */
const formulaStart = /^(?=\s*[=+\-@\t\r\n＝＋－＠])|(?<=[\r\n])(?=[^\S\r\n]*[=+\-@\t＝＋－＠])/gu
/** A plain number may begin with a sign: it is no formula and must stay a number. */
const plainNumber = /^-?\d+(?:\.\d+)?$/

/**
 * A table as CSV for spreadsheets: UTF-8 with a mark, CRLF, quoted where needed, and inert: a cell that a spreadsheet
 * would run as a formula gets an apostrophe in front, on each of its lines.
 */
export function createCsvTable(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map((cell) => quoteCell(escapeFormula(cell))).join(',')}\r\n`).join('')}`
}

/** The cell text, made inert. */
export function escapeFormula(cell: string): string {
  return plainNumber.test(cell) ? cell : cell.replace(formulaStart, "'")
}

function quoteCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
