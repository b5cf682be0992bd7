import type { LocalDate, StandardId } from '@lijie/schema'
import { assumeOrdinaryDays, findAssumedDays } from '../calendar/index.js'
import { formatLocalDate, parseLocalDate } from '../civil-time/index.js'
import type { Reason } from '../kernel/index.js'
import type { CompiledTimeLimits } from './compile-time-limits.js'
import type { CompiledUnit } from './compiled-unit.js'
import { computeDueAt } from './compute-due-at.js'
import {
  findLimit,
  readStart,
  type DeadlineInput,
  type DeadlineRules,
  type FoundLimit
} from './read-deadline-input.js'

/** Days that are not covered and that were taken for ordinary ones (推定为普通日的日期). */
export interface AssumedSpan {
  readonly assumedFrom: LocalDate
  readonly assumedTo: LocalDate
  /** Id of the standard whose coverage ends before them: a list of days off without its next notice, or a calendar that says so. */
  readonly coveredBy: StandardId
}

/** A deadline with what it was found on: the limit, the start, and the time limits, on a longer calendar if one was assumed. */
export interface FoundDeadline {
  readonly found: FoundLimit
  readonly startMs: number
  readonly dueMs: number
  readonly timeLimits: CompiledTimeLimits
  readonly provisional?: AssumedSpan
}

/** Finds the deadline that a question is about (截止时间), or why there is none. */
export function findDeadline(
  rules: DeadlineRules,
  input: DeadlineInput
): FoundDeadline | { readonly refused: readonly Reason[] } {
  const found = findLimit(rules, input)
  const { timeLimits } = rules
  const { unresolved } = timeLimits
  if ('code' in found) return { refused: unresolved === undefined ? [found] : [found, unresolved] }
  if (unresolved !== undefined) return { refused: [unresolved] }
  const startMs = readStart(rules, input.startedAt)
  const dueMs = typeof startMs === 'number' ? computeDueAt(timeLimits, found.limit, startMs) : startMs
  if (typeof startMs === 'number' && typeof dueMs === 'number') return { found, startMs, dueMs, timeLimits }
  const refused = { ...(dueMs as Reason), because: citeLimit(timeLimits, found) }
  const assumed =
    input.provisional === true && refused.code === 'calendar/not-covered'
      ? assumeDays(timeLimits, found, startMs as number, String(refused.params['date']))
      : undefined
  return assumed ?? { refused: [refused] }
}

/** The rules a deadline rests on: the one that sets the limit, the one that gives the unit its meaning, the calendar. */
export function citeLimit({ units }: CompiledTimeLimits, found: FoundLimit): Reason['because'] {
  return [...found.because, ...(units.get(found.limit.unit)?.because ?? [])]
}

/** So many days after the coverage are assumed: a year does for most limits, ten are the most. */
const steps = [366, 3660] as const

/** The deadline on assumed days; `neededDay` is the uncovered day on which it was refused. */
function assumeDays(
  rules: CompiledTimeLimits,
  found: FoundLimit,
  startMs: number,
  neededDay: LocalDate
): FoundDeadline | undefined {
  const { calendar } = rules
  if (calendar === null || 'unresolved' in calendar || calendar.coverage === null) return undefined
  const covered = parseLocalDate(calendar.coverage.to) ?? 0
  for (const days of steps) {
    const longer = assumeOrdinaryDays(calendar, formatLocalDate(covered + days))
    if ('code' in longer) return undefined
    const timeLimits = { ...rules, calendar: longer }
    const dueMs = computeDueAt(timeLimits, found.limit, startMs)
    if (typeof dueMs !== 'number') continue
    const lastMs = Math.max(startMs, lastMomentOf(rules.units.get(found.limit.unit), dueMs))
    const assumedTo = findAssumedDays(longer, lastMs)?.assumedTo ?? neededDay
    const provisional = {
      assumedFrom: formatLocalDate(covered + 1),
      // The last day of a period may have moved back from an assumed day, even to a covered one.
      assumedTo: assumedTo < neededDay ? neededDay : assumedTo,
      coveredBy: calendar.coveredBy
    }
    return { found, startMs, dueMs, timeLimits, provisional }
  }
  return undefined
}

/** The last instant that a deadline rests on: at midnight the day before has ended, unless the clock time is what counts. */
function lastMomentOf(unit: CompiledUnit | undefined, dueMs: number): number {
  return unit?.counts === 'working-days' && unit.end === 'same-clock' ? dueMs : dueMs - 1
}
