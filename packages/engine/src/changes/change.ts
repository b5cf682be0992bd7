import type { ChangeReason, SemverLevel } from './change-reason.js'

/** A text in both languages, always both. */
export interface BilingualText {
  readonly zh: string
  readonly en: string
}

/** One side of a change: the value as the document holds it, and how it reads. */
export interface ChangeSide {
  readonly value: unknown
  readonly text: BilingualText
}

/** One difference between two versions of a standard (标准变更). */
export interface Change {
  /** Part file it lies in, e.g. `criteria`. */
  readonly part: string
  /** Stable key inside the part, e.g. `component/0101/2`, `defects/missing`; empty for the part as a whole. */
  readonly key: string
  /** Path inside the keyed thing, e.g. `timeLimit`; empty when the thing itself was added, removed or moved. */
  readonly leaf: string
  /** JSON Pointer into the newer part; into the older one when the thing was removed. */
  readonly pointer: string
  readonly kind: 'added' | 'removed' | 'changed' | 'moved'
  readonly before: ChangeSide | null
  readonly after: ChangeSide | null
  /** The semver step that it asks for. */
  readonly level: SemverLevel
  readonly why: ChangeReason
  /** What the key is called, e.g. `0101 condition 2`; empty for the part as a whole. */
  readonly subject: BilingualText
  /** What the leaf is called, e.g. `limit`; null when the thing itself was added, removed or moved. */
  readonly name: BilingualText | null
}
