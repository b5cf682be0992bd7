import type { ItemCounts, PlanCounts } from '@lijie/engine/counting'

/** Counts as plain data in one order, for comparing. */
export function showCounts(results: readonly PlanCounts[]): unknown {
  return results.map((passes) =>
    passes.map(({ groups, nameless, undecided }) => ({
      groups: [...groups]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([object, counts]) => [object, showItems(counts)]),
      nameless: showItems(nameless),
      undecided
    }))
  )
}

// -0 and 0 are the same count.
const list = (values: Float64Array): readonly number[] => [...values].map((value) => value + 0)

function showItems({ rows, trues, unknowns, sums }: ItemCounts): unknown {
  return [rows, list(trues), list(unknowns), list(sums)]
}
