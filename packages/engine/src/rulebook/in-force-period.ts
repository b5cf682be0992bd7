import type { StandardPart } from '@lijie/schema'
import { formatLocalDate, parseLocalDate } from '../civil-time/index.js'

/** From when to when a standard is in force (有效期间), as far as it says and as far as was known. */
export interface InForcePeriod {
  /** First day; null when the source does not state it. */
  readonly from: string | null
  /** Last day; null while no end is known. */
  readonly to: string | null
  /** What ends it. */
  readonly endedBy: 'expiry' | 'repeal' | null
}

/**
 * The days on which a standard is in force: until it expires, or until the day before its repeal. With `knownAt`, a repeal
 * that was published later is not known yet. Local dates compare as text.
 */
export function inForcePeriod(standard: StandardPart, knownAt?: string): InForcePeriod {
  const { effectiveFrom: from, effectiveTo, repealed } = standard
  const isKnown = knownAt === undefined || (repealed?.issued ?? repealed?.on ?? '') <= knownAt
  const lastDay = repealed !== undefined && isKnown ? dayBefore(repealed.on) : undefined
  if (lastDay !== undefined && (effectiveTo === undefined || lastDay < effectiveTo))
    return { from, to: lastDay, endedBy: 'repeal' }
  return { from, to: effectiveTo ?? null, endedBy: effectiveTo === undefined ? null : 'expiry' }
}

/** The day before a date; the date has passed its check. */
export function dayBefore(date: string): string {
  return formatLocalDate((parseLocalDate(date) ?? 0) - 1)
}
