import type { LeafOrigin } from './leaf-origin.js'
import type { Members } from './part-collections.js'

/** One entry of a part as several standards leave it: a row, a unit, a fact, or the part's own values (key ""). */
export interface LayerEntry {
  /** null: taken away. */
  readonly leaves: Members | null
  /** The standard that gave the entry as a whole. */
  readonly origin: LeafOrigin
  /** Values that somebody else than the origin sets, or took away. */
  readonly changed: ReadonlyMap<string, LeafOrigin>
  /** Ids of all standards that gave or changed it, in order: two bases that share one changed the same thing. */
  readonly history: readonly string[]
  /** Values that two bases changed in different ways; "" stands for the entry as a whole. */
  readonly conflicts: ReadonlyMap<string, readonly [LeafOrigin, LeafOrigin]>
  /** The entry is one value of this name; its place in the file is that of the value. */
  readonly only: string | undefined
}

/** All entries of a part by key, in the order of the document. */
export type LayerEntries = ReadonlyMap<string, LayerEntry>

/** Nothing that differs; shared, so that a plain entry costs little. */
export const noChanges: ReadonlyMap<string, never> = new Map<string, never>()

/** Where a value of an entry comes from, whether the entry has it or not. */
export function originOfLeaf({ origin, changed, only }: LayerEntry, leaf: string): LeafOrigin {
  const known = changed.get(leaf)
  if (known !== undefined) return known
  return only === leaf ? origin : { ...origin, pointer: `${origin.pointer}/${leaf}` }
}
