import type { LayeredPart } from './layered-part.js'
import { innerKeyOf, partCollections, type Members, type PartCollection } from './part-collections.js'

/** An entry of one part file: its key, its values and its place. */
export interface PartEntry {
  readonly key: string
  readonly leaves: Members
  readonly pointer: string
}

/** Takes a part apart into its entries, the part's own values first under the key "". */
export function listEntries(part: LayeredPart, value: Members): PartEntry[] {
  const collections = partCollections[part]
  const own = Object.entries(value).filter(
    ([name]) => name !== '$schema' && !collections.some(({ property }) => property === name)
  )
  return [
    { key: '', leaves: Object.fromEntries(own), pointer: '' },
    ...collections.flatMap((collection) => listCollection(collection, value[collection.property]))
  ]
}

function listCollection(collection: PartCollection, members: unknown): PartEntry[] {
  if (typeof members !== 'object' || members === null) return []
  const { property, prefix, keyOf } = collection
  return Object.entries(members as Readonly<Record<string, Members>>).flatMap(([name, entry]) => {
    const key = prefix + (keyOf === undefined ? name : keyOf(entry))
    return listEntry(collection, key, entry, `/${property}/${escapeStep(name)}`)
  })
}

function listEntry(
  { only, inner }: PartCollection,
  key: string,
  entry: Members,
  pointer: string
): PartEntry[] {
  if (only !== undefined) return [{ key, leaves: { [only]: entry }, pointer }]
  if (inner === undefined) return [{ key, leaves: entry, pointer }]
  const lists = new Set(inner.map(({ property }) => property))
  const leaves = Object.fromEntries(Object.entries(entry).filter(([name]) => !lists.has(name)))
  const within = inner.flatMap((list) => {
    const items = entry[list.property]
    return (Array.isArray(items) ? (items as readonly Members[]) : []).map((item, i) => ({
      key: innerKeyOf(key, list, item),
      leaves: item,
      pointer: `${pointer}/${list.property}/${i}`
    }))
  })
  return [{ key, leaves, pointer }, ...within]
}

/** One step of a JSON Pointer. */
export function escapeStep(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1')
}
