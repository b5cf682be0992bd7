import type { DeclaredDayCounting } from '@lijie/schema'
import { needsCalendar } from '@lijie/schema/time-rules'
import {
  isInZoneTable,
  offsetAt,
  refuseAfterCoverage,
  refuseBeforeCoverage,
  refuseDay,
  refuseOutsideZone,
  resolveWallTime,
  type WorkingCalendar
} from '../calendar/index.js'
import { addMonths, dayMs, formatLocalDate } from '../civil-time/index.js'
import { createReason, type Reason } from '../kernel/index.js'
import type { CompiledTimeLimits } from './compile-time-limits.js'
import type { CalendarUnit } from './compiled-unit.js'
import { refuseWithoutHours } from './count-working-days.js'
import { closingOf, openingOf, startOfDay } from './day-bounds.js'
import { calendarFor } from './find-calendar.js'
import { nameUnit, refuseBefore } from './refuse-unit.js'

/**
 * Where so many calendar days or months lead from an instant: the same clock time (同一钟点), or as the unit's way of
 * counting days says (期间计算). Before: the mirror.
 */
export function countCalendarUnits(
  rules: CompiledTimeLimits,
  unit: CalendarUnit,
  value: number,
  startMs: number,
  before: boolean
): number | Reason {
  const { zone, wallTimeRule } = rules
  if (!isInZoneTable(zone, startMs)) return refuseOutsideZone(zone)
  const wallMs = startMs + offsetAt(zone, startMs)
  const day = Math.floor(wallMs / dayMs)
  const last = lastDayOf(unit, day, before ? -value : value)
  if (Number.isNaN(last)) return refuseMonth(unit, day, before ? -value : value)
  const { dayCounting } = unit
  if (dayCounting === undefined)
    return resolveWallTime(zone, last * dayMs + wallMs - day * dayMs, wallTimeRule)
  if (before && dayCounting.backwards === undefined) return refuseBefore(unit)
  const end = endPeriod(rules, unit, dayCounting, last, before)
  if (typeof end !== 'number' || (before ? end <= startMs : end >= startMs)) return end
  return createReason('time-limits/reversed-period', nameUnit(unit))
}

/** The day so many units after a day, before it when negative; NaN for a month without the day. */
export function lastDayOf(unit: CalendarUnit, day: number, value: number): number {
  const included = unit.dayCounting?.firstDay === 'included'
  const back = value < 0 ? -1 : 1
  if (unit.counts === 'calendar-days') return day + value * unit.days - (included ? back : 0)
  if (!included) return addMonths(day, value * unit.months, unit.monthEnd)
  // With the first day counted a period ends beside the day of the same number; without one, at the month's end.
  const beyond = value < 0 ? 'last-day' : 'next-day'
  return addMonths(day, value * unit.months, unit.monthEnd === 'refuse' ? 'refuse' : beyond) - back
}

/** The end of a period whose last day is known: moved off days off, then to the end of that day. */
export function endPeriod(
  rules: CompiledTimeLimits,
  unit: CalendarUnit,
  counting: DeclaredDayCounting,
  last: number,
  before: boolean
): number | Reason {
  if (!needsCalendar(unit)) return startOfDay(rules.zone, before ? last : last + 1)
  const calendar = calendarFor(rules, unit)
  if ('code' in calendar) return calendar
  const moved = moveOffDay(calendar, counting, last, before)
  return typeof moved === 'number' ? endDay(calendar, counting, moved, before) : moved
}

/** The last day of a period, moved to a worked day as its way of counting says (期间末日顺延). */
export function moveOffDay(
  calendar: WorkingCalendar,
  { lastDayOff }: DeclaredDayCounting,
  last: number,
  before: boolean
): number | Reason {
  const { rank, select, worked, firstDay } = calendar
  const position = last - firstDay
  if (!(position >= 0 && position < worked.length)) return refuseDay(calendar, last)
  if (lastDayOff === 'none' || worked[position] === 1) return last
  const later = (lastDayOff === 'next') !== before
  const moved = select[(rank[position] as number) - (later ? 0 : 1)]
  if (moved !== undefined) return firstDay + moved
  return later ? refuseAfterCoverage(calendar) : refuseBeforeCoverage(calendar)
}

/** The instant on its last day at which a period ends; before an event, at which it begins. */
function endDay(
  calendar: WorkingCalendar,
  { end }: DeclaredDayCounting,
  day: number,
  before: boolean
): number | Reason {
  const midnight = (): number | Reason => startOfDay(calendar.zone, before ? day : day + 1)
  if (end === '24:00') return midnight()
  const instant = (before ? openingOf : closingOf)(calendar, day - calendar.firstDay)
  if (end === 'close-of-business' || !areHoursKnown(calendar, day))
    return refuseWithoutHours(calendar, day, instant)
  return Number.isNaN(instant) ? midnight() : instant
}

/** Before the first schedule of a calendar that has some, nobody can say whether a day has business hours. */
function areHoursKnown({ time, zone }: WorkingCalendar, day: number): boolean {
  const from = startOfDay(zone, day)
  return time === null || (typeof from === 'number' && from >= time.from)
}

/** The refusal for a month without the day, where the unit does not say what then. */
export function refuseMonth(unit: CalendarUnit, day: number, value: number): Reason {
  const date = formatLocalDate(day)
  const months = unit.counts === 'calendar-months' ? unit.months * value : 0
  const month = formatLocalDate(addMonths(day, months, 'last-day')).slice(0, 7)
  return createReason('time-limits/missing-day-of-month', {
    ...nameUnit(unit),
    date,
    month,
    day: Number(date.slice(8))
  })
}
