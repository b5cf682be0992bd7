import type { CaseFacts } from '@lijie/engine/counting'
import { listCaseCells, type CaseCell } from './case-row-cells.js'

/** Rows to write, in memory or as they come. */
export type CaseFactsRows = Iterable<CaseFacts> | AsyncIterable<CaseFacts>

/** Checked rows in batches (分批): memory holds one batch, however many rows there are. */
export async function* batchRows(rows: CaseFactsRows, size: number): AsyncGenerator<readonly CaseCell[][]> {
  let batch: CaseCell[][] = []
  for await (const row of rows) {
    batch.push(listCaseCells(row))
    if (batch.length === size) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}
