import type { LocalizedText, ZoneTable } from '@lijie/schema'
import {
  findWorkingDay,
  formatClock,
  formatInstant,
  offsetAt,
  type WorkingCalendar
} from '../calendar/index.js'
import { dayMs } from '../civil-time/index.js'
import { answer, isRefusal, type Decision } from '../kernel/index.js'
import { calendarFor } from './compute-due-at.js'
import { computeDeadline, type Deadline } from './compute-deadline.js'
import type { CompiledTimeLimits, CompiledUnit } from './compile-time-limits.js'
import { condenseRuns, type DayRun } from './day-run.js'
import { listWorkingDays, listWorkingTime } from './list-counted-days.js'
import { readStart, type DeadlineInput, type DeadlineRules } from './read-deadline-input.js'

/** How a deadline came about, day by day; plain data for a page or a report. */
export interface DeadlineExplanation {
  readonly deadline: Deadline
  readonly counts: CompiledUnit['counts']
  readonly unitLabel: LocalizedText
  readonly startedAt: number
  readonly startIso: string
  /** Days in order, each with what it counted or why it did not; empty for limits that run through every day alike. */
  readonly days: readonly DayRun[]
  /** The start lay on a day that is not worked and moved to this date. */
  readonly rolledTo?: string
  /** The result lay after the cut-off clock time and moved to the next worked day. */
  readonly cutOff?: { readonly after: string; readonly resumeAt: string }
  /** The wanted clock time was skipped by a clock change; this is the clock time that was taken. */
  readonly clockMoved?: { readonly wanted: string; readonly taken: string }
}

/**
 * Why a deadline is what it is (截止时间说明): what was counted on each day, which days were skipped and by which notice.
 *
 * Refused exactly when {@link computeDeadline} is. At most 40 entries of days, however long the limit.
 */
export function explainDeadline(rules: DeadlineRules, input: DeadlineInput): Decision<DeadlineExplanation> {
  const decision = computeDeadline(rules, input)
  if (isRefusal(decision)) return decision
  const { timeLimits } = rules
  // The deadline was computed, so the start is an instant and the unit is declared.
  const startedAt = readStart(rules, input.startedAt) as number
  const unit = timeLimits.units.get(decision.value.limit.unit) as CompiledUnit
  const explanation = {
    deadline: decision.value,
    counts: unit.counts,
    unitLabel: unit.label,
    startedAt,
    startIso: formatInstant(timeLimits.zone, startedAt),
    ...detailDays(timeLimits, unit, startedAt, decision.value)
  }
  return answer(explanation, decision.because, decision.warnings)
}

type Details = Pick<DeadlineExplanation, 'days' | 'rolledTo' | 'cutOff' | 'clockMoved'>

function detailDays(
  rules: CompiledTimeLimits,
  unit: CompiledUnit,
  start: number,
  deadline: Deadline
): Details {
  if (unit.counts === 'elapsed') return { days: [] }
  if (unit.counts === 'calendar-days') {
    return { days: [], ...clockMoved(rules.zone, clockOf(rules.zone, start), deadline.dueAt) }
  }
  const calendar = calendarFor(rules, unit.id)
  if ('code' in calendar) return { days: [] }
  if (unit.counts === 'working-days') return detailWorkingDays(calendar, unit, start, deadline)
  const { time } = calendar
  return { days: time === null ? [] : condenseRuns(listWorkingTime(calendar, time, start, deadline.dueAt)) }
}

function detailWorkingDays(
  calendar: WorkingCalendar,
  unit: CompiledUnit & { readonly counts: 'working-days' },
  start: number,
  deadline: Deadline
): Details {
  const { cutOff } = unit.options
  const target = findWorkingDay(calendar, start, deadline.limit.value, cutOff)
  if ('code' in target) return { days: [] }
  const days = listWorkingDays(calendar, start, target)
  const rolledTo = target.rolled ? days.find((day) => day.worked)?.from : undefined
  return {
    days: condenseRuns(days),
    ...(rolledTo === undefined ? {} : { rolledTo }),
    ...(target.cutOff && cutOff !== undefined
      ? { cutOff: { after: formatClock(cutOff.after), resumeAt: formatClock(cutOff.resumeAt) } }
      : {}),
    ...clockMoved(calendar.zone, target.clockMs, deadline.dueAt)
  }
}

function clockMoved(zone: ZoneTable, wanted: number, dueAt: number): Pick<DeadlineExplanation, 'clockMoved'> {
  const taken = clockOf(zone, dueAt)
  return taken === wanted % dayMs
    ? {}
    : { clockMoved: { wanted: formatClock(wanted), taken: formatClock(taken) } }
}

function clockOf(zone: ZoneTable, epochMs: number): number {
  const wallMs = epochMs + offsetAt(zone, epochMs)
  return wallMs - Math.floor(wallMs / dayMs) * dayMs
}
