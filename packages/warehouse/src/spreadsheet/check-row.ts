import { createReason, type Reason } from '@lijie/engine'
import { nameCell, type CellRange } from './cell-address.js'
import type { SheetTable } from './open-sheet-table.js'
import type { SheetRow } from './sheet-cell.js'

/**
 * What is wrong with a row as a row of a sheet (行结构检查): it is hidden, touched by merged cells, or holds something
 * below no header. Empty for a sound one. Rows are asked for in their order.
 */
export function createRowCheck({
  merges,
  header
}: Pick<SheetTable, 'merges' | 'header'>): (row: SheetRow) => readonly Reason[] {
  const mergesAt = createMergeSweep(merges)
  const nameless = header.flatMap((name, column) => (name === '' ? [column] : []))
  return ({ row, hidden, cells }) => {
    const reasons: Reason[] = []
    if (hidden) reasons.push(createReason('tables/hidden-row', { row }))
    for (const { name } of mergesAt(row))
      reasons.push(createReason('tables/merged-cells', { range: name, row }))
    // A last cell far to the right is not searched for, cell by cell, in every row.
    const stray =
      cells.length > header.length ? cells.length - 1 : nameless.find((one) => cells[one] !== undefined)
    if (stray !== undefined) reasons.push(createReason('tables/no-header', { cell: nameCell(stray, row) }))
    return reasons
  }
}

/** So many merges are told of one row. */
const mostMerges = 10

/** The merges that touch a row; each is looked at once, so that many of them cost no more than reading them. */
function createMergeSweep(merges: readonly CellRange[]): (row: number) => readonly CellRange[] {
  const sorted = merges.toSorted((a, b) => a.from.row - b.from.row)
  let next = 0
  let open: readonly CellRange[] = []
  return (row) => {
    open = open.filter(({ to }) => to.row >= row)
    for (
      let range = sorted[next];
      range !== undefined && range.from.row <= row;
      range = sorted[(next += 1)]
    ) {
      if (range.to.row < row) continue
      // The ones that reach furthest are kept: no merged row is missed.
      open = [...open, range].toSorted((a, b) => b.to.row - a.to.row).slice(0, mostMerges)
    }
    return open
  }
}
