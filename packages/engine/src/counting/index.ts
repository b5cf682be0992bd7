export type { CaseFacts } from './case-facts.js'
export type {
  CaseSearch,
  CountItem,
  CountPass,
  CountPlan,
  CountSource,
  ItemCounts,
  PassCounts,
  PlanCounts
} from './count-plan.js'
export { countRows } from './count-rows.js'
export { createRowSource } from './create-row-source.js'
export { findRows } from './find-rows.js'
export { judgeRow } from './judge-row.js'
export { mergeCounts } from './merge-counts.js'
export { addRow, createRowCounter, readRowCounts, type RowCounter } from './row-counter.js'
export type { RowQuestion } from './row-question.js'
export { addCase } from './add-case.js'
export { createCaseColumns, type CaseColumns, type CaseColumnsOptions } from './case-columns.js'
export { countColumns } from './count-columns.js'
export { createColumnSource } from './create-column-source.js'
export { findColumns } from './find-columns.js'
