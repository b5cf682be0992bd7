import type { RowQuestion } from '@lijie/engine/counting'
import type { CaseFactsColumn } from '@lijie/schema'
import type { CaseFactsField } from './case-facts-table.js'
import type { SqlDialectName } from './quote-name.js'

/** A statement with its bound values (参数化语句); ClickHouse has none, its values are literals of the text. */
export interface SqlStatement {
  readonly text: string
  readonly values: readonly (number | string)[]
}

/** What SQL is written for: a database, and how it calls the table and its columns. */
export interface SqlTable {
  readonly dialect: SqlDialectName
  /** As it stands after FROM, quoted. */
  readonly from: string
  /** A column as it stands in an expression, quoted. */
  readonly column: (field: CaseFactsField) => string
  /** A condition that is true where a column holds what a row in memory would be refused for; null: it cannot. */
  readonly badValue?: (field: CaseFactsField) => string | null
  /** Where a row stands for many rows of the source. */
  readonly classes?: RowClasses
}

/** What the rows of a table of classes hold (同类行的内容). */
export interface RowClasses {
  /** The column with the answer to a part of a question; null: it is made of smaller parts. */
  readonly part: (question: RowQuestion) => string | null
  /** How many rows the row stands for. */
  readonly rows: string
  /** How many of them have a value in a column, and its sum. */
  readonly sumOf: (column: CaseFactsColumn) => { readonly count: string; readonly sum: string }
  /** Whether the rows hold bad values. */
  readonly bad: string
}
