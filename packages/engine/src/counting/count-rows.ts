import type { CaseFacts } from './case-facts.js'
import type { CountPlan, PlanCounts } from './count-plan.js'
import { addRow, createRowCounter, readRowCounts } from './row-counter.js'

/**
 * Counts rows for plans (行计数), one result for each plan.
 *
 * @throws EngineError `evaluation/bad-row`, see addRow; `evaluation/count-overflow` when a sum reaches 2^53.
 */
export function countRows(plans: readonly CountPlan[], rows: Iterable<CaseFacts>): readonly PlanCounts[] {
  const counter = createRowCounter(plans)
  for (const row of rows) addRow(counter, row)
  return readRowCounts(counter)
}
