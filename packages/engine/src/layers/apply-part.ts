import type { Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { findClash } from './find-clash.js'
import { noChanges, type LayerEntry } from './layer-entry.js'
import type { LayeredPart } from './layered-part.js'
import type { LeafOrigin } from './leaf-origin.js'
import { listEntries } from './list-entries.js'
import { collectionOf, isInnerKey, outerKeyOf, type Members } from './part-collections.js'

/** A part of one standard, to be put on those below it. */
export interface OwnPart {
  readonly part: LayeredPart
  readonly value: Members
  /** The standard, and the name of its file as issues show it. */
  readonly origin: Omit<LeafOrigin, 'pointer'>
}

/** Puts a standard's own part on top: whole entries are added or replaced, the part's own values one by one. */
export function applyPart(entries: Map<string, LayerEntry>, own: OwnPart): Issue[] {
  const { part, value, origin } = own
  const issues: Issue[] = []
  const seen = new Set<string>()
  for (const { key, leaves, pointer } of listEntries(part, value)) {
    const place = { file: origin.file, pointer }
    if (seen.has(key)) {
      const params = { standard: origin.standard, part, key }
      issues.push(createIssue('layers/duplicate-key', params, place))
      continue
    }
    seen.add(key)
    const below = entries.get(key)
    const next = createEntry(part, key, leaves, { ...origin, pointer }, below)
    const clash = findClash(part, key, below, next)
    if (clash !== undefined) issues.push(clash)
    entries.set(key, key === '' ? overlayOwnValues(next, below) : next)
  }
  dropReplacedItems(entries, part, seen, origin)
  return issues
}

function createEntry(
  part: LayeredPart,
  key: string,
  leaves: Members,
  origin: LeafOrigin,
  below: LayerEntry | undefined
): LayerEntry {
  const only = key === '' ? undefined : collectionOf(part, key).only
  const history = [...(below?.history ?? []), origin.standard]
  return { leaves, origin, changed: noChanges, history, conflicts: noChanges, only }
}

/** The part's own values: what the standard gives replaces what is below, the rest stays. */
function overlayOwnValues(own: LayerEntry, below: LayerEntry | undefined): LayerEntry {
  if (below === undefined || below.leaves === null || own.leaves === null) return own
  const changed = new Map(below.changed)
  const conflicts = new Map(below.conflicts)
  for (const leaf of Object.keys(own.leaves)) {
    changed.set(leaf, { ...own.origin, pointer: `/${leaf}` })
    conflicts.delete(leaf)
  }
  return { ...below, leaves: { ...below.leaves, ...own.leaves }, changed, conflicts, history: own.history }
}

/** A scheme that is given anew is given with all its indicators: those below that it does not repeat are gone. */
function dropReplacedItems(
  entries: Map<string, LayerEntry>,
  part: LayeredPart,
  given: ReadonlySet<string>,
  origin: OwnPart['origin']
): void {
  for (const [key, entry] of entries) {
    const collection = collectionOf(part, key)
    if (!isInnerKey(collection, key) || given.has(key) || !given.has(outerKeyOf(collection, key))) continue
    const history = [...entry.history, origin.standard]
    entries.set(key, {
      ...entry,
      leaves: null,
      origin: { ...origin, pointer: '' },
      changed: noChanges,
      history
    })
  }
}
