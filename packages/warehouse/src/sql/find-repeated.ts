import { isWarehouseFailure } from '../warehouse-failure.js'
import type { AskSql } from './count-plans.js'
import type { SqlStatement, SqlTable } from './sql-text.js'

/** Rows that repeat the case and unit of another row (重复行): a row is one of a case and unit. */
export interface RepeatedRows {
  /** Rows beyond the first of each case and unit. */
  readonly rows: number
  /** One of the cases. */
  readonly caseId: string
}

/** Rows that are held against each other at a time; PostgreSQL puts what it cannot keep on disk by itself. */
const rowsAtATime = 4_000_000
/** Where memory does not do even so, the rows are taken in more parts, up to so many. */
const mostParts = 1024

/**
 * Looks for rows with the case and unit of another (查找重复行); null when there are none. Parts of the rows are held against
 * each other one after the other, so that memory does not grow with the table.
 */
export async function findRepeated(
  table: SqlTable,
  ask: AskSql,
  atATime: number = rowsAtATime
): Promise<RepeatedRows | null> {
  const [[count] = []] = [...(await ask({ text: `SELECT count(*) FROM ${table.from}`, values: [] }))]
  const parts = table.dialect === 'postgres' ? 1 : Math.max(1, Math.ceil(Number(count) / atATime))
  return findInParts(table, ask, parts)
}

async function findInParts(table: SqlTable, ask: AskSql, parts: number): Promise<RepeatedRows | null> {
  let rows = 0
  let caseId: string | null = null
  try {
    for (let part = 0; part < parts; part += 1) {
      const [[first, extra] = []] = [...(await ask(buildRepeatedQuery(table, part, parts)))]
      if (Number(extra ?? 0) === 0) continue
      caseId ??= String(first)
      rows += Number(extra)
    }
  } catch (error) {
    if (!isWarehouseFailure(error, 'warehouse/out-of-memory') || parts >= mostParts) throw error
    return findInParts(table, ask, parts * 4)
  }
  return caseId === null ? null : { rows, caseId }
}

/** The statement for one part of the cases: one of them, and how many rows are too many. */
function buildRepeatedQuery(table: SqlTable, part: number, parts: number): SqlStatement {
  const isClickhouse = table.dialect === 'clickhouse'
  const [caseId, unit] = [table.column('caseId'), table.column('unit')]
  // An empty unit is an unknown one; rows without a case id are nobody's, and repeat nothing.
  const known = isClickhouse ? `ifNull(${unit}, '')` : `COALESCE(${unit}, '')`
  const hash = isClickhouse ? 'cityHash64' : 'hash'
  const text = [
    'SELECT min(lj_case) AS lj_first, sum(lj_rows - 1) AS lj_extra FROM (',
    `SELECT ${caseId} AS lj_case, ${known} AS lj_unit, count(*) AS lj_rows FROM ${table.from}`,
    `WHERE ${caseId} <> ''`,
    ...(parts === 1 ? [] : [`AND ${hash}(${caseId}) % ${parts} = ${part}`]),
    'GROUP BY lj_case, lj_unit HAVING count(*) > 1) AS lj_repeated'
  ].join(' ')
  return { text, values: [] }
}
