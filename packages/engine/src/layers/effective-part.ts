import type { Issue } from '@lijie/schema'
import type { LeafOrigin, Provenance } from './leaf-origin.js'

/** A part as it holds on a date (有效文本): its value, and who says what in it. */
export interface EffectivePart<T> {
  readonly value: T
  /** The standard whose view of the part this is. */
  readonly standard: string
  /** Who says a value of an entry, or gives the entry; undefined for what the part does not have. */
  readonly provenanceOf: (key: string, leaf?: string) => Provenance | undefined
  /**
   * Whom to cite for some values of an entry: the latest dated change among them, else who gives the first. Without
   * values, all that decide are meant; names, labels, summaries and notes do not.
   */
  readonly citedFor: (key: string, leaves?: readonly string[]) => Provenance & Partial<LeafOrigin>
  /** The same issue, placed in the file that wrote the value instead of in the part that was put together. */
  readonly locate: (issue: Issue) => Issue
}
