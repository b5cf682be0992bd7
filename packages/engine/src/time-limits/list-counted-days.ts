import {
  describePosition,
  findInterval,
  formatClock,
  latestWallTime,
  offsetAt,
  type WorkingCalendar,
  type WorkingDayTarget,
  type WorkingTimeTable
} from '../calendar/index.js'
import { dayMs, formatLocalDate } from '../civil-time/index.js'
import type { DayRun } from './day-run.js'

/** What a limit in working time counted on each day from its start to its deadline. */
export function listWorkingTime(
  calendar: WorkingCalendar,
  time: WorkingTimeTable,
  startMs: number,
  dueMs: number
): readonly DayRun[] {
  const counted = new Map<number, CountedDay>()
  for (let i = findInterval(time, startMs); (time.start[i] as number) < dueMs; i++) {
    const start = time.start[i] as number
    const end = start + (time.worked[i + 1] as number) - (time.worked[i] as number)
    const [from, to] = [Math.max(start, startMs), Math.min(end, dueMs)]
    const position = localPosition(calendar, start)
    const { spans, milliseconds } = counted.get(position) ?? nothing
    const span = { from: clockAt(calendar, from, position), to: clockAt(calendar, to, position) }
    counted.set(position, { spans: [...spans, span], milliseconds: milliseconds + to - from })
  }
  // Clocks put back over midnight come back to a day that seemed over.
  const days = [localPosition(calendar, startMs), localPosition(calendar, dueMs - 1), ...counted.keys()]
  const first = Math.min(...days)
  return Array.from({ length: Math.max(...days) - first + 1 }, (_, i) => ({
    ...describeRun(calendar, first + i),
    countedDays: 0,
    ...(counted.get(first + i) ?? nothing)
  }))
}

type CountedDay = Pick<DayRun, 'milliseconds' | 'spans'>
const nothing: CountedDay = { milliseconds: 0, spans: [] }

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

/** What a span counted of each of its worked days: 24 hours by the wall clock of a whole one, repeated time once. */
export function listWorkedDayTime(
  calendar: WorkingCalendar,
  fromMs: number,
  toMs: number
): readonly DayRun[] {
  const { firstDay, zone } = calendar
  const from = latestWallTime(zone, fromMs) - firstDay * dayMs
  const to = latestWallTime(zone, toMs) - firstDay * dayMs
  const runs: DayRun[] = []
  for (let position = Math.floor(from / dayMs); position * dayMs < to; position++) {
    const run = describeRun(calendar, position)
    const start = Math.max(from - position * dayMs, 0)
    const end = Math.min(to - position * dayMs, dayMs)
    const isCounted = run.worked && start < end
    const spans = isCounted ? [{ from: formatClock(start), to: formatClock(end) }] : []
    runs.push({ ...run, milliseconds: isCounted ? end - start : 0, countedDays: 0, spans })
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
