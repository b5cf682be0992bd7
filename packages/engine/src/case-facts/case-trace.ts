import type { CaseRecord } from '../workflow/index.js'
import type { UnitTrace } from './unit-trace.js'

/** How a case ended (了结方式): archived, handled on the spot, or ended in the stage where it stood. */
export type CaseEnd = 'archived' | 'self-handled' | 'voided'

/** What was seen of a case so far (案件跟踪): written on step by step. Who did something: the person, else the post. */
export interface CaseTrace {
  record: CaseRecord | null
  /** Place in the list of stages. */
  stage: number
  end: CaseEnd | null
  closingKind: string | null
  /** By first receipt. */
  readonly units: UnitTrace[]
  /** The unit that has the case. */
  holder: UnitTrace | null
  /** The unit that received it last. */
  last: UnitTrace | null
  first: UnitTrace | null
  reporter: string | null
  /** The role in which it was reported. */
  reporterRole: string | null
  confirmer: string | null
  acceptor: string | null
  filer: string | null
  dispatcher: string | null
  selfHandled: boolean
  acceptedAt: number | null
  dispatchedAt: number | null
  checkedAt: number | null
  holdApprovedAt: number | null
  onHold: boolean
  holdTimes: number
  verifyTasks: number
  /** Null: of one it is not known. */
  verifiedOnTime: number | null
  /** The first one was given with the report. */
  verifySentAtOnce: boolean
  checkTasks: number
  checkedOnTime: number | null
  checksSentOnTime: number | null
  /** Checks since the case came to the checking stage. */
  checksInStay: number
  checksSuperseded: number
}

/** A case before its report. */
export function createTrace(): CaseTrace {
  return {
    record: null,
    stage: 0,
    end: null,
    closingKind: null,
    units: [],
    holder: null,
    last: null,
    first: null,
    reporter: null,
    reporterRole: null,
    confirmer: null,
    acceptor: null,
    filer: null,
    dispatcher: null,
    selfHandled: false,
    acceptedAt: null,
    dispatchedAt: null,
    checkedAt: null,
    holdApprovedAt: null,
    onHold: false,
    holdTimes: 0,
    verifyTasks: 0,
    verifiedOnTime: 0,
    verifySentAtOnce: false,
    checkTasks: 0,
    checkedOnTime: 0,
    checksSentOnTime: 0,
    checksInStay: 0,
    checksSuperseded: 0
  }
}
