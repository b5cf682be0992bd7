import type { CaseFacts, CaseSearch, CountPlan, CountSource, PlanCounts } from '@lijie/engine'
import { addRow, createRowCounter, findRows, readRowCounts } from '@lijie/engine/counting'

/** Where the rows of a run are, and what counts them (计数来源). */
export interface CountedPlace extends CountSource {
  /** How reports call it, without a password. */
  readonly name: string
}

/** Counts rows as they pass by, and keeps those of one object so that they can be named (边读边计). */
export interface PassingRows {
  readonly add: (row: CaseFacts) => void
  readonly counts: () => readonly PlanCounts[]
  readonly findCases: (search: CaseSearch) => readonly string[]
}

/** Starts to count; `watched` is the object whose rows are kept, null for none. */
export function openPassingRows(plans: readonly CountPlan[], watched: string | null): PassingRows {
  const counter = createRowCounter(plans)
  const columns = [...new Set(plans.flatMap(({ passes }) => passes.map(({ object }) => object)))]
  const kept: CaseFacts[] = []
  return {
    add(row) {
      addRow(counter, row)
      if (watched !== null && columns.some((column) => row[column] === watched)) kept.push(row)
    },
    counts: () => readRowCounts(counter),
    findCases: (search) => findRows(kept, search)
  }
}
