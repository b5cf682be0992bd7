import type { CaseFacts } from './case-facts.js'
import type { CountSource } from './count-plan.js'
import { countRows } from './count-rows.js'
import { findRows } from './find-rows.js'

/** Rows in memory as a source of counts (内存行计数后端). They are read anew for each question, so no generator. */
export function createRowSource(rows: readonly CaseFacts[]): CountSource {
  return {
    count: async (plans) => await Promise.resolve().then(() => countRows(plans, rows)),
    findCases: async (search) => await Promise.resolve().then(() => findRows(rows, search)),
    close: async () => {
      await Promise.resolve()
    }
  }
}
