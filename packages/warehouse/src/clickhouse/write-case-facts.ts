import { randomUUID } from 'node:crypto'
import {
  batchRows,
  caseFactsFields,
  columnNameOf,
  encodeClickhouseLiteral,
  type CaseCell,
  type CaseFactsRows
} from '../sql/index.js'
import { createWarehouseFailure, isWarehouseFailure } from '../warehouse-failure.js'
import { nameTable, readClickhouse, showPlace, writeClickhouse } from './ask-clickhouse.js'
import type { ClickhousePlace } from './clickhouse-place.js'

const rowsAtATime = 50_000

/**
 * Adds rows to a table of case facts in ClickHouse (写入 ClickHouse). Into a table of the MergeTree family without partitions all
 * rows come at once or none: they are gathered in a table beside it and moved over in one step. Into any other (a Distributed
 * table, above all) they come as they are sent; write to the shards themselves where that matters.
 * @returns how many rows were written
 */
export async function writeCaseFactsToClickhouse(
  place: ClickhousePlace,
  rows: CaseFactsRows
): Promise<number> {
  if (!(await canMove(place))) return insertAll(place, nameTable(place), rows)
  const gathered = nameTable(place, `_${randomUUID().replaceAll('-', '')}`)
  await writeClickhouse(place, `CREATE TABLE ${gathered} AS ${nameTable(place)}`)
  try {
    const count = await insertAll(place, gathered, rows)
    if (count > 0)
      await writeClickhouse(
        place,
        `ALTER TABLE ${nameTable(place)} ATTACH PARTITION tuple() FROM ${gathered}`
      )
    return count
  } catch (error) {
    throw isWarehouseFailure(error, 'warehouse/write-outcome-unknown')
      ? createWarehouseFailure(
          'warehouse/write-failed',
          { place: showPlace(place), reason: sayReason(error) },
          error
        )
      : error
  } finally {
    await writeClickhouse(place, `DROP TABLE IF EXISTS ${gathered}`)
  }
}

async function canMove(place: ClickhousePlace): Promise<boolean> {
  const { database = 'default', table = 'case_facts' } = place
  const rows = await readClickhouse(
    place,
    `SELECT engine, partition_key FROM system.tables WHERE database = ${encodeClickhouseLiteral(database)}
     AND name = ${encodeClickhouseLiteral(table)}`
  )
  const [engine, partitionKey] = rows[0] ?? []
  if (engine === undefined)
    throw createWarehouseFailure('warehouse/missing-table', {
      place: showPlace(place),
      table: nameTable(place)
    })
  return engine === 'MergeTree' && partitionKey === ''
}

async function insertAll(place: ClickhousePlace, table: string, rows: CaseFactsRows): Promise<number> {
  const columns = caseFactsFields.map(columnNameOf).join(', ')
  let count = 0
  for await (const batch of batchRows(rows, rowsAtATime)) {
    const lines = batch.map((cells) => `${cells.map(writeCell).join('\t')}\n`).join('')
    try {
      await writeClickhouse(place, `INSERT INTO ${table} (${columns}) FORMAT TabSeparated`, lines, {
        insert_distributed_sync: '1'
      })
    } catch (error) {
      const params = { place: showPlace(place), reason: sayReason(error) }
      throw createWarehouseFailure('warehouse/write-outcome-unknown', params, error)
    }
    count += batch.length
  }
  return count
}

/** A cell of tab-separated values: NULL is \N, and a backslash stands before what would end the cell. */
function writeCell(cell: CaseCell): string {
  if (cell === null) return '\\N'
  if (typeof cell === 'number') return String(cell)
  return cell.replace(/[\\\t\n\r]/g, (sign) => tabEscapes[sign] ?? sign)
}

const tabEscapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

function sayReason(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 300) : String(error)
}
