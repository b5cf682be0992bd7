import type { WorkingCalendar } from '../calendar/index.js'
import type { CalendarInForce, ClockPause, ClockRun } from './clock-history.js'

/** A stretch of time in which a clock runs on one calendar, `[from, to)`; `to` may be Infinity. */
export interface ClockPiece {
  readonly from: number
  readonly to: number
  readonly calendar: WorkingCalendar | undefined
}

/**
 * When a clock runs (运行时段): from its start for ever, less the pauses, cut where another calendar comes into force. Pauses
 * may overlap; an open one ends the list.
 */
export function listPieces(
  { startedAt }: Pick<ClockRun, 'startedAt'>,
  pauses: readonly ClockPause[],
  calendars: readonly CalendarInForce[]
): readonly ClockPiece[] {
  const pieces: ClockPiece[] = []
  let from = startedAt
  for (const pause of pauses.toSorted((a, b) => a.from - b.from)) {
    if (pause.from > from) pieces.push(...cutByCalendar(from, pause.from, calendars))
    from = Math.max(from, pause.to ?? Number.POSITIVE_INFINITY)
  }
  if (from < Number.POSITIVE_INFINITY)
    pieces.push(...cutByCalendar(from, Number.POSITIVE_INFINITY, calendars))
  return pieces
}

function cutByCalendar(
  from: number,
  to: number,
  calendars: readonly CalendarInForce[]
): readonly ClockPiece[] {
  const first = calendars.findLastIndex(({ from: since }) => since === null || since <= from)
  const pieces: ClockPiece[] = []
  for (let index = first; index < calendars.length; index++) {
    const { from: since, calendar } = calendars[index] ?? { from: null, calendar: undefined }
    if (since !== null && since >= to) break
    const end = Math.min(to, calendars[index + 1]?.from ?? to)
    pieces.push({ from: Math.max(from, since ?? from), to: end, calendar })
  }
  return pieces
}

/** The calendar in force at an instant; undefined for the one of the rulebook. */
export function calendarAt(calendars: readonly CalendarInForce[], at: number): WorkingCalendar | undefined {
  return calendars.findLast(({ from }) => from === null || from <= at)?.calendar
}
