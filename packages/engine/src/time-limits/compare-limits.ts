import type { KnownTimeLimit } from '@lijie/schema'
import { createReason, type Reason } from '../kernel/index.js'
import type { CompiledTimeLimits } from './compile-time-limits.js'
import type { CompiledUnit } from './compiled-unit.js'
import { computeDueAt } from './compute-due-at.js'
import { refuseStartEvent, refuseUnit, refuseValue } from './refuse-unit.js'

/**
 * Which of two limits ends first: negative when the first does, zero when they end together (时限长短).
 *
 * The same unit compares by value, and so do units that are multiples of one another, such as hours and minutes of one
 * clock, weeks and days, years and months, whatever the start. Where a last day off is moved, 5 and 6 days may end
 * together: with a start their deadlines are compared, if both are known. Otherwise the two deadlines from `startedAt` are
 * compared. While the whole part is unbound, equal units compare by value.
 *
 * Refused: `time-limits/invalid-limit`, `time-limits/unknown-unit`, `time-limits/incomparable-limits` without a start,
 * `time-limits/conflicting-start-events` for limits that are counted from different events or in different directions,
 * `time-limits/no-start-event`, and as the deadlines are.
 */
export function compareLimits(
  rules: CompiledTimeLimits,
  first: KnownTimeLimit,
  second: KnownTimeLimit,
  startedAt: number | undefined
): number | Reason {
  const conflict = refuseValue(first.value) ?? refuseValue(second.value) ?? refuseOrigins(first, second)
  if (conflict !== undefined) return conflict
  const sign = first.direction === 'before' ? -1 : 1
  const a = rules.units.get(first.unit)
  if (first.unit === second.unit && (a !== undefined || rules.unresolved !== undefined)) {
    const byValue = sign * (first.value - second.value)
    if (a === undefined || startedAt === undefined || !movesLastDay(a)) return byValue
    const byDeadline = compareDeadlines(rules, first, second, startedAt)
    return typeof byDeadline === 'number' ? byDeadline : byValue
  }
  const b = rules.units.get(second.unit)
  if (a === undefined) return refuseUnit(rules, first.unit)
  if (b === undefined) return refuseUnit(rules, second.unit)
  if (isSameScale(a, b)) return sign * (first.value * sizeOf(a) - second.value * sizeOf(b))
  if (startedAt === undefined) {
    const params = {
      first: `${first.value} ${first.unit}`,
      second: `${second.value} ${second.unit}`,
      firstZh: `${first.value} ${a.label.zh}`,
      secondZh: `${second.value} ${b.label.zh}`
    }
    return createReason('time-limits/incomparable-limits', params)
  }
  return compareDeadlines(rules, first, second, startedAt)
}

function compareDeadlines(
  rules: CompiledTimeLimits,
  first: KnownTimeLimit,
  second: KnownTimeLimit,
  startedAt: number
): number | Reason {
  const dueFirst = computeDueAt(rules, first, startedAt)
  if (typeof dueFirst !== 'number') return dueFirst
  const dueSecond = computeDueAt(rules, second, startedAt)
  return typeof dueSecond === 'number' ? dueFirst - dueSecond : dueSecond
}

/** Limits of one unit that differ may end on the same day. */
function movesLastDay(unit: CompiledUnit): boolean {
  return 'dayCounting' in unit && unit.dayCounting?.lastDayOff !== 'none'
}

/** Limits can only be compared when they are counted from the same event, in the same direction. */
function refuseOrigins(first: KnownTimeLimit, second: KnownTimeLimit): Reason | undefined {
  const [a, b] = [first.startEvent, second.startEvent]
  if (a !== undefined && 'missing' in a) return refuseStartEvent(a.missing)
  if (b !== undefined && 'missing' in b) return refuseStartEvent(b.missing)
  const isSameWay = (first.direction === 'before') === (second.direction === 'before')
  if (isSameWay && a?.event === b?.event) return undefined
  const params = { first: nameOrigin(first), second: nameOrigin(second) }
  return createReason('time-limits/conflicting-start-events', params)
}

function nameOrigin({ direction = 'after', startEvent }: KnownTimeLimit): string {
  return startEvent === undefined || 'missing' in startEvent ? direction : `${direction} ${startEvent.event}`
}

/** Units that are multiples of one another: more of them is always later, whatever the start. */
function isSameScale(a: CompiledUnit, b: CompiledUnit): boolean {
  if (a.counts !== b.counts || a.counts === 'working-days') return false
  if ('dayCounting' in a || 'dayCounting' in b) return false
  return !('monthEnd' in a && 'monthEnd' in b) || a.monthEnd === b.monthEnd
}

/** How many of its scale one unit is. */
function sizeOf(unit: CompiledUnit): number {
  if ('milliseconds' in unit) return unit.milliseconds
  if (unit.counts === 'calendar-days') return unit.days
  return unit.counts === 'calendar-months' ? unit.months : 1
}
