export type { ClickhousePlace, ClickhouseSourceOptions } from './clickhouse/index.js'
export type { DuckdbLimits, DuckdbPlace, DuckdbSourceOptions, FilePaths } from './duckdb/index.js'
export type { PostgresPlace, PostgresSourceOptions, PostgresTable } from './postgres/index.js'
export {
  caseFactsFields,
  caseFactsTable,
  columnNameOf,
  createCaseFactsTable,
  type CaseFactsField,
  type CaseFactsRows,
  type ColumnNames,
  type RepeatedRows,
  type SqlDialectName,
  type StoredSource
} from './sql/index.js'
export { createWarehouseFailure, isWarehouseFailure, WarehouseFailure } from './warehouse-failure.js'
