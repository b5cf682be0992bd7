import type { Citation, Deadline, DeadlineVerdict, FilingOutcome, Reason } from '@lijie/engine'

/** What became of one case: the line that `lijie decide` writes for it. */
export interface DecidedCase {
  /** null when it could not be read. */
  readonly caseId: string | null
  /** null when the case was refused before filing could be asked. */
  readonly filing: FilingOutcome | null
  readonly deadline: Deadline | null
  /** no-limit: not to be filed, or no limit is known for its criterion. */
  readonly verdict: DeadlineVerdict | 'no-limit' | 'refused'
  /** Disposing bodies (处置单位) as the criterion names them; null when none is known. */
  readonly responsible: readonly string[] | null
  readonly because: readonly Citation[]
  readonly refused: readonly Reason[]
}
