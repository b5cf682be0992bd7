/**
 * The fewest keys that were moved to turn one order into another (移动的项): all but a longest run that kept its order.
 * Both lists hold the same keys.
 */
export function findMoved(before: readonly string[], after: readonly string[]): readonly string[] {
  if (before.every((key, i) => key === after[i])) return []
  const places = after.map((key) => before.indexOf(key))
  const lengths = places.map(() => 1)
  const previous = places.map(() => -1)
  for (const [i, place] of places.entries()) {
    for (let j = 0; j < i; j += 1) {
      const longer = (lengths[j] ?? 0) + 1
      if ((places[j] ?? 0) < place && longer > (lengths[i] ?? 0)) {
        lengths[i] = longer
        previous[i] = j
      }
    }
  }
  const kept = new Set<number>()
  for (let i = lengths.indexOf(Math.max(...lengths)); i >= 0; i = previous[i] ?? -1) kept.add(i)
  return after.filter((_, i) => !kept.has(i))
}
