import type { KnownTimeLimit, Messaged } from '@lijie/schema'

/** Something a text leaves open that was read in one way; `formatIssue` says why. */
export interface LimitGuess extends Messaged {
  readonly code: 'limit-text/ambiguous-unit' | 'limit-text/ambiguous-direction' | 'limit-text/unread-words'
  /** The words that leave it open. */
  readonly text: string
  /** What was taken: the id of a unit, a direction, or for what words that are not known were taken: `qualifier`, `action`. */
  readonly chosen: string
  /** What it may be as well. */
  readonly alternatives: readonly string[]
}

/** A time limit as it was read from a text (时限的读法). */
export interface LimitReading {
  readonly limit: KnownTimeLimit
  /** Words before the limit that narrow it, e.g. 种植季节; also a remark in brackets after it. */
  readonly qualifier?: string
  /** Words after the limit that say what is to be done by then, e.g. 制止. */
  readonly action?: string
  /** Everything that was not certain; empty when nothing was. */
  readonly guesses: readonly LimitGuess[]
}

/** The least and the greatest number of units of a limit, as documents allow them. */
export const limitRange = { minimum: 1, maximum: 100_000 } as const
/** Longer texts are no limits; vectors take no longer ones either. */
export const longestText = 200
