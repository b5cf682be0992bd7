import type { ZoneTable } from '@lijie/schema'
import { createWallTimeReader, type WallTimeRule } from '../calendar/index.js'
import { createReason, type Reason } from '../kernel/index.js'
import { readForeignInstant } from './read-foreign-instant.js'

/** How text without an offset is read: on the clock of a zone, and what it means on a clock change. */
export interface ReadInstantOptions {
  /** Without it, text without an offset is refused. */
  readonly zone?: ZoneTable
  /** Without it, a wall time that is skipped or repeated is refused. */
  readonly rule?: WallTimeRule
}

/**
 * The instant (时刻) of a value from the edge of a program, in epoch milliseconds: whole milliseconds, ISO 8601 text, a Date,
 * a DateTime of luxon, a Temporal.Instant or ZonedDateTime. Neither library is needed; what they give is known by its form.
 *
 * Fractions of a millisecond are cut off in Temporal values and refused in text. Refused: `calendar/invalid-instant` for an
 * invalid Date or DateTime and for anything else, `calendar/missing-offset` for text without an offset where no zone is
 * declared and for Temporal's plain dates and times, and the other wall-time codes of `createWallTimeReader`.
 */
export function readInstant(value: unknown, options: ReadInstantOptions = {}): number | Reason {
  if (typeof value === 'string') {
    return createWallTimeReader('iso', options.zone ?? null, options.rule)(value)
  }
  if (typeof value === 'object' && value !== null) return checkInstant(readForeignInstant(value))
  return checkInstant(typeof value === 'number' ? value : Number.NaN, value)
}

function checkInstant(epochMs: number | Reason, value: unknown = epochMs): number | Reason {
  if (typeof epochMs !== 'number' || isInstant(epochMs)) return epochMs
  const shown = typeof value === 'number' ? value : typeof value
  return createReason('calendar/invalid-instant', { value: shown })
}

/** The instants that a Date can hold: whole milliseconds within 100 million days of 1970. */
export function isInstant(epochMs: number): boolean {
  return Number.isInteger(epochMs) && Math.abs(epochMs) <= 8.64e15
}
