import type { RationalNumber } from '@lijie/schema'
import { formatInstant } from '../calendar/index.js'
import { createRational, type Reason } from '../kernel/index.js'
import { countBetween, judgeVerdict, type LimitMeasure } from '../time-limits/index.js'
import type { ClockContext } from './clock-context.js'
import { listChain } from './chain.js'
import type { CalendarInForce, ClockRun } from './clock-history.js'
import type { ClockRunState, CountedPiece } from './clock-state.js'
import { countPieces, type MeasuredPiece } from './measure-pieces.js'
import { plotCourse, plotResumed, type ClockCourse } from './plot-course.js'

/** A run measured at an instant, and its course for what is computed from it. */
export interface MeasuredRun {
  readonly state: ClockRunState
  readonly course: ClockCourse
  /** The total that shares are reckoned on: without what only grows while the clock stands still. */
  readonly whole: number
}

/** Measures a run at an instant that is not before its start (计量一轮). */
export function measureRun(
  context: ClockContext,
  calendars: readonly CalendarInForce[],
  run: ClockRun,
  asOf: number
): MeasuredRun | Reason {
  const course = plotCourse(context, calendars, run, asOf)
  if ('code' in course) return course
  const { dueAt } = course
  const isOpen = dueAt === null && course.dueRefused === null
  const resumed = isOpen ? plotResumed(context, calendars, run, course, asOf) : course
  if ('code' in resumed) return resumed
  const amounts = measureAmounts(course, resumed, run.startedAt, run.stoppedAt ?? asOf)
  if ('code' in amounts) return amounts
  const before = isOpen ? plotResumed(context, calendars, run, course) : course
  if ('code' in before) return before
  const whole = isOpen ? measureTotal(before) : amounts.totalMs
  if (typeof whole !== 'number') return whole
  const inTime = run.stoppedAt === null ? 'open' : 'on-time'
  const state = {
    ...tellRun(run),
    ...amounts,
    dueAt,
    dueIso: dueAt === null ? null : formatInstant(context.timeLimits.zone, dueAt),
    dueIfResumedAt: isOpen ? resumed.dueAt : null,
    dueRefused: resumed.dueRefused,
    verdict: dueAt === null ? inTime : judgeVerdict(dueAt, run.stoppedAt, asOf),
    pauses: course.pauses
  } as const
  return { state, course, whole }
}

type ToldRun = Pick<
  ClockRunState,
  'startedAt' | 'stoppedAt' | 'unit' | 'limit' | 'exempt' | 'extensions' | 'limitChanges' | 'marks'
>

function tellRun({ startedAt, stoppedAt, unit, limit, exempt, extensions, ...run }: ClockRun): ToldRun {
  const [limitChanges, marks] = [listChain(run.limitChanges), listChain(run.marks)]
  return { startedAt, stoppedAt, unit, limit, exempt, extensions, limitChanges, marks }
}

type Amounts = Pick<
  ClockRunState,
  'elapsedMs' | 'remainingMs' | 'totalMs' | 'used' | 'overdueMs' | 'overdueMultiple' | 'pieces' | 'ahead'
>

function measureAmounts(
  course: ClockCourse,
  resumed: ClockCourse,
  start: number,
  end: number
): Amounts | Reason {
  const elapsedMs = countPieces(course.pieces, end)
  if (typeof elapsedMs !== 'number') return elapsedMs
  const due = resumed.dueAt
  const totalMs = measureTotal(resumed)
  if (typeof totalMs !== 'number') return totalMs
  const pieces = listCounted(course.pieces, start, end)
  if ('code' in pieces) return pieces
  const ahead = listCounted(resumed.pieces, end, due ?? end)
  if ('code' in ahead) return ahead
  const overdueMs = Math.max(0, elapsedMs - totalMs)
  return {
    elapsedMs,
    remainingMs: Math.max(0, totalMs - elapsedMs),
    totalMs,
    used: divide(elapsedMs, totalMs),
    overdueMs,
    overdueMultiple: divide(overdueMs, totalMs),
    pieces,
    ahead
  }
}

/** Where the limit ends is its last millisecond; beyond the calendar nothing is known but how much it allows. */
function measureTotal({ dueAt, allowed, pieces }: ClockCourse): number | Reason {
  return dueAt === null ? allowed : countPieces(pieces, dueAt)
}

function listCounted(
  pieces: readonly MeasuredPiece[],
  from: number,
  to: number
): readonly CountedPiece[] | Reason {
  const counted: CountedPiece[] = []
  for (const piece of pieces) {
    const span = { from: Math.max(from, piece.from), to: Math.min(to, piece.to) }
    if (span.from >= span.to) continue
    const countedMs = countBetween(piece.measure, span.from, span.to)
    if (typeof countedMs !== 'number') return countedMs
    counted.push({ ...span, countedMs, calendar: nameCalendar(piece.measure) })
  }
  return counted
}

function nameCalendar(measure: LimitMeasure): string | null {
  return measure.counts === 'elapsed' ? null : measure.calendar.standard
}

/** A period that had ended when it began allows nothing; its share is told in milliseconds. */
function divide(part: number, whole: number): RationalNumber {
  const { numerator, denominator } = createRational(part, Math.max(1, whole))
  return { numerator: Number(numerator), denominator: Number(denominator) }
}
