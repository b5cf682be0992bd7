import { canonicalJson } from '../kernel/index.js'
import { originOfLeaf, type LayerEntries, type LayerEntry } from './layer-entry.js'
import type { LeafOrigin } from './leaf-origin.js'

/** Does the second standard build on the first, directly or through others? */
export type BuildsOn = (base: string, standard: string) => boolean

/**
 * Puts the entries of a later base on those of an earlier one. What only one of them has is kept. What both have from
 * unrelated standards is taken from the later. What both have from one shared base is compared value by value: a value
 * that only one of them changed is taken from it, and values that both changed differently are noted as a conflict.
 */
export function mergeEntries(first: LayerEntries, second: LayerEntries, buildsOn: BuildsOn): LayerEntries {
  if (first.size === 0) return second
  const merged = new Map(first)
  for (const [key, entry] of second) {
    const known = first.get(key)
    const same = known === undefined || known === entry
    merged.set(key, same ? entry : mergeEntry(known, entry, key === '', buildsOn))
  }
  return merged
}

function mergeEntry(a: LayerEntry, b: LayerEntry, leafwise: boolean, buildsOn: BuildsOn): LayerEntry {
  const shared = a.history.some((id) => b.history.includes(id))
  if (!shared && !leafwise) return b
  if (a.leaves === null || b.leaves === null) return mergeRemoval(a, b, buildsOn)
  const outer = isAbove(a.origin, b.origin, buildsOn) ? a : b
  const leaves: Record<string, unknown> = {}
  const changed = new Map<string, LeafOrigin>()
  const conflicts = new Map<string, readonly [LeafOrigin, LeafOrigin]>()
  for (const leaf of namesOf(a, b)) {
    const [from, to] = [originOfLeaf(a, leaf), originOfLeaf(b, leaf)]
    const takesFirst = shared ? isAbove(from, to, buildsOn) : !has(b, leaf)
    const [taken, origin] = takesFirst ? [a, from] : [b, to]
    if (has(taken, leaf)) leaves[leaf] = taken.leaves?.[leaf]
    if (taken !== outer || taken.changed.has(leaf)) changed.set(leaf, origin)
    const pair =
      shared && areOpposed(a, b, leaf, buildsOn) ? ([from, to] as const) : knownConflict(a, b, leaf)
    if (pair?.some(({ standard }) => standard === origin.standard) === true) conflicts.set(leaf, pair)
  }
  const history = [...new Set([...a.history, ...b.history])]
  return {
    leaves: Object.freeze(leaves),
    origin: outer.origin,
    changed,
    history,
    conflicts,
    only: outer.only
  }
}

function namesOf(a: LayerEntry, b: LayerEntry): ReadonlySet<string> {
  const names = [a, b].flatMap(({ leaves, changed }) => [...Object.keys(leaves ?? {}), ...changed.keys()])
  return new Set(names)
}

function has({ leaves }: LayerEntry, leaf: string): boolean {
  return leaves !== null && Object.hasOwn(leaves, leaf)
}

/** A conflict inside one of the bases that was not settled there. */
function knownConflict(
  a: LayerEntry,
  b: LayerEntry,
  leaf: string
): readonly [LeafOrigin, LeafOrigin] | undefined {
  return a.conflicts.get(leaf) ?? b.conflicts.get(leaf)
}

/** An entry that one base took away: the other keeps it only if it gave it anew, and must not have changed it meanwhile. */
function mergeRemoval(a: LayerEntry, b: LayerEntry, buildsOn: BuildsOn): LayerEntry {
  if (a.leaves === null && b.leaves === null) return b
  const [removed, kept] = a.leaves === null ? [a, b] : [b, a]
  const origins = [kept.origin, ...kept.changed.values()]
  const isBelow = (origin: LeafOrigin): boolean =>
    origin.standard === removed.origin.standard || buildsOn(origin.standard, removed.origin.standard)
  if (origins.every(isBelow)) return removed
  if (buildsOn(removed.origin.standard, kept.origin.standard)) return kept
  const changer = origins.find((origin) => !isBelow(origin)) ?? kept.origin
  const pair = a.leaves === null ? [removed.origin, changer] : [changer, removed.origin]
  return { ...kept, conflicts: new Map([...kept.conflicts, ['', pair as [LeafOrigin, LeafOrigin]]]) }
}

function isAbove(a: LeafOrigin, b: LeafOrigin, buildsOn: BuildsOn): boolean {
  return a.standard !== b.standard && buildsOn(b.standard, a.standard)
}

function areOpposed(a: LayerEntry, b: LayerEntry, leaf: string, buildsOn: BuildsOn): boolean {
  const [from, to] = [originOfLeaf(a, leaf), originOfLeaf(b, leaf)]
  if (from.standard === to.standard || isAbove(from, to, buildsOn) || isAbove(to, from, buildsOn))
    return false
  return sayValue(a, leaf) !== sayValue(b, leaf)
}

function sayValue(entry: LayerEntry, leaf: string): string {
  return has(entry, leaf) ? canonicalJson(entry.leaves?.[leaf]) : ''
}
