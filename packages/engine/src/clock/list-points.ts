import type { EscalationPoint, KnownTimeLimit, Light } from '@lijie/schema'
import { isInZoneTable } from '../calendar/index.js'
import type { Reason } from '../kernel/index.js'
import { computeDueAt } from '../time-limits/index.js'
import type { ClockContext } from './clock-context.js'
import type { CalendarInForce, ClockRun } from './clock-history.js'
import type { ClockPoint } from './clock-state.js'
import { calendarAt, listPieces } from './list-pieces.js'
import { countPieces, measurePieces, reachCount, type MeasuredPiece } from './measure-pieces.js'
import type { MeasuredRun } from './measure-run.js'

/** A run that was measured, with what its points are computed from. */
export interface PointSource extends MeasuredRun {
  readonly context: ClockContext
  readonly calendars: readonly CalendarInForce[]
  readonly run: ClockRun
  readonly asOf: number
}

/** The lights of a clock (亮灯), in the order of the rule, each with the instant from which it shows. */
export function listLights(source: PointSource): readonly ClockPoint[] {
  return (source.context.clock.rule.lights ?? []).map((light) =>
    toPoint(source, light, findLight(source, light))
  )
}

/** The escalation points of a clock (升级提醒), in the order of the rule, computed on the limit's own clock. */
export function listEscalation(source: PointSource): readonly ClockPoint[] {
  return (source.context.clock.rule.escalation ?? []).map((point) =>
    toPoint(source, point, findEscalation(source, point))
  )
}

type Found = number | null | Reason

function toPoint(
  { run, asOf, context }: PointSource,
  { id, label }: Light | EscalationPoint,
  found: Found
): ClockPoint {
  const end = run.stoppedAt ?? Number.POSITIVE_INFINITY
  const isKnown = typeof found === 'number' && found <= end && isInZoneTable(context.timeLimits.zone, found)
  const at = isKnown ? Math.max(found, run.startedAt) : null
  return { id, label, at, reached: at !== null && at <= asOf }
}

function findLight(source: PointSource, { fromPercent, afterDue }: Light): Found {
  if (fromPercent !== undefined) return findPercent(source, fromPercent)
  const { dueAt } = source.course
  return afterDue === undefined || dueAt === null ? null : dueAt + 1
}

function findEscalation(source: PointSource, { percent, before, after }: EscalationPoint): Found {
  if (percent !== undefined) return findPercent(source, percent)
  if (before !== undefined) return findDistance(source, before, -1)
  return after === undefined ? null : findDistance(source, after, 1)
}

/** The first millisecond at which at least so much of the limit is used. */
function findPercent({ course, whole, run }: PointSource, percent: number): Found {
  const product = BigInt(percent) * BigInt(whole)
  return reach(run, course.pieces, Number((product + 99n) / 100n))
}

/** Nothing is used from the start on, also of a run that begins with a pause. */
function reach({ startedAt }: ClockRun, pieces: readonly MeasuredPiece[], counted: number): Found {
  return counted > 0 ? reachCount(pieces, counted) : startedAt
}

/** So much before or after the deadline, not counting the time in which the clock stands still. */
function findDistance(source: PointSource, distance: KnownTimeLimit, sign: 1 | -1): Found {
  const { context, calendars, run, course, whole } = source
  const { timeLimits } = context
  const { dueAt } = course
  const unit = timeLimits.units.get(distance.unit)
  if (unit === undefined || !('milliseconds' in unit))
    return dueAt === null ? null : findDays(source, distance, sign, dueAt)
  const pieces = measurePieces(timeLimits, distance.unit, listPieces(run, course.pauses, calendars))
  if ('code' in pieces) return pieces
  const isOwnTime = timeLimits.units.get(run.limit.unit)?.counts === unit.counts
  if (dueAt === null && !isOwnTime) return null
  const untilDue = dueAt === null ? whole : countPieces(pieces, dueAt)
  if (typeof untilDue !== 'number') return untilDue
  return reach(run, pieces, untilDue + sign * distance.value * unit.milliseconds)
}

/** Whole days, weeks or months are counted from the deadline itself. */
function findDays(
  { context, calendars }: PointSource,
  distance: KnownTimeLimit,
  sign: 1 | -1,
  dueAt: number
): Found {
  const { timeLimits } = context
  const calendar = calendarAt(calendars, dueAt) ?? timeLimits.calendar
  return computeDueAt(
    { ...timeLimits, calendar },
    { ...distance, direction: sign < 0 ? 'before' : 'after' },
    dueAt
  )
}
