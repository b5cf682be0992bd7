import type { LayeredPart } from './layered-part.js'
import type { LayerEntries } from './layer-entry.js'
import { escapeStep } from './list-entries.js'
import { collectionOf, isInnerKey, partCollections, type Members } from './part-collections.js'

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
    const own = inner === undefined ? leaves : withItems(entries, key, leaves, inner.property, pointer, keyAt)
    const entry = only === undefined ? own : own[only]
    if (Array.isArray(container)) container.push(entry)
    else container[name] = entry
  }
  for (const container of containers.values()) Object.freeze(container)
  return { value: Object.freeze(value), keyAt }
}

function withItems(
  entries: LayerEntries,
  key: string,
  leaves: Members,
  property: string,
  pointer: string,
  keyAt: Map<string, string>
): Members {
  const items: unknown[] = []
  for (const [itemKey, { leaves: item }] of entries) {
    if (item === null || !itemKey.startsWith(`${key}/`)) continue
    keyAt.set(`${pointer}/${property}/${items.length}`, itemKey)
    items.push(item)
  }
  return Object.freeze({ ...leaves, [property]: Object.freeze(items) })
}
