import { createIssue, type Issue } from '@lijie/schema'
import { nameCell } from './cell-address.js'
import type { SheetFrame } from './read-sheet-frame.js'
import type { SheetCell, SheetRow } from './sheet-cell.js'
import { TableFailure } from './table-failure.js'

/** So many merges are told of. */
const mostMerges = 10

/** The header row of a table (表头). */
export interface SheetHeader {
  readonly headerRow: number
  /** Names of the columns without white space around them; '' where a column has none. */
  readonly header: readonly string[]
}

/**
 * The first row with something in it, when it can be a header (识别表头): one name for each column, no merged cells, no
 * title above and no second row of names below.
 *
 * @throws TableFailure listing all that is wrong with it, each with the address of its cell.
 */
export function findHeader(start: readonly SheetRow[], { merges }: SheetFrame, name: string): SheetHeader {
  const [first, second] = start
  if (first === undefined) return { headerRow: 0, header: [] }
  const headerRow = first.row
  const place = (column: number): { file: string } => ({ file: `${name}!${nameCell(column, headerRow)}` })
  const merged = merges
    .filter(({ from, to }) => from.row <= headerRow && to.row >= headerRow)
    .slice(0, mostMerges)
  const issues: Issue[] = merged.map((range) =>
    createIssue('tables/merged-header', { range: range.name }, place(range.from.column))
  )
  if (issues.length === 0 && isTitle(first, second)) {
    const cell = first.cells.findIndex((one) => one !== undefined)
    const title = first.cells[cell]?.text ?? ''
    issues.push(createIssue('tables/title-row', { row: headerRow, title }, place(cell)))
  }
  if (issues.length === 0) issues.push(...checkNames(first.cells, place))
  if (issues.length === 0 && second !== undefined && isSecondHeader(first, second)) {
    issues.push(createIssue('tables/two-header-rows', { first: headerRow, second: second.row }, place(0)))
  }
  if (issues.length > 0) throw new TableFailure(issues)
  return { headerRow, header: Array.from(first.cells, (cell) => cell?.text.trim() ?? '') }
}

function countFilled({ cells }: SheetRow): number {
  return cells.filter((cell) => cell !== undefined).length
}

/** One cell alone above a row of several is a title, not a header. */
function isTitle(first: SheetRow, second: SheetRow | undefined): boolean {
  return second !== undefined && countFilled(first) === 1 && countFilled(second) > 1
}

/** Nothing but names in the second row, one of them below an empty place of the first. */
function isSecondHeader(first: SheetRow, second: SheetRow): boolean {
  const filled = second.cells.filter((cell) => cell !== undefined)
  const fillsGap = second.cells.some(
    (cell, column) => cell !== undefined && first.cells[column] === undefined
  )
  return fillsGap && filled.every(isPlainName)
}

function isPlainName(cell: SheetCell): boolean {
  return cell.kind === 'text' && !/[\d\uff10-\uff19]/.test(cell.text)
}

function checkNames(
  cells: readonly (SheetCell | undefined)[],
  place: (column: number) => { file: string }
): Issue[] {
  const seen = new Map<string, number>()
  const issues: Issue[] = []
  for (const [column, cell] of cells.entries()) {
    if (cell === undefined) continue
    const name = cell.text.trim()
    const first = seen.get(name)
    if (cell.kind !== 'text' || cell.formula !== undefined) {
      issues.push(createIssue('tables/header-not-text', { value: cell.formula ?? cell.text }, place(column)))
    } else if (first !== undefined) {
      const { file } = place(first)
      const other = file.slice(file.lastIndexOf('!') + 1)
      issues.push(createIssue('tables/duplicate-header', { header: name, other }, place(column)))
    }
    seen.set(name, column)
  }
  return issues
}
