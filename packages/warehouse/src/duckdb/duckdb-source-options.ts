import type { ColumnNames } from '../sql/index.js'
import type { DuckdbLimits } from './load-duckdb.js'

/** One path, several, or patterns such as `cases/2026-*.parquet`. */
export type FilePaths = string | readonly string[]

/** Where the rows are: a table of a database file, or data files. */
export type DuckdbPlace =
  | { readonly database: string; readonly table?: string }
  | { readonly csv: FilePaths }
  | { readonly parquet: FilePaths }
  | { readonly ndjson: FilePaths }

/** Options of a source of counts in DuckDB. */
export interface DuckdbSourceOptions extends DuckdbLimits {
  readonly from: DuckdbPlace
  /** Names of columns where the files have others. */
  readonly columns?: ColumnNames
  /** What a column that a plan needs and the files lack is: an error (by default), or unknown in every row. */
  readonly absent?: 'refuse' | 'unknown'
  /** How CSV and NDJSON write instants: whole milliseconds (by default), or ISO 8601 with an offset. */
  readonly instants?: 'milliseconds' | 'iso'
  /**
   * checked (by default): flags other than 0 and 1, negative counts and parts of numbers are refused. trusted: files that
   * this library wrote; parts of numbers in CSV would be rounded unseen.
   */
  readonly values?: 'checked' | 'trusted'
}
