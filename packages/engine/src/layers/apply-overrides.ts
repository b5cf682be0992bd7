import type { Issue, OverrideChange, OverridesPart } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { noChanges, type LayerEntry } from './layer-entry.js'
import type { LayeredPart } from './layered-part.js'
import type { LeafOrigin, Provenance } from './leaf-origin.js'
import { collectionOf, isInnerKey, rulesOfKey } from './part-collections.js'

/** The dated changes of one standard, and the date that is asked about. */
export interface OwnOverrides extends Provenance {
  readonly part: LayeredPart
  readonly overrides: OverridesPart
  /** Name of the file as issues show it. */
  readonly file: string
  readonly on: string
}

/**
 * Makes the changes that hold on the date, in the order of their first days; of two that set one value the later holds.
 * The keys of the others are checked all the same, so that a slip does not wait for its day.
 */
export function applyOverrides(entries: Map<string, LayerEntry>, own: OwnOverrides): Issue[] {
  const changes = own.overrides.changes
    .map((change, index) => ({ change, index }))
    .filter(({ change }) => change.part === own.part)
    .toSorted((a, b) => (a.change.from < b.change.from ? -1 : a.change.from > b.change.from ? 1 : 0))
  const issues = checkDuplicates(changes, own)
  const idle = changes.filter(({ change }) => !holdsOn(change, own.on))
  for (const { change, index } of idle) {
    if (!entries.has(change.key ?? '')) issues.push(danglingKey(change, index, own))
  }
  for (const { change, index } of changes) {
    if (holdsOn(change, own.on))
      for (const issue of applyChange(entries, change, index, own)) issues.push(issue)
  }
  return issues
}

/** Does a change hold on a date? Local dates compare as text. */
export function holdsOn({ from, to }: OverrideChange, on: string): boolean {
  return from <= on && (to === undefined || on <= to)
}

function applyChange(
  entries: Map<string, LayerEntry>,
  change: OverrideChange,
  index: number,
  own: OwnOverrides
): Issue[] {
  const key = change.key ?? ''
  const entry = entries.get(key)
  if (entry === undefined || entry.leaves === null || (change.set === null && key === ''))
    return [danglingKey(change, index, own)]
  const origin = originOfChange(change, index, own)
  const history = [...entry.history, own.standard]
  if (change.set === null) {
    const removed = { leaves: null, origin, changed: noChanges, history, conflicts: noChanges }
    for (const [other, one] of entries) {
      const inside = other.startsWith(`${key}/`) && isInnerKey(collectionOf(own.part, other), other)
      if (other === key || inside) entries.set(other, { ...one, ...removed })
    }
    return []
  }
  return setLeaves(entries, { ...entry, history }, { key, set: change.set, origin, own })
}

interface LeafChange {
  readonly key: string
  readonly set: Readonly<Record<string, unknown>>
  readonly origin: LeafOrigin
  readonly own: OwnOverrides
}

function setLeaves(
  entries: Map<string, LayerEntry>,
  entry: LayerEntry,
  { key, set, origin, own }: LeafChange
): Issue[] {
  const { fixed, nullable, only } = rulesOfKey(own.part, key)
  const leaves: Record<string, unknown> = { ...entry.leaves }
  const changed = new Map(entry.changed)
  const conflicts = new Map(entry.conflicts)
  const issues: Issue[] = []
  for (const [leaf, value] of Object.entries(set)) {
    const place = { file: own.file, pointer: `${origin.pointer}/set/${leaf}` }
    const params = { standard: own.standard, key: key === '' ? own.part : key, leaf }
    const takesAway = value === null && !nullable.includes(leaf)
    if (fixed.includes(leaf) || (takesAway && only === leaf)) {
      issues.push(createIssue('layers/fixed-leaf', params, place))
    } else if (takesAway && !Object.hasOwn(leaves, leaf)) {
      issues.push(createIssue('layers/dangling-leaf', params, place))
    } else {
      if (takesAway) delete leaves[leaf]
      else leaves[leaf] = value
      changed.set(leaf, { ...origin, pointer: place.pointer })
      conflicts.delete(leaf)
    }
  }
  entries.set(key, { ...entry, leaves: Object.freeze(leaves), changed, conflicts })
  return issues
}

function originOfChange(change: OverrideChange, index: number, own: OwnOverrides): LeafOrigin {
  const { standard, version, file } = own
  const { article, evidence, from } = change
  return { standard, version, file, pointer: `/changes/${index}`, article, evidence, from }
}

function danglingKey({ key, part }: OverrideChange, index: number, { standard, file }: OwnOverrides): Issue {
  const pointer = `/changes/${index}${key === undefined ? '' : '/key'}`
  return createIssue('layers/dangling-key', { standard, part, key: key ?? part }, { file, pointer })
}

function checkDuplicates(
  changes: readonly { readonly change: OverrideChange; readonly index: number }[],
  { file }: OwnOverrides
): Issue[] {
  const seen = new Set<string>()
  return changes.flatMap(({ change: { key = '', part, from, set }, index }) =>
    (set === null ? [''] : Object.keys(set)).flatMap((leaf) => {
      const place = JSON.stringify([key, leaf, from])
      if (!seen.has(place)) {
        seen.add(place)
        return []
      }
      const pointer = `/changes/${index}/set${leaf === '' ? '' : `/${leaf}`}`
      const name = key === '' ? part : key
      const params = { key: name, leaf: leaf === '' ? name : leaf, from }
      return [createIssue('layers/duplicate-change', params, { file, pointer })]
    })
  )
}
