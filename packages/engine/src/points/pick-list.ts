import type { RankedList } from '@lijie/schema'

/** An object of a group with its rank; null without one. */
export interface RankedEntry {
  readonly object: string
  readonly rank: number | null
}

/**
 * The first or last of a group (红榜, 黑榜). `top` begins with the best, `bottom` with the worst; equal ranks stand in code-unit
 * order. Where equal ranks reach over the edge of the list, all of them are on it, or none. Objects without a rank are on none.
 */
export function pickList(
  { take, count, ties }: RankedList,
  entries: readonly RankedEntry[]
): readonly string[] {
  const ranks = new Map<number, string[]>()
  for (const { object, rank } of entries) {
    if (rank !== null) ranks.set(rank, [...(ranks.get(rank) ?? []), object])
  }
  const order = [...ranks.keys()].toSorted((a, b) => (take === 'top' ? a - b : b - a))
  const picked: string[] = []
  for (const rank of order) {
    const equals = (ranks.get(rank) ?? []).toSorted(byCodeUnit)
    const overflows = picked.length + equals.length > count
    if (picked.length >= count || (overflows && ties === 'leave-out')) break
    picked.push(...equals)
  }
  return picked
}

function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
