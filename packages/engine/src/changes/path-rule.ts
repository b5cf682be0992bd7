import type { StandardDocument } from '@lijie/schema'
import type { BilingualText } from './change.js'
import type { ChangeReason } from './change-reason.js'

/** The two versions that are compared. */
export interface DiffPair {
  readonly before: StandardDocument
  readonly after: StandardDocument
}

/** Says a value of a document in both languages. */
export type Sayer = (value: unknown, document: StandardDocument) => BilingualText

/** A reason, or a function that finds it from the item and both versions. */
export type ReasonRule = ChangeReason | ((item: unknown, pair: DiffPair) => ChangeReason)

/** How the items of a list or of a table with the author's own keys are told apart and named. */
export interface ItemRule {
  /** Key of a list item; without it the object's own keys count. Items of the same key are told apart by a number. */
  readonly keyOf?: (item: unknown) => string
  /** Name of one item. */
  readonly subject: (key: string, item: unknown, pair: DiffPair) => BilingualText
  readonly added: ReasonRule
  readonly removed: ReasonRule
  /** Short words for an item that was added or removed; without it only its name is said. */
  readonly say?: Sayer
  /** The group within which the order of items decides; null where it does not. */
  readonly orderedWithin?: (item: unknown, pair: DiffPair) => string | null
}

/** What is compared in a way of its own, e.g. a condition: it reports every difference itself. */
export type Comparer = (place: DiffPlace, before: unknown, after: unknown, walk: DiffWalk) => void

/** What is known of one place of a document: the path with keys as `*` leads here. */
export interface PathRule {
  readonly name?: BilingualText
  readonly why?: ReasonRule
  readonly items?: ItemRule
  readonly say?: Sayer
  /** Compared as one value. */
  readonly whole?: true
  /** A list whose order has no meaning. */
  readonly unordered?: true
  /** Not a change of the standard, e.g. its version number. */
  readonly ignored?: true
  readonly compare?: Comparer
}

/** Where the walk is. */
export interface DiffPlace {
  readonly part: string
  /** Path with `*` for keys, e.g. `criteria/rows/<key>/timeLimit`. */
  readonly path: string
  readonly key: string
  readonly leaf: string
  readonly pointers: readonly [before: string, after: string]
  readonly subject: BilingualText
}

/** What a comparer reports to. */
export interface DiffWalk {
  readonly pair: DiffPair
  readonly report: (place: DiffPlace, difference: Difference) => void
  /** Goes on with the ordinary comparison, one step further down. */
  readonly descend: (place: DiffPlace, before: unknown, after: unknown) => void
}

/** One difference, before it is a change. */
export interface Difference {
  readonly before: unknown
  readonly after: unknown
  readonly why: ChangeReason
  readonly name: BilingualText | null
  readonly say: Sayer
  readonly kind?: 'moved'
}
