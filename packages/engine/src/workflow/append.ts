/**
 * A list with one more item (追加), just as long as it has to be: records stay in memory by the hundred thousand. What a push or a
 * spread with an item behind it grows has room for some twenty; and what is empty mostly is one shared, frozen list, which is walked
 * through item by item.
 */
export function append<T>(list: readonly T[], item: T): readonly T[] {
  return list.length === 0 ? [item] : list.toSpliced(list.length, 0, item)
}
