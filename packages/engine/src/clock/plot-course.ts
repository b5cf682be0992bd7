import type { Reason } from '../kernel/index.js'
import { finishDueAt } from '../time-limits/index.js'
import type { ClockContext } from './clock-context.js'
import type { ClockHistory, ClockPause, ClockRun } from './clock-history.js'
import { calendarAt, listPieces } from './list-pieces.js'
import { measureLimit } from './measure-limit.js'
import { measurePieces, reachCount, type MeasuredPiece } from './measure-pieces.js'

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
  { calendars }: Pick<ClockHistory, 'calendars'>,
  run: ClockRun,
  at: number
): ClockCourse | Reason {
  const pauses = [...run.pauses, ...holdsOf(context, run, at)]
  return followPauses(context, calendars, run, pauses)
}

/** The same, as if every pause that is open at an instant ended there. */
export function plotResumed(
  context: ClockContext,
  { calendars }: Pick<ClockHistory, 'calendars'>,
  run: ClockRun,
  { pauses }: ClockCourse,
  at: number
): ClockCourse | Reason {
  const ended = pauses.map((pause) => (pause.to === null ? { ...pause, to: at } : pause))
  return followPauses(context, calendars, run, ended)
}

function followPauses(
  { timeLimits }: ClockContext,
  calendars: ClockHistory['calendars'],
  run: ClockRun,
  pauses: readonly ClockPause[]
): ClockCourse | Reason {
  const { unit } = run.limit
  const pieces = measurePieces(timeLimits, unit, listPieces(run, pauses, calendars))
  if ('code' in pieces) return pieces
  const allowed = measureLimit(timeLimits, run, calendarAt(calendars, run.startedAt))
  if (typeof allowed !== 'number') return allowed
  const end = reachCount(pieces, allowed)
  const dueAt = typeof end === 'number' ? finishDueAt(timeLimits, unit, end, calendarAt(calendars, end)) : end
  const course = { pauses, pieces, allowed }
  if (dueAt === null || typeof dueAt === 'number') return { ...course, dueAt, dueRefused: null }
  return { ...course, dueAt: null, dueRefused: dueAt }
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
