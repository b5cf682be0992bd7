import { createChunk, type CaseColumns, type ColumnChunk, type TextDictionary } from './case-columns.js'
import type { CaseFacts } from './case-facts.js'
import { checkNumber, checkText } from './read-column.js'

/**
 * Adds a row to typed columns (追加案件). Only the columns that are kept are read.
 *
 * @throws EngineError `evaluation/bad-row` when one holds no value of its kind; the row is not added then.
 */
export function addCase(columns: CaseColumns, row: CaseFacts): void {
  const last = columns.chunks.at(-1)
  const isFull = last === undefined || last.size === columns.chunkSize
  const chunk = isFull ? createChunk(columns) : last
  writeRow(columns, chunk, row)
  if (isFull) columns.chunks.push(chunk)
  columns.size += 1
}

/** Writes a row behind the last one of a chunk that has room. */
export function writeRow(columns: CaseColumns, chunk: ColumnChunk, row: CaseFacts): void {
  const { numbers, texts, dictionaries, keepsCaseIds } = columns
  const at = chunk.size
  for (let i = 0; i < numbers.length; i += 1) {
    const column = numbers[i]
    if (column !== undefined) writeNumber(chunk, i, at, checkNumber(row, column, column.read(row)))
  }
  for (let i = 0; i < texts.length; i += 1) {
    const [column, dictionary, codes] = [texts[i], dictionaries[i], chunk.texts[i]]
    if (column === undefined || dictionary === undefined || codes === undefined) continue
    const text = checkText(row, column.name, column.read(row))
    codes[at] = text === null ? 0 : codeOf(dictionary, text)
  }
  if (keepsCaseIds) chunk.caseIds[at] = row.caseId
  chunk.size += 1
}

function writeNumber(chunk: ColumnChunk, place: number, at: number, value: number | null): void {
  const values = chunk.numbers[place]
  if (values instanceof Float64Array) values[at] = value ?? Number.NaN
  else if (values !== undefined && (value === null || value <= 127)) values[at] = value ?? -1
  else if (values !== undefined) {
    const wide = widen(values, at)
    wide[at] = value ?? Number.NaN
    chunk.numbers[place] = wide
  }
}

function widen(values: Int8Array, size: number): Float64Array {
  const wide = new Float64Array(values.length)
  for (let i = 0; i < size; i += 1) wide[i] = values[i] === -1 ? Number.NaN : (values[i] ?? 0)
  return wide
}

function codeOf({ texts, codes }: TextDictionary, text: string): number {
  const known = codes.get(text)
  if (known !== undefined) return known
  texts.push(text)
  codes.set(text, texts.length)
  return texts.length
}
