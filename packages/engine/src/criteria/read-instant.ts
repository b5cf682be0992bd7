import { parseInstant } from '../civil-time/index.js'

/**
 * The instant a fact or an operand stands for, in epoch milliseconds: a whole number as it is, or ISO 8601 text with an
 * offset. Undefined for anything else; a wall time without an offset is no instant.
 */
export function readInstant(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined
  return typeof value === 'string' ? parseInstant(value) : undefined
}
