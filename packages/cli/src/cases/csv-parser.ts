import { createReason, type Reason } from '@lijie/engine'
import { createFailure } from '../cli-failure.js'
import { countRejectColumns, restoreCells } from '../rejects/take-back-copy.js'
import { checkSeparator } from './check-separator.js'
import type { BadLine } from './decode-lines.js'
import type { TextBlock } from './read-text-blocks.js'
import type { RecordBatch } from './record-batch.js'
import { parseRecords, splitQuoted } from './split-quoted.js'

/** So many broken quotes make a file unusable: each costs another look at the rest of the block. */
const maxBrokenQuotes = 2000

/** Splits blocks of lines into records (CSV, RFC 4180) with papaparse; the header is the first record. */
export interface CsvParser {
  /** The column names, once the block with the first line was pushed. */
  readonly header: () => readonly string[] | undefined
  /** Line number at which the next block begins, from 1. */
  readonly nextLine: () => number
  readonly push: (block: TextBlock) => RecordBatch
}

interface State {
  readonly file: string
  header: readonly string[] | undefined
  /** Rows that went back and come again; what made them inert is taken off. */
  isCopy: boolean
  /** A record that began in an earlier block and has an open quote; empty otherwise. */
  pending: string
  /** Line on which `pending` begins, or the next block when it is empty. */
  line: number
  nextLine: number
  broken: number
  /** Lines that are no text, by line number. */
  readonly badLines: Map<number, BadLine>
}

/** Records of one block before they are checked; without `lines` each record is one line, from `firstLine` on. */
interface Split {
  readonly rows: string[][]
  readonly lines: readonly number[] | undefined
  readonly problems: Map<number, Reason>
  readonly firstLine: number
}

/** A parser for one file. */
export function createCsvParser(file: string): CsvParser {
  const state: State = {
    file,
    header: undefined,
    isCopy: false,
    pending: '',
    line: 1,
    nextLine: 1,
    broken: 0,
    badLines: new Map()
  }
  return {
    header: () => state.header,
    nextLine: () => state.nextLine,
    push(block) {
      for (const [index, problem] of block.badLines ?? []) state.badLines.set(state.nextLine + index, problem)
      const split = splitBlock(state, block)
      if (state.header === undefined) takeHeader(state, split)
      const batch = checkRecords(state, split)
      return state.isCopy ? { ...batch, rows: batch.rows.map(restoreCells) } : batch
    }
  }
}

function splitBlock(state: State, block: TextBlock): Split {
  const text = state.pending === '' ? block.text : state.pending + block.text
  const firstLine = state.line
  if (!text.includes('"')) {
    const rows = parseRecords(text, block.last).data
    state.line = firstLine + rows.length
    state.nextLine = state.line
    return { rows, lines: undefined, problems: new Map(), firstLine }
  }
  const found = splitQuoted(text, { line: firstLine, last: block.last, columns: state.header?.length })
  state.broken += found.broken
  if (state.broken > maxBrokenQuotes)
    throw createFailure('cases/unclosed-quote', {}, { file: state.file, line: firstLine })
  state.pending = found.rest
  state.line = found.restLine
  state.nextLine = found.restLine + found.rest.split('\n').length - 1
  return { ...found, firstLine }
}

/** Takes the first record that is not blank as the header, and leaves the others. */
function takeHeader(state: State, { rows, problems, lines, firstLine }: Split): void {
  const index = rows.findIndex((row) => !isBlank(row))
  const row = rows[index]
  if (row === undefined) return
  const place = { file: state.file, line: lines?.[index] ?? firstLine + index }
  const problem = problems.get(index)
  dropReturn(row)
  checkSeparator(row, place)
  if (problem?.code === 'cases/unclosed-quote' || problem?.code === 'cases/stray-quote') {
    throw createFailure(problem.code, {}, place)
  }
  const header = row.map((name) => name.trim())
  state.isCopy = countRejectColumns(header) > 0
  state.header = state.isCopy ? restoreCells(header) : header
  rows[index] = ['']
}

/** Takes blank lines out, cuts carriage returns, and finds the records that are cut short or run over. */
function checkRecords(state: State, { rows, lines, problems, firstLine }: Split): RecordBatch {
  const columns = state.header?.length ?? 0
  const plain = lines === undefined && state.badLines.size === 0
  let blank = false
  for (const [index, row] of rows.entries()) {
    dropReturn(row)
    if (row.length !== columns || row[0] === '') {
      if (isBlank(row)) blank = true
      else if (row.length !== columns && !problems.has(index))
        problems.set(index, countReason(row.length, columns))
    }
  }
  const lineOf = (index: number): number => lines?.[index] ?? firstLine + index
  if (!plain) addBadLines(state, rows.length, lineOf, problems)
  if (!blank) return { rows, lineOf, problems: problems.size === 0 ? undefined : problems }
  return withoutBlanks(rows, lineOf, problems)
}

function addBadLines(
  state: State,
  count: number,
  lineOf: (index: number) => number,
  problems: Map<number, Reason>
): void {
  for (const [line, problem] of state.badLines) {
    if (line >= state.line) continue
    let index = 0
    while (index + 1 < count && lineOf(index + 1) <= line) index += 1
    if (index < count) problems.set(index, reasonOfLine(problem, state.file))
    state.badLines.delete(line)
  }
}

function reasonOfLine(problem: BadLine, file: string): Reason {
  return problem === 'cases/nul-byte' ? createReason(problem, {}) : createReason(problem, { file })
}

function withoutBlanks(
  rows: readonly string[][],
  lineOf: (index: number) => number,
  problems: ReadonlyMap<number, Reason>
): RecordBatch {
  const kept = rows.map((_, index) => index).filter((index) => !isBlank(rows[index] ?? []))
  const keptProblems = new Map<number, Reason>()
  for (const [place, index] of kept.entries()) {
    const problem = problems.get(index)
    if (problem !== undefined) keptProblems.set(place, problem)
  }
  return {
    rows: kept.map((index) => rows[index] ?? []),
    lineOf: (place) => lineOf(kept[place] ?? 0),
    problems: keptProblems.size === 0 ? undefined : keptProblems
  }
}

function countReason(found: number, expected: number): Reason {
  return found < expected
    ? createReason('cases/truncated-line', { expected, found })
    : createReason('cases/too-many-fields', { expected, found })
}

/** Nothing in any field: spreadsheets write the empty rows between and below others as commas. */
function isBlank(row: readonly string[]): boolean {
  return row.every((field) => field === '' || field === '\r')
}

function dropReturn(row: string[]): void {
  const index = row.length - 1
  const field = row[index]
  if (field?.charCodeAt(field.length - 1) === 13) row[index] = field.slice(0, -1)
}
