import type { CaseSearch } from '@lijie/engine/counting'
import { canBeStored } from './can-be-stored.js'
import type { AskSql } from './count-plans.js'
import { createQuestionWriter } from './create-question-writer.js'
import { createValues, type SqlValues } from './create-values.js'
import type { SqlDialectName } from './quote-name.js'
import type { SqlStatement, SqlTable } from './sql-text.js'

/** Ids of the cases behind a count (查找案件), each once, in code-unit order. */
export async function findCases(
  table: SqlTable,
  search: CaseSearch,
  ask: AskSql
): Promise<readonly string[]> {
  if (search.object !== null && (search.object === '' || !canBeStored(table.dialect, search.object)))
    return []
  const rows = await ask(buildCaseQuery(table, search))
  return [...rows].map(([caseId]) => String(caseId)).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

/** The statement that names cases. */
export function buildCaseQuery(table: SqlTable, { pass, object, question, limit }: CaseSearch): SqlStatement {
  const values = createValues(table.dialect)
  const writer = createQuestionWriter(table, values)
  const conditions = [pass.question, question].flatMap((one) =>
    one === null ? [] : [`(${writer.belongs(one, false)})`]
  )
  const caseId = table.column('caseId')
  const text = [
    `SELECT ${caseId} AS lj_case FROM ${table.from}`,
    `WHERE ${[writeObject(table, values, pass.object, object), ...conditions].join(' AND ')}`,
    `GROUP BY ${caseId}`,
    ...writeLimit(table.dialect, values, caseId, limit)
  ].join(' ')
  return { text, values: values.bound }
}

function writeObject(
  table: SqlTable,
  values: SqlValues,
  field: CaseSearch['pass']['object'],
  object: string | null
): string {
  const column = table.column(field)
  if (object !== null) return equals(table.dialect, column, values.put(object))
  return table.dialect === 'clickhouse'
    ? `(ifNull(${column}, '') = '')`
    : `(${column} IS NULL OR ${column} = '')`
}

function equals(dialect: SqlDialectName, column: string, value: string): string {
  return dialect === 'clickhouse' ? `(ifNull(${column}, '') = ${value})` : `(${column} = ${value})`
}

function writeLimit(
  dialect: SqlDialectName,
  values: SqlValues,
  caseId: string,
  limit: number
): readonly string[] {
  if (!Number.isSafeInteger(limit)) return []
  const most = Math.max(0, limit)
  return [
    `ORDER BY ${writeCodeUnitOrder(dialect, caseId)}`,
    `LIMIT ${dialect === 'clickhouse' ? most : values.put(most)}`
  ]
}

/**
 * Databases order texts by their UTF-8 bytes, where characters beyond U+FFFF come last; by code unit they come before U+E000.
 * A character in front of them, the last one before the surrogates, which no text uses, puts them there.
 */
function writeCodeUnitOrder(dialect: SqlDialectName, column: string): string {
  if (dialect === 'postgres')
    return `regexp_replace(${column}, '([\\U00010000-\\U0010FFFF])', U&'\\D7FF' || '\\1', 'g')`
  if (dialect === 'duckdb') return `regexp_replace(${column}, '([\\x{10000}-\\x{10FFFF}])', '\uD7FF\\1', 'g')`
  return `replaceRegexpAll(${column}, '([\\\\x{10000}-\\\\x{10FFFF}])', '\uD7FF\\\\1')`
}
