import type { AskSql } from './count-plans.js'
import { createValues } from './create-values.js'
import type { SqlStatement, SqlTable } from './sql-text.js'

/** Whether a table holds a case whose id begins so (按编号开头查找); `start` is ASCII. */
export async function holdsCases(table: SqlTable, start: string, ask: AskSql): Promise<boolean> {
  const [first] = [...(await ask(buildStartQuery(table, start)))]
  return first !== undefined
}

/** Written as bounds: indexes and the statistics of a Parquet file answer them without looking at every row. */
export function buildStartQuery(table: SqlTable, start: string): SqlStatement {
  const values = createValues(table.dialect)
  const caseId = table.column('caseId')
  const end = start.slice(0, -1) + String.fromCharCode(start.charCodeAt(start.length - 1) + 1)
  const text = [
    `SELECT ${caseId} AS lj_case FROM ${table.from}`,
    `WHERE ${caseId} >= ${values.put(start)} AND ${caseId} < ${values.put(end)} LIMIT 1`
  ].join(' ')
  return { text, values: values.bound }
}
