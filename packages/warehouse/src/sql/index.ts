export { buildPassQuery, type ItemCells, type PassQuery } from './build-pass-query.js'
export { canBeUnknown } from './can-be-unknown.js'
export {
  caseFactsFields,
  caseFactsTable,
  columnNameOf,
  createCaseFactsTable,
  isTextField,
  type CaseFactsField
} from './case-facts-table.js'
export { countPlans, type AskSql } from './count-plans.js'
export { createSqlSource, type SqlDriver, type StoredSource } from './create-sql-source.js'
export { createSqlTable, type CheckedTable, type ColumnNames, type FoundTable } from './create-sql-table.js'
export { encodeClickhouseLiteral } from './encode-clickhouse-literal.js'
export { buildCaseQuery, findCases } from './find-cases.js'
export { buildStartQuery, holdsCases } from './hold-cases.js'
export { findRepeated, type RepeatedRows } from './find-repeated.js'
export { batchRows, type CaseFactsRows } from './batch-rows.js'
export { listCaseCells, type CaseCell } from './case-row-cells.js'
export { quoteName, type SqlDialectName } from './quote-name.js'
export { readPassRows, type SqlRow } from './read-pass-rows.js'
export type { SqlStatement, SqlTable } from './sql-text.js'
export { writeKleene } from './write-kleene.js'
export { writeTwoValued } from './write-two-valued.js'
