import type { CaseFactsColumn } from '@lijie/schema'
import type { CountItem, CountPass, CountPlan, RowQuestion } from '../../counting/index.js'

/** Items of one count plan, each once however many counters ask for it (计数项表). */
export interface ItemTable {
  readonly passes: readonly CountPass[]
  readonly items: CountItem[]
  readonly places: Map<string, number>
  /** The periods in which any item counts, as questions; null: some item counts rows of any time. */
  readonly periods: Map<string, RowQuestion | null>
}

/** An empty table for passes. */
export function createItemTable(passes: readonly CountPass[]): ItemTable {
  return { passes, items: [], places: new Map(), periods: new Map() }
}

/** The place of an item, which is added when it is new. */
export function addItem(
  table: ItemTable,
  question: RowQuestion | null,
  sum: CaseFactsColumn | null = null
): number {
  const key = JSON.stringify([question, sum])
  const known = table.places.get(key)
  if (known !== undefined) return known
  table.places.set(key, table.items.length)
  return table.items.push({ question, sum }) - 1
}

/** Notes a period in which the table counts. */
export function addPeriod({ periods }: ItemTable, period: RowQuestion | null): void {
  periods.set(JSON.stringify(period), period)
}

/**
 * What is to be counted. A pass that asks whom a row is charged to asks it only of rows that may lie in one of the periods:
 * a row of another year, of which nobody knows the last unit, stands against no score of this one.
 */
export function readItemTable({ passes, items, periods }: ItemTable): CountPlan {
  const inside = [...periods.values()]
  const narrow: RowQuestion = {
    any: inside.flatMap((one) => (one === null ? [] : [one, { not: { definite: one } }]))
  }
  if (inside.length === 0 || inside.includes(null)) return { passes, items }
  return {
    passes: passes.map(({ object, question }) => ({
      object,
      question: question === null ? null : { all: [question, narrow] }
    })),
    items
  }
}
