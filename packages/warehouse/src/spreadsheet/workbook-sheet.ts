/** How a cell looks (单元格样式). */
export interface WorkbookStyle {
  /** Number format of the spreadsheet, e.g. `0.00`, `0.00%`, `yyyy-mm-dd hh:mm`, `@`. */
  readonly format?: string
  readonly bold?: boolean
  readonly wrap?: boolean
  readonly align?: 'left' | 'center' | 'right'
  /** Text and ground as `#RRGGBB`. */
  readonly color?: string
  readonly background?: string
}

/**
 * One cell to write (待写单元格); null is empty. A text is inert: it never becomes a formula. `number` is exact decimal
 * text or a number; `date` a wall clock, `2026-03-02T09:00:00`; a formula is written without `=` and carries the value it
 * has here.
 */
export type WorkbookCell =
  | null
  | string
  | number
  | (WorkbookStyle & { readonly text: string })
  | (WorkbookStyle & { readonly number: number | string })
  | (WorkbookStyle & { readonly date: string })
  | (WorkbookStyle & { readonly formula: string; readonly value: number | string })

/** A drop-down (下拉选项): cells of a column may hold only what the range lists. */
export interface CellChoice {
  /** Cells it holds for, e.g. `B2:B5000`. */
  readonly range: string
  /** Where the choices stand, e.g. `代码表!$A$2:$A$30`, quoted as formulas quote. */
  readonly source: string
  /** false: other values are possible after a warning. */
  readonly strict: boolean
  /** Said when something else is written. */
  readonly message: string
}

/** One sheet to write (待写工作表). */
export interface WorkbookSheet {
  readonly name: string
  /** One row at least. */
  readonly rows: readonly (readonly WorkbookCell[])[]
  /** Widths of the columns in characters. */
  readonly widths?: readonly number[]
  readonly frozenRows?: number
  readonly frozenColumns?: number
  readonly landscape?: boolean
  readonly choices?: readonly CellChoice[]
}
