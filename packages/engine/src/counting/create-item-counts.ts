import type { CountPlan, ItemCounts } from './count-plan.js'

/** Counts of nothing yet, for so many items (空计数). */
export function createItemCounts({ items }: Pick<CountPlan, 'items'>): ItemCounts {
  return {
    rows: 0,
    trues: new Float64Array(items.length),
    unknowns: new Float64Array(items.length),
    sums: new Float64Array(items.length)
  }
}
