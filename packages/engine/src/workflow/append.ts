/**
 * A list with one more item (追加). What is empty mostly is one shared, frozen list, which a spread would walk through item by
 * item, and what a push grows has room for many more.
 */
export function append<T>(list: readonly T[], item: T): readonly T[] {
  return list.length === 0 ? [item] : [...list, item]
}
