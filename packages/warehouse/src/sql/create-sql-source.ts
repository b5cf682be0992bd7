import type { CountSource } from '@lijie/engine/counting'
import { isWarehouseFailure } from '../warehouse-failure.js'
import { countPlans, type AskSql } from './count-plans.js'
import type { CheckedTable } from './create-sql-table.js'
import { findCases } from './find-cases.js'
import { findRepeated, type RepeatedRows } from './find-repeated.js'
import { holdsCases } from './hold-cases.js'
import { listPlanFields, listSearchFields } from './list-fields.js'

/** How a driver carries out statements. */
export interface SqlDriver {
  /** Runs work whose statements see the same rows, where the database can promise that. */
  readonly atOnce: <T>(work: (ask: AskSql) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

/** A source of counts that also tells what its case ids begin with (数据库计数后端). */
export interface StoredSource extends CountSource {
  /** Whether there is a case whose id begins so; false where the table names no cases. `start` is ASCII. */
  readonly holdsCases: (start: string) => Promise<boolean>
  /** Rows with the case and unit of another row; null where there are none. Reads all ids, which counting does not. */
  readonly findRepeated: () => Promise<RepeatedRows | null>
}

/** A source of counts over any database (数据库计数后端). */
export function createSqlSource({ table, check }: CheckedTable, driver: SqlDriver): StoredSource {
  return {
    count: async (plans) => {
      check(listPlanFields(plans))
      return driver.atOnce(async (ask) => countPlans(table, plans, ask))
    },
    findCases: async (search) => {
      check(listSearchFields(search))
      return driver.atOnce(async (ask) => findCases(table, search, ask))
    },
    holdsCases: async (start) =>
      namesCases(check) && driver.atOnce(async (ask) => holdsCases(table, start, ask)),
    findRepeated: async () => {
      check(['caseId', 'unit'])
      return driver.atOnce(async (ask) => findRepeated(table, ask))
    },
    close: driver.close
  }
}

/** Counting needs no case ids, so their column may be missing, or hold numbers. */
function namesCases(check: CheckedTable['check']): boolean {
  try {
    check(['caseId'])
    return true
  } catch (error) {
    if (isWarehouseFailure(error)) return false
    throw error
  }
}
