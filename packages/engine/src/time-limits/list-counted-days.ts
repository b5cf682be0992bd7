import {
  describePosition,
  findInterval,
  formatClock,
  offsetAt,
  type WorkingCalendar,
  type WorkingDayTarget,
  type WorkingTimeTable
} from '../calendar/index.js'
import { dayMs, formatLocalDate } from '../civil-time/index.js'
import type { ClockSpan, DayRun } from './day-run.js'

/** What a limit in working time counted on each day from its start to its deadline. */
export function listWorkingTime(
  calendar: WorkingCalendar,
  time: WorkingTimeTable,
  startMs: number,
  dueMs: number
): readonly DayRun[] {
  const runs: DayRun[] = []
  const last = localPosition(calendar, dueMs - 1)
  let interval = findInterval(time, startMs)
  for (let position = localPosition(calendar, startMs); position <= last; position++) {
    const spans: ClockSpan[] = []
    let milliseconds = 0
    for (; (time.start[interval] as number) < dueMs; interval++) {
      const start = time.start[interval] as number
      if (localPosition(calendar, start) !== position) break
      const end = start + (time.worked[interval + 1] as number) - (time.worked[interval] as number)
      const from = Math.max(start, startMs)
      const to = Math.min(end, dueMs)
      spans.push({ from: clockAt(calendar, from, position), to: clockAt(calendar, to, position) })
      milliseconds += to - from
    }
    runs.push({ ...describeRun(calendar, position), milliseconds, countedDays: 0, spans })
  }
  return runs
}

/** Which days a limit in working days counted: each worked day beyond the one it starts from, up to the target. */
export function listWorkingDays(
  calendar: WorkingCalendar,
  startMs: number,
  target: WorkingDayTarget,
  before: boolean
): readonly DayRun[] {
  const start = localPosition(calendar, startMs)
  const runs: DayRun[] = []
  for (
    let position = Math.min(start, target.position);
    position <= Math.max(start, target.position);
    position++
  ) {
    const run = describeRun(calendar, position)
    const isBeyond = before ? position < target.startPosition : position > target.startPosition
    const isResumed = target.cutOff && position === target.position
    const countedDays = run.worked && isBeyond && !isResumed ? 1 : 0
    runs.push({ ...run, milliseconds: 0, countedDays, spans: [] })
  }
  return runs
}

/** What a span counted of each of its worked days: 24 hours by the wall clock of a whole one. */
export function listWorkedDayTime(
  calendar: WorkingCalendar,
  fromMs: number,
  toMs: number
): readonly DayRun[] {
  const runs: DayRun[] = []
  const [first, last] = [localPosition(calendar, fromMs), localPosition(calendar, toMs - 1)]
  for (let position = first; position <= last; position++) {
    const run = describeRun(calendar, position)
    const start = position === first ? wallClock(calendar, fromMs, position) : 0
    const end = position === last ? wallClock(calendar, toMs, position) : dayMs
    const milliseconds = run.worked ? end - start : 0
    const spans = run.worked ? [{ from: formatClock(start), to: formatClock(end) }] : []
    runs.push({ ...run, milliseconds, countedDays: 0, spans })
  }
  return runs
}

/** The days from one to another, none of them counted. */
export function listSkippedDays(
  calendar: WorkingCalendar,
  fromDay: number,
  toDay: number
): readonly DayRun[] {
  return Array.from({ length: toDay - fromDay + 1 }, (_, i) => ({
    ...describeRun(calendar, fromDay + i - calendar.firstDay),
    milliseconds: 0,
    countedDays: 0,
    spans: []
  }))
}

function describeRun(
  calendar: WorkingCalendar,
  position: number
): Omit<DayRun, 'milliseconds' | 'countedDays' | 'spans'> {
  const date = formatLocalDate(calendar.firstDay + position)
  return { from: date, to: date, days: 1, ...describePosition(calendar, position) }
}

function localPosition(calendar: WorkingCalendar, epochMs: number): number {
  return Math.floor((epochMs + offsetAt(calendar.zone, epochMs)) / dayMs) - calendar.firstDay
}

/** The clock time of an instant as seen from a day: its last instant is 24:00, not the next day's 00:00. */
function clockAt(calendar: WorkingCalendar, epochMs: number, position: number): string {
  return formatClock(wallClock(calendar, epochMs, position))
}

function wallClock(calendar: WorkingCalendar, epochMs: number, position: number): number {
  return epochMs + offsetAt(calendar.zone, epochMs) - (calendar.firstDay + position) * dayMs
}
