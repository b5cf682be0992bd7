import { createReason, type Reason } from '../kernel/index.js'
import { parseInstant } from './parse-instant.js'

/**
 * The start of a clock (起算时刻) in epoch milliseconds, from milliseconds or ISO 8601 text with an offset. Undefined when
 * none is given: absent, null and empty text all mean unknown.
 *
 * Refused: `time-limits/invalid-start` for anything else; a wall time without an offset is no instant.
 */
export function readClockStart(startedAt: unknown): number | undefined | Reason {
  if (startedAt === undefined || startedAt === null || startedAt === '') return undefined
  const instant = typeof startedAt === 'string' ? parseInstant(startedAt) : startedAt
  if (typeof instant === 'number' && Number.isSafeInteger(instant)) return instant
  const value = typeof startedAt === 'string' || typeof startedAt === 'number' ? startedAt : typeof startedAt
  return createReason('time-limits/invalid-start', { value })
}
