import type { RationalNumber } from '@lijie/schema'
import { formatInstant } from '../calendar/index.js'
import { createRational, type Reason } from '../kernel/index.js'
import { countBetween, judgeVerdict, type LimitMeasure } from '../time-limits/index.js'
import type { ClockContext } from './clock-context.js'
import type { ClockHistory, ClockRun } from './clock-history.js'
import type { ClockRunState, CountedPiece } from './clock-state.js'
import { countPieces, type MeasuredPiece } from './measure-pieces.js'
import { plotCourse, plotResumed, type ClockCourse } from './plot-course.js'

/** A run measured at an instant, and its course for what is computed from it. */
export interface MeasuredRun {
  readonly state: ClockRunState
  readonly course: ClockCourse
}

/** Measures a run at an instant that is not before its start (计量一轮). */
export function measureRun(
  context: ClockContext,
  history: ClockHistory,
  run: ClockRun,
  asOf: number
): MeasuredRun | Reason {
  const course = plotCourse(context, history, run, asOf)
  if ('code' in course) return course
  const { dueAt } = course
  const isOpen = dueAt === null && course.dueRefused === null
  const resumed = isOpen ? plotResumed(context, history, run, course, asOf) : course
  if ('code' in resumed) return resumed
  const amounts = measureAmounts(course, resumed, run.startedAt, run.stoppedAt ?? asOf)
  if ('code' in amounts) return amounts
  const { startedBy: _event, ...told } = run
  const inTime = told.stoppedAt === null ? 'open' : 'on-time'
  const state = {
    ...told,
    ...amounts,
    dueAt,
    dueIso: dueAt === null ? null : formatInstant(context.timeLimits.zone, dueAt),
    dueIfResumedAt: isOpen ? resumed.dueAt : null,
    dueRefused: resumed.dueRefused,
    verdict: dueAt === null ? inTime : judgeVerdict(dueAt, told.stoppedAt, asOf),
    pauses: course.pauses
  } as const
  return { state, course }
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
  // Where the limit ends is its last millisecond; beyond the calendar nothing is known but how much it allows.
  const due = resumed.dueAt
  const totalMs = due === null ? resumed.allowed : countPieces(resumed.pieces, due)
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
