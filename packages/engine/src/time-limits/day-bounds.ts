import type { ZoneTable } from '@lijie/schema'
import { findInterval, resolveWallTime, type WorkingCalendar } from '../calendar/index.js'
import { dayMs } from '../civil-time/index.js'
import type { Reason } from '../kernel/index.js'

/** A midnight that the clocks skip or repeat is the instant at which the day before it has ended. */
const midnightRule = { onGap: 'forward', onOverlap: 'earlier' } as const

/** The instant at which a day begins and the day before it ends (零时、二十四时). */
export function startOfDay(zone: ZoneTable, day: number): number | Reason {
  return resolveWallTime(zone, day * dayMs, midnightRule)
}

/** The first instant of working time on a covered day (上班时间); NaN for a day without any. */
export function openingOf({ time, zone, firstDay }: WorkingCalendar, position: number): number {
  const from = startOfDay(zone, firstDay + position)
  const to = startOfDay(zone, firstDay + position + 1)
  if (time === null || typeof from !== 'number' || typeof to !== 'number' || from < time.from)
    return Number.NaN
  const start = time.start[findInterval(time, from)] as number
  return start < to ? start : Number.NaN
}

/** The end of the last working time on a covered day (下班时间); NaN for a day without any. */
export function closingOf({ time, zone, firstDay }: WorkingCalendar, position: number): number {
  const from = startOfDay(zone, firstDay + position)
  const to = startOfDay(zone, firstDay + position + 1)
  if (time === null || typeof from !== 'number' || typeof to !== 'number' || from < time.from)
    return Number.NaN
  const last = findInterval(time, to) - 1
  const start = time.start[last]
  if (start === undefined || start < from) return Number.NaN
  return start + (time.worked[last + 1] as number) - (time.worked[last] as number)
}
