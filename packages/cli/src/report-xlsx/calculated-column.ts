import type { ObjectScore } from '@lijie/engine'
import type { WorkbookCell } from '@lijie/warehouse/spreadsheet'

/** Where cells of the same line stand, by what they hold. */
export type CellAt = (key: string) => string

/** A whole column of the calculation sheet, first line to last, e.g. `$F$9:$F$20`. */
export type RangeOf = (key: string) => string

/** A column of the calculation sheet (计算列): its heading, and its cell for each object. */
export interface CalculatedColumn {
  readonly key: string
  readonly heading: string
  /** Stands above the first column of an indicator. */
  readonly above?: string
  readonly cell: (score: ObjectScore, at: CellAt, range: RangeOf) => WorkbookCell
}

/** A live formula that shows our value until it is computed anew. */
export function liveCell(
  formula: string,
  value: number | string,
  decimals: number | null = null
): WorkbookCell {
  const format = decimals === null ? {} : { format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` }
  return { formula, value, ...format }
}

/** Whether cells hold our numbers, a billionth apart at most (核对). */
export function checkCell(
  pairs: readonly (readonly [computed: string, ours: string])[],
  { agrees, differs }: { readonly agrees: string; readonly differs: string }
): WorkbookCell {
  const tests = pairs.map(([computed, ours]) => `IFERROR(ABS(${computed}-${ours})<0.000000001,FALSE)`)
  return { formula: `IF(AND(${tests.join(',')}),"${agrees}","${differs}")`, value: agrees, align: 'center' }
}
