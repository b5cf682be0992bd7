import type { Reason } from '../kernel/index.js'
import { finishDueAt } from '../time-limits/index.js'
import type { ClockContext } from './clock-context.js'
import { listPauses, type CalendarInForce, type ClockPause, type ClockRun } from './clock-history.js'
import { calendarAt, listPieces } from './list-pieces.js'
import { measureLimit, sumByUnit, type LimitedRun } from './measure-limit.js'
import { countPieces, measurePieces, reachCount, type MeasuredPiece } from './measure-pieces.js'

/** How a run goes on if nothing more happens (计时走向). */
export interface ClockCourse {
  readonly pauses: readonly ClockPause[]
  /** When it runs, for ever if it is not paused; a stop does not end them. */
  readonly pieces: readonly MeasuredPiece[]
  /** What the limit and its extensions allow, in milliseconds of the limit's measure. */
  readonly allowed: number
  /** Null while the clock stands still before the limit is used up and nobody knows how long, and when it is refused. */
  readonly dueAt: number | null
  /** Why the deadline cannot be computed: it lies after all that the calendar covers. */
  readonly dueRefused: Reason | null
}

/** The course of a run as it is known at an instant (依某一时刻所知). */
export function plotCourse(
  context: ClockContext,
  calendars: readonly CalendarInForce[],
  run: ClockRun,
  at: number
): ClockCourse | Reason {
  const pauses = [...listPauses(run), ...holdsOf(context, run, at)]
  return followPauses(context, calendars, run, pauses)
}

/** The same, as if every pause that is open had ended at an instant; without one, as if it had not begun. */
export function plotResumed(
  context: ClockContext,
  calendars: readonly CalendarInForce[],
  run: ClockRun,
  { pauses }: ClockCourse,
  at?: number
): ClockCourse | Reason {
  const ended = pauses.map((pause) => (pause.to === null ? { ...pause, to: at ?? pause.from } : pause))
  return followPauses(context, calendars, run, ended)
}

function followPauses(
  { timeLimits }: ClockContext,
  calendars: readonly CalendarInForce[],
  run: ClockRun,
  pauses: readonly ClockPause[]
): ClockCourse | Reason {
  const pieces = measurePieces(timeLimits, run.limit.unit, listPieces(run, pauses, calendars))
  if ('code' in pieces) return pieces
  const allowed = measureOnCalendars(timeLimits, run, calendars)
  if (typeof allowed !== 'number') return allowed
  let dueAt: number | null | Reason = run.startedAt
  for (const limit of sumByUnit(run)) {
    dueAt = useUp(timeLimits, { startedAt: dueAt, limit, extensions: [] }, pauses, calendars)
    if (typeof dueAt !== 'number') break
  }
  const course = { pauses, pieces, allowed }
  // An extension in elapsed time may reach beyond the calendar that the limit itself is counted on.
  const counted = typeof dueAt === 'number' ? countPieces(pieces, dueAt) : dueAt
  if (counted === null || typeof counted === 'number')
    return { ...course, dueAt: dueAt as number | null, dueRefused: null }
  return { ...course, dueAt: null, dueRefused: counted }
}

/** When one limit is used up that runs from an instant, counted as its own unit counts. */
function useUp(
  timeLimits: ClockContext['timeLimits'],
  part: LimitedRun,
  pauses: readonly ClockPause[],
  calendars: readonly CalendarInForce[]
): number | null | Reason {
  const { unit } = part.limit
  const pieces = measurePieces(timeLimits, unit, listPieces(part, pauses, calendars))
  if ('code' in pieces) return pieces
  const allowed = measureOnCalendars(timeLimits, part, calendars)
  if (typeof allowed !== 'number') return allowed
  const end = reachCount(pieces, allowed)
  // An end at midnight belongs to the day before, and to the calendar of that day.
  return typeof end === 'number' ? finishDueAt(timeLimits, unit, end, calendarAt(calendars, end - 1)) : end
}

/** On the calendar in force at the start; where that ends too early, on the first later one that reaches far enough. */
function measureOnCalendars(
  timeLimits: ClockContext['timeLimits'],
  part: LimitedRun,
  calendars: readonly CalendarInForce[]
): number | Reason {
  const allowed = measureLimit(timeLimits, part, calendarAt(calendars, part.startedAt))
  if (typeof allowed === 'number') return allowed
  const later = calendars.filter(({ from }) => from !== null && from > part.startedAt)
  const measured = later.map(({ calendar }) => measureLimit(timeLimits, part, calendar))
  return measured.find((found) => typeof found === 'number') ?? allowed
}

/** What other clocks held this one up, as far as it is known at an instant; a stopped clock is not held up any more. */
export function holdsOf(
  { holds }: ClockContext,
  { startedAt, stoppedAt }: ClockRun,
  at: number
): readonly ClockPause[] {
  const end = stoppedAt ?? at
  return holds
    .filter(({ from, to }) => from <= end && (to === null || to > startedAt))
    .map((hold) => ({
      ...hold,
      from: Math.max(hold.from, startedAt),
      to: hold.to === null || hold.to > end ? stoppedAt : hold.to
    }))
}
