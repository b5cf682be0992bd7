import type { ObjectScore, ObjectTrace } from '@lijie/engine'
import type { WorkbookCell } from '@lijie/warehouse/spreadsheet'

/** Where cells of the same line stand, by what they hold. */
export type CellAt = (key: string) => string

/** A whole column of the objects that are scored together, first line to last, e.g. `$F$9:$F$20`. */
export type RangeOf = (key: string) => string

/** One object of the calculation sheet (计算行). */
export interface CalculatedLine {
  readonly score: ObjectScore
  readonly trace: ObjectTrace
  readonly period: string | null
  /** The cell of the same object under a scheme whose total is taken; null when it has none. */
  readonly elsewhere: (trace: number, key: string) => string | null
}

/** A column of the calculation sheet (计算列): its heading, and its cell for each object. */
export interface CalculatedColumn {
  readonly key: string
  readonly heading: string
  /** Stands above the first column of a part. */
  readonly above?: string
  readonly cell: (line: CalculatedLine, at: CellAt, range: RangeOf) => WorkbookCell
}

/** A column that objects without a total leave empty. */
export function whenRanked(key: string, heading: string, cell: CalculatedColumn['cell']): CalculatedColumn {
  return {
    key,
    heading,
    cell: (line, at, range) => (line.score.total === null ? null : cell(line, at, range))
  }
}

/** What the two answers of a check are called. */
interface CheckWords {
  readonly agrees: string
  readonly differs: string
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
  { agrees, differs }: CheckWords
): WorkbookCell {
  const tests = pairs.map(([computed, ours]) => `IFERROR(ABS(${computed}-${ours})<0.000000001,FALSE)`)
  return { formula: `IF(AND(${tests.join(',')}),"${agrees}","${differs}")`, value: agrees, align: 'center' }
}

/** The same for a text. */
export function checkText(computed: string, ours: string, { agrees, differs }: CheckWords): WorkbookCell {
  return { formula: `IF(${computed}=${ours},"${agrees}","${differs}")`, value: agrees, align: 'center' }
}
