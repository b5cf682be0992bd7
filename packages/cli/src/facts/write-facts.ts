import path from 'node:path'
import type { CaseFacts } from '@lijie/engine'
import { CliFailure, createFailure } from '../cli-failure.js'
import { byteOrderMark, createCsvLine } from '../output/csv-table.js'
import { openOutput } from '../output/open-output.js'
import type { Session } from '../session.js'
import { factsFields, fileNameOf } from './facts-columns.js'

/** Forms in which rows are written. */
export type FactsFormat = 'parquet' | 'csv' | 'ndjson'

/** The form that the name of a file says; standard output gets NDJSON. @throws CliFailure */
export function chooseFactsFormat(file: string | undefined): FactsFormat {
  if (file === undefined || file === '-') return 'ndjson'
  const ending = path.extname(file).toLowerCase()
  if (ending === '.parquet' || ending === '.csv' || ending === '.ndjson')
    return ending.slice(1) as FactsFormat
  const expected = '.parquet, .csv, .ndjson'
  throw createFailure('cases/bad-option', { option: '--out', value: file, expected })
}

/**
 * Writes rows of case facts (写出案件事实行), all of them or, when `rows` fails, nothing; gives how many.
 *
 * @throws CliFailure, or what `rows` throws.
 */
export function writeFacts(
  rows: AsyncIterable<CaseFacts>,
  file: string | undefined,
  session: Session
): Promise<number> {
  const format = chooseFactsFormat(file)
  return format === 'parquet'
    ? writeParquet(rows, file ?? '', session)
    : writeText(rows, format, file, session)
}

async function writeText(
  rows: AsyncIterable<CaseFacts>,
  format: 'csv' | 'ndjson',
  file: string | undefined,
  session: Session
): Promise<number> {
  const output = openOutput(file, session.io)
  let count = 0
  try {
    if (format === 'csv') output.write(byteOrderMark + createCsvLine(factsFields.map(fileNameOf)))
    for await (const row of rows) {
      count += 1
      output.write(
        format === 'csv' ? createCsvLine(factsFields.map((field) => writeCell(row[field]))) : writeLine(row)
      )
    }
    await output.finish()
    return count
  } catch (error) {
    output.discard()
    throw error
  }
}

/** The failure of the rows goes before what the database makes of it. */
async function writeParquet(rows: AsyncIterable<CaseFacts>, file: string, { io }: Session): Promise<number> {
  const { writeCaseFactsToParquet } = await import('@lijie/warehouse/duckdb')
  let failure: unknown
  async function* watch(): AsyncGenerator<CaseFacts> {
    try {
      yield* rows
    } catch (error) {
      failure = error
      throw error
    }
  }
  try {
    return await writeCaseFactsToParquet({ file: path.resolve(io.cwd, file) }, watch())
  } catch (error) {
    if (failure !== undefined) throw failure
    if (error instanceof Error && 'issue' in error)
      throw new CliFailure([error.issue as CliFailure['issues'][number]])
    throw error
  }
}

function writeCell(value: string | number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value)
}

/** Only what is known. */
function writeLine(row: CaseFacts): string {
  const known = factsFields.flatMap((field) => {
    const value = row[field]
    return value === null || value === undefined || value === '' ? [] : [[fileNameOf(field), value] as const]
  })
  return `${JSON.stringify(Object.fromEntries(known))}\n`
}
