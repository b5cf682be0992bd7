import { createWarehouseFailure, isWarehouseFailure } from '../warehouse-failure.js'

/** Wrong user, wrong password, address not allowed, no rights, read only. */
const denied = new Set([164, 192, 193, 194, 195, 291, 497, 516])
/** The network, a shard that does not answer, too slow. */
const unreachable = new Set([159, 198, 203, 209, 210, 279])
const unreadable = new Set([6, 27, 53, 70, 72])

/** What an answer of ClickHouse or a failure of the network means (服务端错误). Numbers as ClickHouse names its errors. */
export function readClickhouseError(error: unknown, place: string): Error {
  if (isWarehouseFailure(error)) return error
  const said = error instanceof Error ? sayCause(error) : String(error)
  const reason = said.replace(/\s+/g, ' ').slice(0, 300)
  const code = Number(/^Code: (\d+)/.exec(said)?.[1] ?? Number.NaN)
  if (denied.has(code)) return createWarehouseFailure('warehouse/access-denied', { place, reason }, error)
  if (code === 60 || code === 81)
    return createWarehouseFailure('warehouse/missing-table', { place, table: reason }, error)
  if (code === 241) return createWarehouseFailure('warehouse/out-of-memory', { place, reason }, error)
  if (unreachable.has(code) || error instanceof Error)
    return createWarehouseFailure('warehouse/unavailable', { place, reason }, error)
  if (unreadable.has(code))
    return createWarehouseFailure('warehouse/unreadable-value', { table: place, reason }, error)
  return createWarehouseFailure('warehouse/query-failed', { place, reason }, error)
}

/** `fetch` says only that it failed; its cause says why. */
function sayCause(error: Error): string {
  const cause = error.cause instanceof Error ? error.cause : error
  const code = 'code' in cause && typeof cause.code === 'string' ? `${cause.code} ` : ''
  return `${code}${cause.message}`
}
