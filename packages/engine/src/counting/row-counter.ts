import { writeRow } from './add-case.js'
import { createCaseColumns, createChunk, type ColumnChunk } from './case-columns.js'
import type { CaseFacts } from './case-facts.js'
import { createClassScan, scanChunk, type ClassScan } from './class-scan.js'
import { blockSize } from './classify-block.js'
import type { CountPlan, PlanCounts } from './count-plan.js'
import { createCountProgram } from './count-program.js'
import { listUsedColumns } from './list-used-columns.js'
import { readScan } from './read-scan.js'

/**
 * Counts rows as they come (逐行计数): a block of them is kept as columns, and counted as those are. Memory grows with the
 * number of objects, never with the number of rows.
 */
export interface RowCounter {
  readonly scan: ClassScan
  /** Rows that are not counted yet. */
  readonly block: ColumnChunk
}

/**
 * An empty counter for plans.
 *
 * @throws EngineError `evaluation/bad-question` when a plan asks about a column that rows do not have.
 */
export function createRowCounter(plans: readonly CountPlan[]): RowCounter {
  const program = createCountProgram(plans)
  const columns = createCaseColumns({ ...listUsedColumns(program), caseIds: false }, blockSize)
  return { scan: createClassScan(program, columns), block: createChunk(columns) }
}

/**
 * Counts one row. Only the columns that the plans use are read, and nothing is allocated, except for a new text.
 *
 * @throws EngineError `evaluation/bad-row` when one holds no value of its kind; the row is not counted then.
 */
export function addRow(counter: RowCounter, row: CaseFacts): void {
  writeRow(counter.scan.columns, counter.block, row)
  if (counter.block.size === blockSize) countKept(counter)
}

/**
 * The counts so far, one entry for each plan; more rows may follow.
 *
 * @throws EngineError `evaluation/count-overflow` when a sum leaves the whole numbers below 2^53.
 */
export function readRowCounts(counter: RowCounter): readonly PlanCounts[] {
  countKept(counter)
  return readScan(counter.scan)
}

function countKept({ scan, block }: RowCounter): void {
  scanChunk(scan, block)
  block.size = 0
}
