import type { CaseColumns } from './case-columns.js'
import { createClassScan, scanChunk } from './class-scan.js'
import type { CountPlan, PlanCounts } from './count-plan.js'
import { createCountProgram } from './count-program.js'
import { readScan } from './read-scan.js'

/**
 * Counts typed columns for plans (列计数), one result for each plan, the same as countRows gives for the rows. A row costs
 * one number that says what all questions together can tell apart, and one increment.
 *
 * @throws EngineError `evaluation/bad-question` when a plan asks about a column that is not kept;
 * `evaluation/count-overflow` when a sum leaves the whole numbers below 2^53.
 */
export function countColumns(plans: readonly CountPlan[], columns: CaseColumns): readonly PlanCounts[] {
  const scan = createClassScan(createCountProgram(plans), columns)
  for (const chunk of columns.chunks) scanChunk(scan, chunk)
  return readScan(scan)
}
