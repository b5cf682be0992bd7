import type { CaseFacts } from '@lijie/engine'
import type { RepeatedRows } from '@lijie/warehouse'
import { CliFailure, createFailure } from '../cli-failure.js'
import { createIssue } from '@lijie/schema'
import { exitStatus } from '../exit-status.js'

/** Holds rows that pass by against each other (重复行核对). */
export interface RowComparison {
  readonly add: (row: CaseFacts) => void
  readonly found: () => RepeatedRows | null
}

/** Some hundred megabytes; a sheet has half as many rows. */
const usualMost = 2_000_000

/** Starts to compare. Adding throws CliFailure `score/too-many-to-compare`. */
export function createRowComparison(most: number = usualMost): RowComparison {
  const seen = new Set<string>()
  let found: RepeatedRows | null = null
  return {
    add({ caseId, unit }) {
      const key = `${caseId.length} ${caseId}${unit ?? ''}`
      if (!seen.has(key) && seen.size === most) throw createFailure('score/too-many-to-compare', { most })
      if (seen.has(key)) found = { caseId: found?.caseId ?? caseId, rows: (found?.rows ?? 0) + 1 }
      seen.add(key)
    },
    found: () => found
  }
}

/** A row is one of a case and unit; what is there twice would count twice. @throws CliFailure score/repeated-rows */
export function refuseRepeated(file: string, found: RepeatedRows | null): void {
  if (found === null) return
  const params = { file, rows: found.rows, case: found.caseId }
  throw new CliFailure([createIssue('score/repeated-rows', params)], exitStatus.faults)
}
