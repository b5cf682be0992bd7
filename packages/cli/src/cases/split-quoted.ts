import { createReason, type Reason } from '@lijie/engine'
import Papa from 'papaparse'

/** Longest record in characters, line ends inside quotes included; beyond it a quote was left open. */
const maxRecordLength = 256 * 1024

/** What a text with quotes holds. */
export interface QuotedRecords {
  readonly rows: string[][]
  readonly lines: number[]
  readonly problems: Map<number, Reason>
  /** The beginning of a record that has not ended yet, and its line. */
  readonly rest: string
  readonly restLine: number
  /** How many times a broken quote had to be stepped over. */
  readonly broken: number
}

/** Runs papaparse over one text: rows, the quoting faults it names, and where the last whole record ends. */
export function parseRecords(text: string, last: boolean): Papa.ParseResult<string[]> {
  const parser = new Papa.Parser({ delimiter: ',', newline: '\n', quoteChar: '"' })
  return parser.parse(text, 0, !last) as Papa.ParseResult<string[]>
}

/**
 * Splits a text with quoted fields into records.
 *
 * A quote that is never closed would swallow all lines after it. So when a record over several lines is broken, only its
 * first line is given up, and the rest is read again from the next line: the good rows after it are still found.
 */
export function splitQuoted(
  text: string,
  { line, last, columns }: { line: number; last: boolean; columns: number | undefined }
): QuotedRecords {
  const found = {
    rows: [] as string[][],
    lines: [] as number[],
    problems: new Map<number, Reason>(),
    broken: 0
  }
  let rest = text
  let restLine = line
  for (;;) {
    const pass = takeRecords(found, rest, { line: restLine, last, columns: columns ?? found.rows[0]?.length })
    rest = rest.slice(pass.used)
    restLine = pass.line
    if (!pass.brokenAhead && (rest.length <= maxRecordLength || !rest.includes('\n'))) break
    const end = rest.indexOf('\n')
    giveUpLine(found, end === -1 ? rest : rest.slice(0, end), restLine)
    rest = end === -1 ? '' : rest.slice(end + 1)
    restLine += 1
    if (rest === '') break
  }
  return { ...found, rest, restLine }
}

interface Found {
  readonly rows: string[][]
  readonly lines: number[]
  readonly problems: Map<number, Reason>
  broken: number
}

/** Takes the records of one pass, up to a broken one over several lines. */
function takeRecords(
  found: Found,
  text: string,
  { line, last, columns }: { line: number; last: boolean; columns: number | undefined }
): { used: number; line: number; brokenAhead: boolean } {
  const { data, errors, meta } = parseRecords(text, last)
  const faults = new Map(errors.map((error) => [error.row ?? -1, error.code]))
  let at = line
  for (const [index, row] of data.entries()) {
    const span = 1 + countLineEnds(row)
    const fault = faults.get(index)
    if (span > 1 && (fault !== undefined || row.length !== (columns ?? row.length))) {
      return { used: offsetOfLine(text, at - line), line: at, brokenAhead: true }
    }
    if (fault !== undefined) found.problems.set(found.rows.length, reasonOf(fault))
    found.rows.push(row)
    found.lines.push(at)
    at += span
  }
  return { used: last ? text.length : meta.cursor, line: at, brokenAhead: false }
}

function giveUpLine(found: Found, text: string, line: number): void {
  const closed = text.split('"').length % 2 === 1
  found.problems.set(found.rows.length, reasonOf(closed ? 'InvalidQuotes' : 'MissingQuotes'))
  found.rows.push(text.split(','))
  found.lines.push(line)
  found.broken += 1
}

function reasonOf(fault: string): Reason {
  return fault === 'MissingQuotes'
    ? createReason('cases/unclosed-quote', {})
    : createReason('cases/stray-quote', {})
}

function countLineEnds(row: readonly string[]): number {
  let count = 0
  for (const field of row) {
    for (let at = field.indexOf('\n'); at !== -1; at = field.indexOf('\n', at + 1)) count += 1
  }
  return count
}

function offsetOfLine(text: string, lines: number): number {
  let at = 0
  for (let i = 0; i < lines; i += 1) at = text.indexOf('\n', at) + 1
  return at
}
