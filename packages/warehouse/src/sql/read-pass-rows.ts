import type { ItemCounts, PassCounts } from '@lijie/engine/counting'
import { createWarehouseFailure } from '../warehouse-failure.js'
import type { ItemCells, PassQuery } from './build-pass-query.js'
import { columnNameOf } from './case-facts-table.js'

/** A row as drivers give it: texts, numbers, integers of any size, null. */
export type SqlRow = readonly unknown[]

/** Cells before the counts: object, undecided, rows. */
const before = 3

/**
 * The counts in the answer to a pass query (读取统计结果). Rows with an empty object join those without one.
 *
 * Throws `evaluation/count-overflow` for a sum of 2^53 or more, `warehouse/bad-values` for rows that no sum can be made of.
 */
export function readPassRows({ items, bad }: PassQuery, rows: Iterable<SqlRow>, table: string): PassCounts {
  const groups = new Map<string, ItemCounts>()
  const nameless = createCounts(items.length)
  let undecided = 0
  let badRows = 0
  for (const row of rows) {
    const [object, isUndecided, count] = row
    if (bad !== null) badRows += readCount(row[bad.cell + before])
    if (readCount(isUndecided) === 1) undecided += readCount(count)
    else if (object === null || object === '') addTo(nameless, items, row)
    else {
      const counts = createCounts(items.length)
      addTo(counts, items, row)
      groups.set(String(object), counts)
    }
  }
  if (bad !== null && badRows > 0)
    throw createWarehouseFailure('warehouse/bad-values', {
      table,
      count: badRows,
      columns: bad.fields.map(columnNameOf).join(', ')
    })
  return { groups, nameless, undecided }
}

function createCounts(length: number): ItemCounts {
  return {
    rows: 0,
    trues: new Float64Array(length),
    unknowns: new Float64Array(length),
    sums: new Float64Array(length)
  }
}

function addTo(counts: ItemCounts, items: readonly ItemCells[], row: SqlRow): void {
  const rows = readCount(row[before - 1])
  const cell = (index: number): number => readCount(row[index + before])
  counts.rows += rows
  items.forEach((item, i) => {
    const trues = item.trues === null ? rows : cell(item.trues)
    const matches = item.matches === null ? trues : item.matches < 0 ? rows : cell(item.matches)
    const unknown =
      item.known === null ? 0 : rows - cell(item.known.cell) - (item.known.holds === 'false' ? matches : 0)
    counts.trues[i] = (counts.trues[i] ?? 0) + trues
    counts.unknowns[i] = (counts.unknowns[i] ?? 0) + unknown + matches - trues
    counts.sums[i] = refuseOverflow((counts.sums[i] ?? 0) + (item.sum === null ? trues : cell(item.sum)))
  })
}

/** A count or sum; a sum over no rows is NULL. */
function readCount(value: unknown): number {
  if (value === null) return 0
  return refuseOverflow(Number(value))
}

function refuseOverflow(count: number): number {
  if (!Number.isSafeInteger(count)) throw createWarehouseFailure('evaluation/count-overflow', {})
  return count
}
