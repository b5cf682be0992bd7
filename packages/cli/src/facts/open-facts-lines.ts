import { createReason, type Reason } from '@lijie/engine'
import type { FactsMapping } from '@lijie/schema'
import type { CaseSource } from '../cases/case-source.js'
import type { CaseEncoding } from '../cases/decode-lines.js'
import { createJsonLinesParser, type JsonLine } from '../cases/json-lines-parser.js'
import { readTextBlocks } from '../cases/read-text-blocks.js'
import type { RawRow, RawTable } from '../raw-table/raw-table.js'
import { factsFields, fileNameOf } from './facts-columns.js'

/** A file of one JSON object per row as a table (NDJSON 表): its columns are those that may be there. */
export function openFactsLines(
  source: CaseSource,
  encoding: CaseEncoding,
  mapping: FactsMapping | null,
  lenient = false
): RawTable {
  const header = mapping === null ? factsFields.map(fileNameOf) : listColumns(mapping)
  const places = new Map(header.map((column, index) => [column, index]))
  if (mapping === null) for (const [index, field] of factsFields.entries()) places.set(field, index)
  const parser = createJsonLinesParser(source.name)
  const strict = mapping === null && !lenient
  async function* rows(): AsyncGenerator<RawRow> {
    for await (const block of readTextBlocks(source, encoding, parser.nextLine)) {
      for (const line of parser.push(block)) yield readLine(line, header.length, places, strict)
    }
  }
  return { name: source.name, sheet: null, headerLine: 1, header, rows, close: () => Promise.resolve() }
}

function listColumns({ caseId, numbers, texts }: FactsMapping): string[] {
  const columns = [caseId, ...Object.values(numbers ?? {}), ...Object.values(texts ?? {})]
  return [...new Set(columns.map(({ column }) => column))]
}

function readLine(
  { line, value, problem }: JsonLine,
  width: number,
  places: ReadonlyMap<string, number>,
  strict: boolean
): RawRow {
  const cells = Array.from({ length: width }, () => '')
  if (problem !== undefined) return { line, cells, faults: [problem] }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const found = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
    return { line, cells, faults: [createReason('tables/not-a-row', { found })] }
  }
  const faults: Reason[] = []
  for (const [key, cell] of Object.entries(value)) {
    const index = places.get(key)
    if (index !== undefined) cells[index] = writeCell(cell)
    else if (strict) faults.push(createReason('tables/unknown-facts-key', { key }))
  }
  return { line, cells, faults }
}

function writeCell(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  return typeof cell === 'string' ? cell : JSON.stringify(cell)
}
