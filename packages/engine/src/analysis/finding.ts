import type { FactValues, Issue, IssueCode } from '@lijie/schema'
import type { FilingOutcome } from '../criteria/index.js'
import type { TruthName } from '../kernel/index.js'

/** What the engine answered to a question about filing; a refusal by its codes. */
export type JudgedOutcome =
  | FilingOutcome
  | { readonly outcome: 'refused'; readonly codes: readonly IssueCode[] }

/** A case that shows a finding, and what the engine really says of it. */
export interface JudgedCase {
  readonly facts: FactValues
  /** Whether the part, row or named condition that the finding is about holds. */
  readonly holds?: TruthName
  /** What decideFiling gives for the sub-category that the finding is about. */
  readonly outcome?: JudgedOutcome
}

/** Something that static analysis found in a criteria document (分析结论): an issue, with the cases that show it. */
export interface Finding extends Issue {
  /** `<kind>/<code>` of the sub-category; null for findings about named conditions and the vocabulary. */
  readonly subcategory: string | null
  /** Ids of the rows it is about, in the order of the document. */
  readonly rows: readonly string[]
  /** Concrete cases, judged by the engine; empty only where the finding is not about cases. */
  readonly cases: readonly JudgedCase[]
}
