import { createStoreFailure, StoreConflict } from '../store/index.js'

/** Another was faster: unique violation, exclusion, serialization failure, deadlock. */
const conflicts = new Set(['23505', '40001', '40P01'])
const denied = new Set(['3D000', '42501', '28000', '28P01'])
/** The server ended the session or the statement, or takes none: shutting down, starting, too many, too slow, out of memory. */
const ended = new Set([
  '25P03',
  '53200',
  '53300',
  '53400',
  '57014',
  '57P01',
  '57P02',
  '57P03',
  '57P04',
  '57P05',
  '58030'
])
const network = new Set([
  'EACCES',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT'
])
/** What `pg` says without a code when the connection broke or none came free. */
const broken = /^(Connection terminated|Client has encountered a connection error|timeout exce)|not queryable/

/**
 * What an error of `pg` means for the store: `StoreConflict`, a coded `StoreFailure`, or the error itself when it is neither
 * (a mistake in a statement). Source of the codes: PostgreSQL 15, appendix A.
 */
export function readDriverError(error: unknown, patienceMs: number): unknown {
  if (!(error instanceof Error)) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const reason = error.message === '' ? code : error.message
  if (conflicts.has(code)) return new StoreConflict(reason, { cause: error })
  if (code === '55P03') return createStoreFailure('runner/store-busy', { milliseconds: patienceMs }, error)
  if (code === '53100') return createStoreFailure('runner/store-full', { reason }, error)
  if (code === '25006') return refuseReadOnly(error)
  if (denied.has(code)) return createStoreFailure('runner/store-access-denied', { reason }, error)
  if (ended.has(code) || code.startsWith('08') || network.has(code) || broken.test(error.message))
    return createStoreFailure('runner/store-unavailable', { reason }, error)
  return error
}

/** A standby takes no writes. */
function refuseReadOnly(error: Error): Error {
  const params = { setting: 'transaction_read_only', found: 'on', wanted: 'off' }
  return createStoreFailure('runner/store-not-usable', params, error)
}
