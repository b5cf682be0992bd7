import { createWarehouseFailure, isWarehouseFailure } from '../warehouse-failure.js'

const denied = new Set(['3D000', '42501', '28000', '28P01'])
const unreadable = new Set(['22003', '22P02'])
const network = /^E[A-Z]+$/
/** What `pg` says without a code when the connection broke or none came free. */
const broken = /^(Connection terminated|Client has encountered a connection error|timeout exce)|not queryable/

/** What an error of `pg` means (驱动错误). Source of the codes: PostgreSQL 15, appendix A. */
export function readPostgresError(error: unknown, place: string): unknown {
  if (!(error instanceof Error) || isWarehouseFailure(error)) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const reason = error.message === '' ? code : error.message
  if (denied.has(code)) return createWarehouseFailure('warehouse/access-denied', { place, reason }, error)
  if (unreadable.has(code))
    return createWarehouseFailure('warehouse/unreadable-value', { table: place, reason }, error)
  if (code === '53200') return createWarehouseFailure('warehouse/out-of-memory', { place, reason }, error)
  if (/^(08|53|57)/.test(code) || network.test(code) || broken.test(error.message))
    return createWarehouseFailure('warehouse/unavailable', { place, reason }, error)
  return createWarehouseFailure('warehouse/query-failed', { place, reason }, error)
}
