import type { Reason } from '@lijie/engine'
import type { CellRole } from '@lijie/warehouse/spreadsheet'

/** A row before it means anything: each cell as text, or what is wrong with it (原始行). */
export interface RawRow {
  /** Row of the sheet, line of the file, or number of the record. */
  readonly line: number
  readonly cells: readonly (string | Reason)[]
  /** What is wrong with the row as a whole. */
  readonly faults: readonly Reason[]
}

/** A table as it comes, whatever file it is in (原始表). */
export interface RawTable {
  /** How messages call it: the file, for a workbook with its sheet. */
  readonly name: string
  /** null: no workbook. */
  readonly sheet: string | null
  readonly headerLine: number
  readonly header: readonly string[]
  /**
   * The rows, once it is known what each column holds; in a workbook a date becomes `2026-03-02T09:00:00`. undefined: the
   * column is not read.
   */
  readonly rows: (roles: readonly (CellRole | undefined)[]) => AsyncIterable<RawRow>
  readonly close: () => Promise<void>
}
