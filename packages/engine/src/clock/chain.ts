/** A list that only grows at its end (只增链表): what held it earlier still reads what it held then, and nothing is copied. */
export interface Chain<T> {
  readonly last: T
  readonly before: Chain<T> | null
}

/** What a chain holds, in the order in which it was added. */
export function listChain<T>(chain: Chain<T> | null): readonly T[] {
  const items: T[] = []
  for (let rest = chain; rest !== null; rest = rest.before) items.push(rest.last)
  return items.toReversed()
}
