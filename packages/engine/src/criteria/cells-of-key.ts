import { unknownCell, type Cells } from './axis.js'
import type { SubcategorySlot } from './compiled-criteria.js'

/** Cells in which all cases of a key lie, as far as the rows of the sub-category can tell them apart. */
export function cellsOfKey({ parts }: SubcategorySlot, key: number, size: number): Cells {
  const cells = new Int32Array(size).fill(unknownCell)
  let rest = key
  for (const { slot, cells: cellOf } of parts) {
    const groups = cellOf.length + 1
    cells[slot] = cellOf[(rest % groups) - 1] ?? unknownCell
    rest = Math.floor(rest / groups)
  }
  return cells
}
