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

/** Which days a limit in working days counted: each worked day after the one it starts from, up to the target. */
export function listWorkingDays(
  calendar: WorkingCalendar,
  startMs: number,
  target: WorkingDayTarget
): readonly DayRun[] {
  const runs: DayRun[] = []
  for (let position = localPosition(calendar, startMs); position <= target.position; position++) {
    const run = describeRun(calendar, position)
    const moved = target.cutOff && position === target.position
    const countedDays = run.worked && position > target.startPosition && !moved ? 1 : 0
    runs.push({ ...run, milliseconds: 0, countedDays, spans: [] })
  }
  return runs
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
  const clock = epochMs + offsetAt(calendar.zone, epochMs) - (calendar.firstDay + position) * dayMs
  return formatClock(clock)
}
