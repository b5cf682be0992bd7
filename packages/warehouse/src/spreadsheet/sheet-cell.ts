/** How a format shows another number than the stored one: 12% for 0.12, thousands for 12000, or 00101 for 101. */
export type NumberLook = 'scaled' | 'padded'

/** A cell that holds something (单元格). Numbers are decimal text, dates the wall clock that is shown. */
export type SheetCell = {
  /** What a formula in the cell computes it from; absent when somebody typed the value. */
  readonly formula?: string
} & (
  | { readonly kind: 'text' | 'boolean' | 'error'; readonly text: string }
  /** Digits as stored; a spreadsheet keeps fifteen. `look` says how what is shown differs from them. */
  | { readonly kind: 'number'; readonly text: string; readonly look?: NumberLook }
  /** `2026-03-02T09:00:00`; null when the number is no date. */
  | { readonly kind: 'date'; readonly text: string; readonly wall: string | null }
)

/** One row of a sheet, counted from 1 (行). Cells that are empty are absent. */
export interface SheetRow {
  readonly row: number
  readonly hidden: boolean
  readonly cells: readonly (SheetCell | undefined)[]
}
