import type { CaseColumns } from './case-columns.js'
import { countColumns } from './count-columns.js'
import type { CountSource } from './count-plan.js'
import { findColumns } from './find-columns.js'

/** Typed columns in memory as a source of counts (内存列计数后端). */
export function createColumnSource(columns: CaseColumns): CountSource {
  return {
    count: async (plans) => await Promise.resolve().then(() => countColumns(plans, columns)),
    findCases: async (search) => await Promise.resolve().then(() => findColumns(columns, search)),
    close: async () => {
      await Promise.resolve()
    }
  }
}
