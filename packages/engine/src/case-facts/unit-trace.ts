import type { CaseRecord, WorkflowRules } from '../workflow/index.js'

/** A moment of a case, to fold its clocks at. */
export interface CaseMoment {
  readonly rules: WorkflowRules
  readonly record: CaseRecord
  readonly at: number
}

/** What a case was for one unit (单位经办情况), while the case is followed. */
export interface UnitTrace {
  readonly organ: string
  /** When it ended its disposal; null while it disposes, and when it gave the case up before. */
  disposedAt: number | null
  failedChecks: number
  /** Failed checks since it received the case last. */
  openFailures: number
  reworkTimes: number
  returnTimes: number
  /** Null: of one return it is not known whether it was late. */
  lateReturnTimes: number | null
  extensionTimes: number
  /** Clock events by which its extensions were granted. */
  readonly extendedBy: string[]
  /** Where the case left it; null while it holds the case, or held it to the end. */
  left: (CaseMoment & { readonly stage: number }) | null
}

/** A unit that receives a case for the first time. */
export function createUnitTrace(organ: string): UnitTrace {
  return {
    organ,
    disposedAt: null,
    failedChecks: 0,
    openFailures: 0,
    reworkTimes: 0,
    returnTimes: 0,
    lateReturnTimes: 0,
    extensionTimes: 0,
    extendedBy: [],
    left: null
  }
}
