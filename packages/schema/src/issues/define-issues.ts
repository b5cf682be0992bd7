/** How grave an issue is: an error stops use, a warning asks for a look, an info only tells. */
export type Severity = 'error' | 'warning' | 'info'

/** What a code stands for: its gravity, the names of its parameters, and one text per language with `{name}` slots. */
export interface IssueDefinition {
  readonly severity: Severity
  readonly params: readonly string[]
  /** What, why, and what to do, in English. */
  readonly en: string
  /** The same in Chinese. */
  readonly zh: string
  /** The code that is given in its place, or null: nothing raises this one any more, and records may still hold it. */
  readonly retired?: `${string}/${string}` | null
}

/**
 * The codes of one area. Declare them `as const satisfies IssueDefinitions`, so that parameters are checked where an
 * issue is made and declarations can be written without inference.
 *
 * Codes are `<area>/<problem>` and append-only: a published code never changes its meaning.
 */
export type IssueDefinitions = Readonly<Record<`${string}/${string}`, IssueDefinition>>
