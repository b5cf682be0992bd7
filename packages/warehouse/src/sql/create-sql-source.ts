import type { CountSource } from '@lijie/engine/counting'
import { countPlans, type AskSql } from './count-plans.js'
import type { CheckedTable } from './create-sql-table.js'
import { findCases } from './find-cases.js'
import { listPlanFields, listSearchFields } from './list-fields.js'

/** How a driver carries out statements. */
export interface SqlDriver {
  /** Runs work whose statements see the same rows, where the database can promise that. */
  readonly atOnce: <T>(work: (ask: AskSql) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

/** A source of counts over any database (数据库计数后端). */
export function createSqlSource({ table, check }: CheckedTable, driver: SqlDriver): CountSource {
  return {
    count: async (plans) => {
      check(listPlanFields(plans))
      return driver.atOnce(async (ask) => countPlans(table, plans, ask))
    },
    findCases: async (search) => {
      check(listSearchFields(search))
      return driver.atOnce(async (ask) => findCases(table, search, ask))
    },
    close: driver.close
  }
}
