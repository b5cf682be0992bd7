import type { KnownTimeLimit, TimeLimitSpec } from '@lijie/schema'
import { isInZoneTable, refuseOutsideZone } from '../calendar/index.js'
import { readClockStart } from '../civil-time/index.js'
import { createReason, type Citation, type Reason } from '../kernel/index.js'
import type { CompiledTimeLimits } from './compile-time-limits.js'

/** The part of a rulebook that deadlines need. */
export interface DeadlineRules {
  readonly timeLimits: CompiledTimeLimits
  readonly limitOf: (
    criterionId: string
  ) => { readonly limit: TimeLimitSpec; readonly citation: Citation } | undefined
}

/** A question for a deadline: a filing criterion or a limit of one's own, and when the clock started. */
export interface DeadlineInput {
  readonly criterion?: string
  /** Wins over the criterion's own limit. */
  readonly limit?: KnownTimeLimit
  /** Epoch milliseconds, or ISO 8601 text with an offset. */
  readonly startedAt: number | string
}

/** The limit that a question is about, with the rule that sets it; or why there is none. */
export function findLimit(
  rules: DeadlineRules,
  input: DeadlineInput
): { readonly limit: KnownTimeLimit; readonly because: readonly Citation[] } | Reason {
  const { criterion } = input
  const found = criterion === undefined ? undefined : rules.limitOf(criterion)
  if (criterion !== undefined && found === undefined) {
    return createReason('time-limits/unknown-criterion', { criterion })
  }
  // A limit of the asker's own rests on no rule of the criterion.
  const because = found === undefined || input.limit !== undefined ? [] : [found.citation]
  const limit = input.limit ?? found?.limit
  if (limit === undefined) return createReason('time-limits/missing-limit', {})
  if (!('unknown' in limit)) return { limit, because }
  const { zh, en } = limit.unknown
  const params = { criterion: criterion ?? '-', why: en ?? zh, whyZh: zh }
  return createReason('time-limits/no-known-limit', params, because)
}

/** The start of the clock as epoch milliseconds; a missing one and a wall time without offset are refused. */
export function readStart(rules: DeadlineRules, startedAt: unknown): number | Reason {
  const instant = readClockStart(startedAt)
  if (instant === undefined) return createReason('time-limits/missing-start', {})
  if (typeof instant !== 'number') return instant
  const { zone } = rules.timeLimits
  return isInZoneTable(zone, instant) ? instant : refuseOutsideZone(zone)
}
