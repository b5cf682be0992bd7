import type { EarlierStage, Reason } from '@lijie/engine'
import type { FactValues } from '@lijie/schema'

/** One case as it was read (案件), or what is wrong with it. Instants are epoch milliseconds. */
export interface CaseRow {
  /** Line of the file on which it begins, from 1. */
  readonly line: number
  /** null when it could not be read. */
  readonly caseId: string | null
  readonly kind: string
  readonly code: string
  /** Taxonomy edition the code was given in, when the case says so. */
  readonly edition: string | null
  readonly startedAt: number | null
  /** null: unfinished, or not readable, which is among the faults. */
  readonly disposedAt: number | null
  readonly unit: string | null
  /** Grade of the area; null when the case names none. */
  readonly areaGrade: string | null
  /** The earlier stage that the case goes on with. */
  readonly continues: EarlierStage | null
  readonly facts: FactValues
  /** Why it cannot be decided; empty when it can. */
  readonly faults: readonly Reason[]
  /** True when the case was read and its disposal is not finished. */
  readonly unfinished: boolean
  /** The record of a table as it was, to give back with the reason; absent for JSON without a map. */
  readonly cells?: readonly string[]
}

/** No facts: one object for all cases without any. */
export const noFacts: FactValues = Object.freeze({})
/** No faults: one list for all sound cases. */
export const noFaults: readonly Reason[] = Object.freeze([])

/** The row of a line that could not be read as a case. */
export function createUnreadRow(
  line: number,
  faults: readonly Reason[],
  caseId: string | null = null,
  cells?: readonly string[]
): CaseRow {
  return {
    line,
    caseId,
    kind: '',
    code: '',
    edition: null,
    startedAt: null,
    disposedAt: null,
    unit: null,
    areaGrade: null,
    continues: null,
    facts: noFacts,
    faults,
    unfinished: false,
    ...(cells && { cells })
  }
}
