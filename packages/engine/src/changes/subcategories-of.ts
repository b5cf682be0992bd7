import type { StandardDocument } from '@lijie/schema'

const known = new WeakMap<StandardDocument, ReadonlySet<string>>()

/** Sub-categories that a standard has rows for, as `<kind>/<code>` (有条件的小类). */
export function subcategoriesOf(document: StandardDocument): ReadonlySet<string> {
  const found = known.get(document)
  if (found !== undefined) return found
  const keys = new Set((document.criteria?.rows ?? []).map(({ id }) => subcategoryOf(id)))
  known.set(document, keys)
  return keys
}

/** `component/0101` of `component/0101/2`. */
export function subcategoryOf(id: string): string {
  return id.slice(0, id.lastIndexOf('/'))
}
