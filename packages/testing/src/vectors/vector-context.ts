import type { StandardDocument } from '@lijie/schema'

/**
 * What golden vectors (标准算例) are run against: prepared standards by id, and the one whose folder they lie in.
 *
 * The set must hold every standard that the vectors name; those that are not used do no harm.
 */
export interface VectorContext {
  readonly standards: ReadonlyMap<string, StandardDocument>
  /** Id of the standard under test. */
  readonly subject: string
}

/** What a question gave: a value, or the codes with which it was refused, in alphabetical order. */
export type VectorOutcome = { readonly gives: unknown } | { readonly refused: readonly string[] }
