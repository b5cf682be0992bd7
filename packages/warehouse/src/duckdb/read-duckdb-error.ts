import { createWarehouseFailure, isWarehouseFailure } from '../warehouse-failure.js'

/** What an error of DuckDB means (驱动错误): a coded failure; its first lines are the reason. */
export function readDuckdbError(error: unknown, place: string): unknown {
  if (!(error instanceof Error) || isWarehouseFailure(error)) return error
  const reason = error.message.split('\n').slice(0, 3).join(' ').slice(0, 300)
  if (error.message.startsWith('Out of Memory'))
    return createWarehouseFailure('warehouse/out-of-memory', { place, reason }, error)
  if (/^(Conversion|Invalid Input|Malformed JSON)/.test(error.message))
    return createWarehouseFailure('warehouse/unreadable-value', { table: place, reason }, error)
  if (/^(IO|Permission) Error/.test(error.message))
    return createWarehouseFailure('warehouse/missing-file', { file: place, reason }, error)
  return createWarehouseFailure('warehouse/query-failed', { place, reason }, error)
}
