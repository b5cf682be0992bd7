import { createWallTimeReader, formatLocalDate, parseLocalDate } from '@lijie/engine'
import type { ZoneTable } from '@lijie/schema'

/** A day of the simulated month: from its first instant to that of the next, epoch milliseconds. */
export interface MonthDay {
  readonly date: string
  readonly from: number
  readonly to: number
  readonly isWeekend: boolean
}

/** The days of a month (YYYY-MM) on the clocks of a zone; none when it is no month, or outside the zone table. */
export function listMonthDays(month: string, zone: ZoneTable): readonly MonthDay[] {
  const first = parseLocalDate(`${month}-01`)
  if (first === undefined || !/^\d{4}-\d{2}$/.test(month)) return []
  const read = createWallTimeReader('iso', zone, { onGap: 'forward', onOverlap: 'earlier' })
  const startOf = (day: number): number | null => {
    const instant = read(`${formatLocalDate(day)}T00:00:00`)
    return typeof instant === 'number' ? instant : null
  }
  const days: MonthDay[] = []
  for (let day = first; formatLocalDate(day).startsWith(month); day += 1) {
    const [from, to] = [startOf(day), startOf(day + 1)]
    if (from === null || to === null) return []
    days.push({ date: formatLocalDate(day), from, to, isWeekend: isWeekend(day) })
  }
  return days
}

/** Days are counted from 1970-01-01, a Thursday. */
function isWeekend(day: number): boolean {
  return (day + 3) % 7 > 4
}
