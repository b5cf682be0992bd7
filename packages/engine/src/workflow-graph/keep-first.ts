/** The first item of each key, in the order of the list (去重). */
export function keepFirst<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): readonly Item[] {
  const seen = new Set<Key>()
  return items.filter((item) => {
    const key = keyOf(item)
    return !seen.has(key) && seen.add(key)
  })
}
