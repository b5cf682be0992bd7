import type { CaseFacts, CaseSearch, CountPlan, CountSource, PlanCounts } from '@lijie/engine'
import { addRow, createRowCounter, findRows, readRowCounts } from '@lijie/engine/counting'
import { isSyntheticCase } from '@lijie/schema'
import type { RepeatedRows } from '@lijie/warehouse'
import { createRowComparison } from './row-comparison.js'

/** Where the rows of a run are, and what counts them (计数来源). */
export interface CountedPlace extends CountSource {
  /** How reports call it, without a password. */
  readonly name: string
  /** Whether it holds made-up cases (合成数据); asked after counting. */
  readonly isSynthetic: () => Promise<boolean>
  /** Rows with the case and unit of another; asked after counting, and only where they were to be compared. */
  readonly findRepeated: () => Promise<RepeatedRows | null>
}

/** Counts rows as they pass by, and keeps those of one object so that they can be named (边读边计). */
export interface PassingRows {
  readonly add: (row: CaseFacts) => void
  readonly counts: () => readonly PlanCounts[]
  readonly findCases: (search: CaseSearch) => readonly string[]
  /** Whether one of the rows so far is of a made-up case. */
  readonly isSynthetic: () => boolean
  readonly findRepeated: () => RepeatedRows | null
}

/** What is done with rows besides counting them. */
export interface RowWatch {
  /** The object whose rows are kept; null for none. */
  readonly watched: string | null
  /** Whether they are held against each other. */
  readonly compares: boolean
}

/** Starts to count. */
export function openPassingRows(plans: readonly CountPlan[], { watched, compares }: RowWatch): PassingRows {
  const comparison = compares ? createRowComparison() : null
  const counter = createRowCounter(plans)
  const columns = [...new Set(plans.flatMap(({ passes }) => passes.map(({ object }) => object)))]
  const kept: CaseFacts[] = []
  let isSynthetic = false
  return {
    add(row) {
      comparison?.add(row)
      addRow(counter, row)
      isSynthetic ||= isSyntheticCase(row.caseId)
      if (watched !== null && columns.some((column) => row[column] === watched)) kept.push(row)
    },
    counts: () => readRowCounts(counter),
    findCases: (search) => findRows(kept, search),
    isSynthetic: () => isSynthetic,
    findRepeated: () => comparison?.found() ?? null
  }
}
