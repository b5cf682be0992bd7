import {
  findInterval,
  formatClock,
  offsetAt,
  resolveWallTime,
  type WorkingCalendar
} from '../calendar/index.js'
import { dayMs } from '../civil-time/index.js'
import type { ClockSpan } from '../time-limits/index.js'

/** The shifts of a day as the clock shows them, and the working milliseconds in them; null where no shifts are stated. */
export interface DayShifts {
  readonly spans: readonly ClockSpan[]
  readonly milliseconds: number
}

/** The shifts (班次) of a day, given as a day number; a shift that runs through midnight ends at 24:00. */
export function listDayShifts(calendar: WorkingCalendar, day: number): DayShifts | null {
  const { time, zone } = calendar
  const from = midnight(calendar, day)
  const to = midnight(calendar, day + 1)
  if (time === null || from === undefined || to === undefined || from < time.from || to > time.to) return null
  const spans: ClockSpan[] = []
  let milliseconds = 0
  const clockOf = (instant: number): string => formatClock(instant + offsetAt(zone, instant) - day * dayMs)
  for (let i = findInterval(time, from); (time.start[i] as number) < to; i++) {
    const start = time.start[i] as number
    const end = start + (time.worked[i + 1] as number) - (time.worked[i] as number)
    spans.push({ from: clockOf(start), to: clockOf(end) })
    milliseconds += end - start
  }
  return { spans, milliseconds }
}

function midnight({ zone }: WorkingCalendar, day: number): number | undefined {
  const instant = resolveWallTime(zone, day * dayMs, { onGap: 'forward', onOverlap: 'earlier' })
  return typeof instant === 'number' ? instant : undefined
}
