import type { KnownTimeLimit, TimeLimitSpec } from '@lijie/schema'
import { isInZoneTable, refuseOutsideZone } from '../calendar/index.js'
import { readClockStart } from '../civil-time/index.js'
import {
  createReason,
  readAreaGrade,
  resolveLimit,
  takeGrade,
  type Citation,
  type Reason,
  type TakenGrade
} from '../kernel/index.js'
import type { CompiledTimeLimits } from './compile-time-limits.js'
import { refuseStartEvent } from './refuse-unit.js'

/** The part of a rulebook that deadlines need. */
export interface DeadlineRules {
  readonly timeLimits: CompiledTimeLimits
  /** Why criteria cannot be asked about, while they are left to another instrument. */
  readonly criteria?: { readonly unresolved?: Reason | undefined }
  readonly limitOf: (
    criterionId: string
  ) => { readonly limit: TimeLimitSpec; readonly citation: Citation } | undefined
}

/** A question for a deadline: a filing criterion or a limit of one's own, and when the clock started. */
export interface DeadlineInput {
  readonly criterion?: string
  /** Wins over the criterion's own limit. */
  readonly limit?: KnownTimeLimit
  /** Epoch milliseconds, or ISO 8601 text with an offset. Of a limit before an event: that event. */
  readonly startedAt: number | string
  /** Grade of the area (区域等级), a capital letter; needed only where the criterion's limit depends on it. */
  readonly areaGrade?: string | null | undefined
  /** Days after the coverage of the calendar are taken for ordinary ones instead of being refused. */
  readonly provisional?: boolean | undefined
}

/** The limit that holds for a case. */
export interface FoundLimit {
  readonly limit: KnownTimeLimit
  readonly because: readonly Citation[]
  /** Which grade's limit it is, when limits depend on the grade. */
  readonly grade?: TakenGrade
}

/** The limit that a question is about, with the rule that sets it; or why there is none. */
export function findLimit(rules: DeadlineRules, input: DeadlineInput): FoundLimit | Reason {
  const { criterion } = input
  const areaGrade = readAreaGrade(input.areaGrade)
  if (typeof areaGrade === 'object') return areaGrade
  const found = criterion === undefined ? undefined : rules.limitOf(criterion)
  if (criterion !== undefined && found === undefined) {
    return rules.criteria?.unresolved ?? createReason('time-limits/unknown-criterion', { criterion })
  }
  // A limit of the asker's own rests on no rule of the criterion.
  const because = found === undefined || input.limit !== undefined ? [] : [found.citation]
  const spec: TimeLimitSpec | undefined = input.limit ?? found?.limit
  if (spec === undefined) return createReason('time-limits/missing-limit', {})
  const limit = resolveLimit(spec, areaGrade)
  if ('code' in limit) return { ...limit, because }
  if ('unknown' in limit) {
    const { zh, en } = limit.unknown
    const params = { criterion: criterion ?? '-', why: en ?? zh, whyZh: zh }
    return createReason('time-limits/no-known-limit', params, because)
  }
  const { startEvent } = limit
  if (startEvent !== undefined && 'missing' in startEvent) {
    return { ...refuseStartEvent(startEvent.missing), because }
  }
  const grade = 'byAreaGrade' in spec ? takeGrade(spec, areaGrade) : undefined
  return grade === undefined || 'code' in grade ? { limit, because } : { limit, because, grade }
}

/** The start of the clock as epoch milliseconds; a missing one and a wall time without offset are refused. */
export function readStart(rules: DeadlineRules, startedAt: unknown): number | Reason {
  const instant = readClockStart(startedAt)
  if (instant === undefined) return createReason('time-limits/missing-start', {})
  if (typeof instant !== 'number') return instant
  const { zone } = rules.timeLimits
  return isInZoneTable(zone, instant) ? instant : refuseOutsideZone(zone)
}
