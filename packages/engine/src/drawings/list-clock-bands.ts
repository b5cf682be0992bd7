import { describePosition, formatClock, offsetAt, type WorkingCalendar } from '../calendar/index.js'
import { dayMs, formatLocalDate } from '../civil-time/index.js'
import type { ClockRunState, CountedPiece, StartedClock } from '../clock/index.js'
import {
  measureOfUnit,
  type CompiledTimeLimits,
  type DayRun,
  type LimitMeasure
} from '../time-limits/index.js'
import type { BandPiece, DayBand } from './day-band.js'
import type { InstantMark } from './list-clock-marks.js'
import { kindOfRun, nameRun, nameRunDates } from './name-day.js'
import { listDayShifts } from './list-day-shifts.js'
import { readClock } from './read-iso.js'
import type { TimelineWords } from './timeline-words.js'

/** What a clock's days are drawn from. */
export interface ClockSetting {
  readonly timeLimits: CompiledTimeLimits
  /** Calendars that events changed to, by id. */
  readonly calendars: ReadonlyMap<string, WorkingCalendar>
}

/** A stretch of instants that is painted. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly kind: BandPiece['kind']
  /** What of it counts; everything for pauses. */
  readonly measure: LimitMeasure
}

/** The days of a clock as bands: what it counted and will count, when it stood still, and what happened when. */
export function listClockBands(
  state: StartedClock,
  marks: readonly InstantMark[],
  setting: ClockSetting,
  words: TimelineWords
): readonly DayBand[] {
  const { zone } = setting.timeLimits
  const stretches = [...state.runs, state].flatMap((run) => listStretches(run, state.asOf, setting))
  const instants = [...marks.map(({ at }) => at), ...stretches.flatMap(({ from, to }) => [from, to - 1])]
  const dayOf = (at: number): number => Math.floor((at + offsetAt(zone, at)) / dayMs)
  const first = dayOf(Math.min(...instants))
  const last = dayOf(Math.max(...instants))
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const day = first + i
    const own = marks
      .filter(({ at }) => dayOf(at) === day)
      .map((mark) => markOn(day, mark, offsetAt(zone, mark.at)))
    return { ...drawableDay(day, stretches, setting, words), marks: own }
  })
}

function markOn(day: number, { at, label, isDue }: InstantMark, offset: number): DayBand['marks'][number] {
  const clock = at + offset - day * dayMs
  const text = `${formatClock(Math.floor(clock / 60_000) * 60_000)} ${label}`
  return { at: clock, label: text, ...(isDue === true ? { isDue } : {}) }
}

function listStretches(run: ClockRunState, asOf: number, setting: ClockSetting): readonly Stretch[] {
  const measured = (pieces: readonly CountedPiece[], kind: BandPiece['kind']): readonly Stretch[] =>
    pieces.map(({ from, to, calendar }) => ({ from, to, kind, measure: findMeasure(run, calendar, setting) }))
  const counted = measured(run.pieces, 'counted').flatMap((piece) => cutAtDue(piece, run.dueAt))
  const end = run.stoppedAt ?? asOf
  const pauses = run.pauses
    .map(({ from, to }) => ({ from, to: to ?? end }))
    .filter(({ from, to }) => to > from)
    .map((pause) => ({ ...pause, kind: 'paused' as const, measure: { counts: 'elapsed' } as const }))
  const ahead = run.dueAt === null ? [] : measured(run.ahead, 'ahead')
  return [...pauses, ...ahead, ...counted]
}

/** What ran after the deadline is overdue. */
function cutAtDue(piece: Stretch, dueAt: number | null): readonly Stretch[] {
  if (dueAt === null || piece.to <= dueAt) return [piece]
  if (piece.from >= dueAt) return [{ ...piece, kind: 'overdue' }]
  return [
    { ...piece, to: dueAt },
    { ...piece, from: dueAt, kind: 'overdue' }
  ]
}

function findMeasure({ limit }: ClockRunState, id: string | null, setting: ClockSetting): LimitMeasure {
  const other = id === null ? undefined : setting.calendars.get(id)
  const measure = measureOfUnit(setting.timeLimits, limit.unit, other)
  return 'code' in measure ? { counts: 'elapsed' } : measure
}

function drawableDay(
  day: number,
  stretches: readonly Stretch[],
  { timeLimits }: ClockSetting,
  words: TimelineWords
): Omit<DayBand, 'marks'> {
  const calendar =
    timeLimits.calendar === null || 'unresolved' in timeLimits.calendar ? null : timeLimits.calendar
  const run = describeDay(day, calendar)
  const pieces = stretches.flatMap((stretch) => piecesOn(day, stretch, timeLimits.zone))
  const counted = pieces.filter(({ kind }) => kind === 'counted' || kind === 'overdue')
  const total = counted.reduce((sum, { from, to }) => sum + to - from, 0)
  const shifts = calendar === null ? null : listDayShifts(calendar, day)
  const usesShifts = stretches.some(({ measure }) => measure.counts === 'working-time')
  const pale = (usesShifts ? (shifts?.spans ?? []) : []).map(({ from, to }) => ({
    from: readClock(from),
    to: readClock(to),
    kind: 'shift' as const
  }))
  return {
    label: nameRunDates(run, words),
    kind: kindOfRun(run),
    pieces: [...pale, ...pieces],
    total: total === 0 ? '–' : words.duration(total),
    note: nameRun(run, words)
  }
}

function describeDay(day: number, calendar: WorkingCalendar | null): DayRun {
  const date = formatLocalDate(day)
  const empty = { from: date, to: date, days: 1, milliseconds: 0, countedDays: 0, spans: [] }
  const position = calendar === null ? -1 : day - calendar.firstDay
  if (calendar === null || position < 0 || position >= calendar.worked.length) {
    return { ...empty, worked: true, why: 'weekday' }
  }
  return { ...empty, ...describePosition(calendar, position) }
}

/** The part of a stretch that lies on a day and counts, by the clock of that day. */
function piecesOn(
  day: number,
  { from, to, kind, measure }: Stretch,
  zone: CompiledTimeLimits['zone']
): readonly BandPiece[] {
  const begin = Math.max(from + offsetAt(zone, from) - day * dayMs, 0)
  const end = Math.min(to === Number.POSITIVE_INFINITY ? dayMs : to + offsetAt(zone, to) - day * dayMs, dayMs)
  if (begin >= end) return []
  if (measure.counts === 'elapsed') return [{ from: begin, to: end, kind }]
  if (measure.counts === 'worked-days') {
    const position = day - measure.calendar.firstDay
    return measure.calendar.worked[position] === 1 ? [{ from: begin, to: end, kind }] : []
  }
  const spans = listDayShifts(measure.calendar, day)?.spans ?? []
  return spans.flatMap((span) => {
    const piece = { from: Math.max(readClock(span.from), begin), to: Math.min(readClock(span.to), end), kind }
    return piece.from < piece.to ? [piece] : []
  })
}
