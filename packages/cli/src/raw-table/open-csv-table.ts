import type { CaseSource } from '../cases/case-source.js'
import { createCsvParser, type CsvParser } from '../cases/csv-parser.js'
import type { CaseEncoding } from '../cases/decode-lines.js'
import { readTextBlocks } from '../cases/read-text-blocks.js'
import type { RecordBatch } from '../cases/record-batch.js'
import { createFailure } from '../cli-failure.js'
import type { RawRow, RawTable } from './raw-table.js'

/** Opens a CSV file as a table (打开 CSV). @throws CliFailure when it is empty or in another encoding */
export async function openCsvTable(source: CaseSource, encoding: CaseEncoding): Promise<RawTable> {
  const parser = createCsvParser(source.name)
  const batches = readBatches(source, encoding, parser)
  let first = await batches.next()
  while (first.done !== true && parser.header() === undefined) first = await batches.next()
  const header = parser.header()
  if (first.done === true || header === undefined)
    throw createFailure('cases/empty-file', { file: source.name })
  const start = first.value
  async function* rows(): AsyncGenerator<RawRow> {
    yield* listRows(start)
    for await (const batch of batches) yield* listRows(batch)
  }
  return { name: source.name, sheet: null, headerLine: 1, header, rows, close: () => Promise.resolve() }
}

async function* readBatches(
  source: CaseSource,
  encoding: CaseEncoding,
  parser: CsvParser
): AsyncGenerator<RecordBatch> {
  for await (const block of readTextBlocks(source, encoding, parser.nextLine)) yield parser.push(block)
}

function* listRows({ rows, lineOf, problems }: RecordBatch): Generator<RawRow> {
  for (const [index, cells] of rows.entries()) {
    const problem = problems?.get(index)
    yield { line: lineOf(index), cells, faults: problem === undefined ? [] : [problem] }
  }
}
