import type { LayeredPart } from './layered-part.js'
import type { LayerEntries } from './layer-entry.js'
import { escapeStep } from './list-entries.js'
import {
  collectionOf,
  isInList,
  isInnerKey,
  partCollections,
  type InnerList,
  type Members
} from './part-collections.js'

/** A part put together again, and which entry stands at which JSON Pointer of it. */
export interface RestoredPart {
  readonly value: Members
  readonly keyAt: ReadonlyMap<string, string>
}

/** Puts the entries of a part together as a plain document; entries that were taken away are left out. */
export function restorePart(part: LayeredPart, entries: LayerEntries): RestoredPart {
  const keyAt = new Map([['', '']])
  const value: Record<string, unknown> = { ...entries.get('')?.leaves }
  const containers = new Map<string, unknown[] | Record<string, unknown>>()
  for (const { property, keyOf, optional } of partCollections[part]) {
    const container = keyOf === undefined ? {} : []
    containers.set(property, container)
    if (optional === undefined) value[property] = container
  }
  for (const [key, { leaves }] of entries) {
    if (leaves === null || key === '') continue
    const collection = collectionOf(part, key)
    const { property, prefix, only, inner } = collection
    if (isInnerKey(collection, key)) continue
    const container = containers.get(property) ?? []
    value[property] = container
    const name = key.slice(prefix.length)
    const pointer = `/${property}/${Array.isArray(container) ? container.length : escapeStep(name)}`
    keyAt.set(pointer, key)
    const own = inner === undefined ? leaves : withLists(entries, { key, leaves, inner, pointer, keyAt })
    const entry = only === undefined ? own : own[only]
    if (Array.isArray(container)) container.push(entry)
    else container[name] = entry
  }
  for (const container of containers.values()) Object.freeze(container)
  return { value: Object.freeze(value), keyAt }
}

/** An entry with lists inside, and where it is put. */
interface OuterEntry {
  readonly key: string
  readonly leaves: Members
  readonly inner: readonly InnerList[]
  readonly pointer: string
  readonly keyAt: Map<string, string>
}

function withLists(entries: LayerEntries, { key, leaves, inner, pointer, keyAt }: OuterEntry): Members {
  const own: Record<string, unknown> = { ...leaves }
  for (const list of inner) {
    const items: unknown[] = []
    for (const [itemKey, { leaves: item }] of entries) {
      if (item === null || !isInList(key, list, itemKey)) continue
      keyAt.set(`${pointer}/${list.property}/${items.length}`, itemKey)
      items.push(item)
    }
    if (items.length > 0 || list.optional === undefined) own[list.property] = Object.freeze(items)
  }
  return Object.freeze(own)
}
