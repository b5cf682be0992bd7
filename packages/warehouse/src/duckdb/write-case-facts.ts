import { randomUUID } from 'node:crypto'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import {
  batchRows,
  caseFactsFields,
  caseFactsTable,
  createCaseFactsTable,
  isTextField,
  quoteName,
  type CaseCell,
  type CaseFactsRows
} from '../sql/index.js'
import { createWarehouseFailure, isWarehouseFailure } from '../warehouse-failure.js'
import { openDuckdb, type DuckdbLimits, type DuckdbSession } from './load-duckdb.js'
import { quoteText } from './quote-text.js'

/** Rows of one chunk, as DuckDB cuts its columns. */
const chunkRows = 2048

/**
 * Adds rows to a table of a DuckDB file (写入 DuckDB), which is made when it is missing; all rows or none.
 * @returns how many rows were written
 */
export async function writeCaseFactsToDuckdb(
  target: { readonly database: string; readonly table?: string } & DuckdbLimits,
  rows: CaseFactsRows
): Promise<number> {
  const session = await openDuckdb(target.database, target)
  try {
    return await appendAll(session, target.database, target.table ?? caseFactsTable, rows)
  } finally {
    session.close()
  }
}

/**
 * Writes rows to one Parquet file (写入 Parquet), compressed with zstd. The file appears when it is whole; one that was there is
 * replaced then.
 * @returns how many rows were written
 */
export async function writeCaseFactsToParquet(
  target: { readonly file: string } & DuckdbLimits,
  rows: CaseFactsRows
): Promise<number> {
  const folder = await mkdtemp(path.join(path.dirname(target.file), '.lijie-')).catch((error: unknown) => {
    throw readWriteError(error, target.file)
  })
  const part = path.join(folder, `${randomUUID()}.parquet`)
  try {
    const session = await openDuckdb(path.join(folder, 'rows.duckdb'), { temporaryFolder: folder, ...target })
    try {
      const count = await appendAll(session, target.file, caseFactsTable, rows)
      await session.ask({
        text: `COPY (SELECT * FROM ${caseFactsTable}) TO ${quoteText(part)} (FORMAT parquet, COMPRESSION zstd)`,
        values: []
      })
      await rename(part, target.file)
      return count
    } finally {
      session.close()
    }
  } catch (error) {
    throw readWriteError(error, target.file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function appendAll(
  session: DuckdbSession,
  place: string,
  table: string,
  rows: CaseFactsRows
): Promise<number> {
  const run = async (text: string): Promise<unknown> => session.ask({ text, values: [] })
  await run('BEGIN TRANSACTION')
  try {
    await run(createCaseFactsTable('duckdb', table).replace('CREATE TABLE', 'CREATE TABLE IF NOT EXISTS'))
    const count = await appendRows(session.connection, table, rows)
    await run('COMMIT')
    return count
  } catch (error) {
    await run('ROLLBACK').catch(() => null)
    throw readWriteError(error, `${place} ${quoteName('duckdb', table)}`)
  }
}

async function appendRows(connection: DuckDBConnection, table: string, rows: CaseFactsRows): Promise<number> {
  const { BIGINT, DuckDBDataChunk, VARCHAR } = await import('@duckdb/node-api')
  const types = caseFactsFields.map((field) => (isTextField(field) ? VARCHAR : BIGINT))
  const appender = await connection.createAppender(table)
  let count = 0
  for await (const batch of batchRows(rows, chunkRows)) {
    const chunk = DuckDBDataChunk.create(types, batch.length)
    chunk.setColumns(types.map((_, column) => batch.map((cells) => toValue(cells[column]))))
    appender.appendDataChunk(chunk)
    count += batch.length
  }
  appender.closeSync()
  return count
}

function toValue(cell: CaseCell | undefined): string | bigint | null {
  return typeof cell === 'number' ? BigInt(cell) : (cell ?? null)
}

function readWriteError(error: unknown, place: string): unknown {
  if (
    isWarehouseFailure(error, 'warehouse/invalid-row') ||
    isWarehouseFailure(error, 'warehouse/invalid-text')
  )
    return error
  if (isWarehouseFailure(error, 'warehouse/write-failed')) return error
  const reason = error instanceof Error ? error.message.slice(0, 300) : String(error)
  return createWarehouseFailure('warehouse/write-failed', { place, reason }, error)
}
