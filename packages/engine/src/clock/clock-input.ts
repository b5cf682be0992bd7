import type { KnownTimeLimit } from '@lijie/schema'
import { isInZoneTable, refuseOutsideZone, type WorkingCalendar } from '../calendar/index.js'
import { readClockStart } from '../civil-time/index.js'
import { createReason, type Reason } from '../kernel/index.js'
import {
  computeDueAt,
  findLimit,
  measureOfUnit,
  type CompiledClock,
  type DeadlineRules
} from '../time-limits/index.js'
import type { ClockEvent } from './clock-event.js'
import type { ClockContext } from './clock-context.js'

/** The part of a rulebook that clocks need. */
export type ClockRules = DeadlineRules

/** Everything that happened to the clocks of a case, and the instant asked about. */
export interface ClockInput {
  /** The row the case was filed under; needed for clocks whose limit is that of the row. */
  readonly criterion?: string
  /** Wins over the row's own limit. */
  readonly limit?: KnownTimeLimit
  /** Grade of the area (区域等级); needed only where the row's limit depends on it. */
  readonly areaGrade?: string | null | undefined
  /** In any order, also several times. */
  readonly events: readonly ClockEvent[]
  /** Epoch milliseconds, or ISO 8601 text with an offset. What took place later is not looked at. */
  readonly asOf: number | string
  /** Compiled calendars that `change-calendar` events may name. */
  readonly calendars?: ReadonlyMap<string, WorkingCalendar>
}

/** The instant asked about; without one there is no answer, the engine reads no clock. */
export function readAsOf({ timeLimits: { zone } }: ClockRules, asOf: unknown): number | Reason {
  const instant = readClockStart(asOf)
  if (typeof instant !== 'number') {
    return createReason('clock/invalid-as-of', {
      value: typeof asOf === 'string' || typeof asOf === 'number' ? asOf : typeof asOf
    })
  }
  return isInZoneTable(zone, instant) ? instant : refuseOutsideZone(zone)
}

/** What a clock is folded with, or why it cannot be: no limit is known for it, or none that runs from a start. */
export function openClock(
  rules: ClockRules,
  input: ClockInput,
  id: string,
  clock: CompiledClock
): ClockContext | Reason {
  const { timeLimits } = rules
  const own = clock.rule.limit
  const found = findLimit(rules, { startedAt: 0, ...(own === 'criterion' ? input : { limit: own }) })
  if ('code' in found) return found
  const { limit, because, grade } = found
  if (limit.direction === 'before') return createReason('clock/limit-before-event', { clock: id }, because)
  if (limit.startEvent !== undefined && 'missing' in limit.startEvent) return refuseStart(rules, limit)
  const measure = measureOfUnit(timeLimits, limit.unit)
  if ('code' in measure) return measure
  return {
    id,
    timeLimits,
    clock,
    limit: { value: limit.value, unit: limit.unit },
    because,
    grade,
    calendars: input.calendars ?? new Map(),
    holds: []
  }
}

/** A limit without a start event has no deadline from any start. */
function refuseStart({ timeLimits }: ClockRules, limit: KnownTimeLimit): Reason {
  const refused = computeDueAt(timeLimits, limit, 0)
  return typeof refused === 'number' ? createReason('time-limits/missing-start', {}) : refused
}
