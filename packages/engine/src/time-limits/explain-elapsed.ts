import { formatInstant, type WorkingCalendar } from '../calendar/index.js'
import { readClockStart } from '../civil-time/index.js'
import { answer, isRefusal, type Decision } from '../kernel/index.js'
import type { CompiledUnit } from './compiled-unit.js'
import { condenseRuns, type DayRun } from './day-run.js'
import { elapsedIn, type ElapsedInput, type ElapsedTime } from './elapsed-in.js'
import { calendarFor } from './find-calendar.js'
import { listWorkedDayTime, listWorkingTime } from './list-counted-days.js'
import type { DeadlineRules } from './read-deadline-input.js'

/** How an elapsed time came about, day by day; plain data for a page or a report. */
export interface ElapsedExplanation {
  readonly elapsed: ElapsedTime
  readonly counts: CompiledUnit['counts']
  readonly fromIso: string
  readonly toIso: string
  /** Days in order, each with what it counted or why it did not; empty for units that run through every day alike. */
  readonly days: readonly DayRun[]
}

/**
 * Why so much time has elapsed (已用时间说明): what was counted on each day, which days were skipped and by which notice.
 *
 * Refused exactly when {@link elapsedIn} is. At most 40 entries of days, however long the span.
 */
export function explainElapsed(
  rules: Pick<DeadlineRules, 'timeLimits'>,
  input: ElapsedInput
): Decision<ElapsedExplanation> {
  const decision = elapsedIn(rules, input)
  if (isRefusal(decision)) return decision
  const { timeLimits } = rules
  // The time was counted, so both ends are instants and the unit is declared.
  const from = readClockStart(input.from) as number
  const to = readClockStart(input.to) as number
  const unit = timeLimits.units.get(input.unit) as CompiledUnit
  const calendar = calendarFor(timeLimits, unit)
  const explanation = {
    elapsed: decision.value,
    counts: unit.counts,
    fromIso: formatInstant(timeLimits.zone, from),
    toIso: formatInstant(timeLimits.zone, to),
    days: 'code' in calendar ? [] : condenseRuns(listDays(calendar, unit, from, to))
  }
  return answer(explanation, decision.because, decision.warnings)
}

function listDays(
  calendar: WorkingCalendar,
  { counts }: CompiledUnit,
  from: number,
  to: number
): readonly DayRun[] {
  if (counts === 'working-days') return listWorkedDayTime(calendar, from, to)
  const { time } = calendar
  return counts === 'working-time' && time !== null ? listWorkingTime(calendar, time, from, to) : []
}
