import { formatDecimal } from '../kernel/index.js'
import type { GroupOutcome } from './score-group.js'
import type { GroupScore } from './scoreboard.js'

/**
 * Ranks units on their rounded totals (排名), ties by standard competition ranking 1, 2, 2, 4.
 *
 * Units without a total get no rank and stand last. Equal units keep the order in which they were given.
 */
export function rankGroups(groups: readonly GroupOutcome[]): GroupScore[] {
  const sorted = groups.toSorted(compareTotals)
  let rank = 0
  return sorted.map((group, i) => {
    const before = sorted[i - 1]
    if (before === undefined || compareTotals(before, group) !== 0) rank = i + 1
    const { unit, rows, counters, indicators, total, reweighted } = group
    return {
      unit,
      rows,
      counters,
      indicators,
      total: total === null ? null : formatDecimal(total),
      rank: total === null ? null : rank,
      reweighted
    }
  })
}

function compareTotals({ total: a }: GroupOutcome, { total: b }: GroupOutcome): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0)
  return a.scaled === b.scaled ? 0 : a.scaled > b.scaled ? -1 : 1
}
