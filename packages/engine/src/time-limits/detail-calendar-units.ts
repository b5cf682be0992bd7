import { dayMs, addMonths, formatLocalDate } from '../civil-time/index.js'
import type { CalendarUnit } from './compiled-unit.js'
import { lastDayOf, moveOffDay } from './count-calendar-units.js'
import { condenseRuns } from './day-run.js'
import type { DeadlineDetails, DeadlineExplanation, PeriodExplanation } from './deadline-explanation.js'
import { detailClockMove, splitInstant, wallTimeOf } from './detail-clock.js'
import { calendarFor } from './find-calendar.js'
import type { FoundDeadline } from './find-deadline.js'
import { listSkippedDays } from './list-counted-days.js'

/** How a limit in days or months was counted: the same clock time, or the days of a period and where they end. */
export function detailCalendarUnits(unit: CalendarUnit, due: FoundDeadline): DeadlineDetails {
  const { found, startMs, dueMs, timeLimits } = due
  const { zone } = timeLimits
  const wallMs = wallTimeOf(zone, startMs)
  const day = Math.floor(wallMs / dayMs)
  const value = found.limit.direction === 'before' ? -found.limit.value : found.limit.value
  const monthEnd = detailMonthEnd(unit, day, value)
  const { dayCounting } = unit
  if (dayCounting === undefined)
    return { days: [], ...monthEnd, ...detailClockMove(zone, wallMs - day * dayMs, dueMs) }
  const period = detailPeriod(unit, due, day, value)
  const last = Math.floor(wallTimeOf(zone, value < 0 ? dueMs : dueMs - 1) / dayMs)
  const ended = splitInstant(zone, dueMs, last)
  const isBusiness = dayCounting.end !== '24:00' && ended.clock !== (value < 0 ? '00:00' : '24:00')
  return { days: [], ...monthEnd, period, dayEnd: { ...ended, isBusiness } }
}

function detailMonthEnd(
  unit: CalendarUnit,
  day: number,
  value: number
): Pick<DeadlineExplanation, 'monthEnd'> {
  if (unit.counts !== 'calendar-months') return {}
  const months = value * unit.months
  if (!Number.isNaN(addMonths(day, months, 'refuse'))) return {}
  const month = formatLocalDate(addMonths(day, months, 'last-day')).slice(0, 7)
  const taken = formatLocalDate(lastDayOf(unit, day, value))
  return { monthEnd: { month, day: Number(formatLocalDate(day).slice(8)), taken } }
}

function detailPeriod(
  unit: CalendarUnit,
  { timeLimits }: FoundDeadline,
  day: number,
  value: number
): PeriodExplanation {
  const { dayCounting } = unit
  const isFirstDayCounted = dayCounting?.firstDay === 'included'
  const last = lastDayOf(unit, day, value)
  const first = isFirstDayCounted ? day : day + Math.sign(value)
  const counted = { isFirstDayCounted, firstDay: formatLocalDate(first), lastDay: formatLocalDate(last) }
  const calendar = calendarFor(timeLimits, unit)
  if (dayCounting === undefined || dayCounting.lastDayOff === 'none' || 'code' in calendar) return counted
  const to = moveOffDay(calendar, dayCounting, last, value < 0)
  if (typeof to !== 'number' || to === last) return counted
  const over = to > last ? listSkippedDays(calendar, last, to - 1) : listSkippedDays(calendar, to + 1, last)
  return { ...counted, moved: { to: formatLocalDate(to), over: condenseRuns(over) } }
}
