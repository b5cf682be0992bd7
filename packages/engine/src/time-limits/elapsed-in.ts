import type { LocalizedText } from '@lijie/schema'
import { isInZoneTable, refuseOutsideZone } from '../calendar/index.js'
import { readClockStart } from '../civil-time/index.js'
import { answer, createReason, type Decision, type Reason } from '../kernel/index.js'
import type { CompiledTimeLimits } from './compile-time-limits.js'
import type { CompiledUnit } from './compiled-unit.js'
import { countWholeUnits } from './count-whole-units.js'
import { wordElapsed } from './describe-elapsed.js'
import { countBetween, measureOfUnit } from './limit-measure.js'
import type { DeadlineRules } from './read-deadline-input.js'
import { refuseUnit } from './refuse-unit.js'

/** A question for the time between two instants: epoch milliseconds, or ISO 8601 text with an offset. */
export interface ElapsedInput {
  /** Time unit, as the standard declares it. */
  readonly unit: string
  readonly from: number | string
  readonly to: number | string
}

/** How much of a unit lies between two instants (已用时间): whole units and what is left over, exactly. */
export interface ElapsedTime {
  readonly unit: string
  readonly label: LocalizedText
  /** Milliseconds that the unit's measure counts: all, those of working time, or those of worked days. */
  readonly countedMs: number
  readonly whole: number
  /** Counted milliseconds after the last whole unit, all of them where none is whole; at most `countedMs`. */
  readonly remainderMs: number
  readonly text: Required<LocalizedText>
}

/**
 * How much of a time unit lies between two instants (已用时间), the inverse of {@link computeDeadline}: from a start to the
 * deadline of n hours or work hours it is n, exactly.
 *
 * Calendar days and months are whole when a limit of so many would have run out, before a last day off is moved: where the
 * first day is included, that day is whole at its end, at whatever time it was begun. What is left over is never more than
 * was counted: from 09:00 to 10:00 it is one hour. A working day is 24 hours of worked days, wherever its limits end. Refused:
 * `time-limits/missing-start`, `missing-end`, `invalid-start`, `reversed-span`, `unknown-unit`, `missing-day-of-month`,
 * and for units that need a calendar as {@link computeDeadline}.
 */
export function elapsedIn(
  { timeLimits }: Pick<DeadlineRules, 'timeLimits'>,
  { unit: id, from, to }: ElapsedInput
): Decision<ElapsedTime> {
  const unit = timeLimits.units.get(id)
  if (unit === undefined) return { refused: [refuseUnit(timeLimits, id)] }
  const result = measure(timeLimits, unit, from, to)
  if ('code' in result) return { refused: [{ ...result, because: unit.because }] }
  const { label } = unit
  return answer({ unit: id, label, ...result, text: wordElapsed(unit, result) }, unit.because)
}

type Counted = Pick<ElapsedTime, 'countedMs' | 'whole' | 'remainderMs'>

function measure(
  rules: CompiledTimeLimits,
  unit: CompiledUnit,
  from: unknown,
  to: unknown
): Counted | Reason {
  const start = readInstant(rules, from, 'time-limits/missing-start')
  if (typeof start !== 'number') return start
  const end = readInstant(rules, to, 'time-limits/missing-end')
  if (typeof end !== 'number') return end
  if (end < start) return createReason('time-limits/reversed-span', { from: String(from), to: String(to) })
  const counting = measureOfUnit(rules, unit.id)
  if ('code' in counting) return counting
  const countedMs = countBetween(counting, start, end)
  if (typeof countedMs !== 'number') return countedMs
  if (unit.counts === 'calendar-days' || unit.counts === 'calendar-months') {
    const whole = countWholeUnits(rules, unit, start, end)
    return 'code' in whole ? whole : { countedMs, ...whole }
  }
  const length = unit.counts === 'working-days' ? 86_400_000 : unit.milliseconds
  const whole = Math.floor(countedMs / length)
  return { countedMs, whole, remainderMs: countedMs - whole * length }
}

function readInstant(
  { zone }: CompiledTimeLimits,
  value: unknown,
  missing: 'time-limits/missing-start' | 'time-limits/missing-end'
): number | Reason {
  const instant = readClockStart(value)
  if (instant === undefined) return createReason(missing, {})
  if (typeof instant !== 'number') return instant
  return isInZoneTable(zone, instant) ? instant : refuseOutsideZone(zone)
}
