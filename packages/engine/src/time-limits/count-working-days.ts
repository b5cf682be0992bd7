import {
  addWorkingTime,
  findWorkingDay,
  findWorkingDayBefore,
  offsetAt,
  resolveWallTime,
  subtractWorkingTime,
  type WallTimeRule,
  type WorkingCalendar,
  type WorkingDayTarget
} from '../calendar/index.js'
import { dayMs, formatLocalDate } from '../civil-time/index.js'
import { createReason, type Reason } from '../kernel/index.js'
import type { WorkingDays } from './compiled-unit.js'
import { closingOf, openingOf, startOfDay } from './day-bounds.js'
import { nameUnit } from './refuse-unit.js'

/** Where so many working days lead from an instant, by the unit's start and end (工作日). Before: the mirror. */
export function countWorkingDays(
  calendar: WorkingCalendar,
  unit: WorkingDays,
  value: number,
  startMs: number,
  before: boolean,
  rule: WallTimeRule
): number | Reason {
  const target = findLastDay(calendar, unit, value, startMs, before)
  if ('code' in target) return target
  if (unit.end !== 'same-clock') return endWorkedDay(calendar, unit.end, target.position, before)
  return resolveWallTime(calendar.zone, (calendar.firstDay + target.position) * dayMs + target.clockMs, rule)
}

/** The end of a worked day by the clock or by its shifts (当日截止); before an event, its beginning. */
export function endWorkedDay(
  calendar: WorkingCalendar,
  end: '24:00' | 'close-of-business',
  position: number,
  before: boolean
): number | Reason {
  const day = calendar.firstDay + position
  if (end === '24:00') return startOfDay(calendar.zone, before ? day : day + 1)
  return refuseWithoutHours(calendar, day, (before ? openingOf : closingOf)(calendar, position))
}

/** The last day of so many working days, and how the start was moved. */
export function findLastDay(
  calendar: WorkingCalendar,
  unit: WorkingDays,
  value: number,
  startMs: number,
  before: boolean
): WorkingDayTarget | Reason {
  const position = positionOf(calendar, startMs)
  const isWorked = calendar.worked[position]
  // A day that is not covered is refused by the walk.
  if (isWorked === undefined || unit.start === 'roll') return walk(calendar, unit, value, startMs, before)
  if (unit.start === 'roll-to-opening') {
    const from = moveToWorkingHours(calendar, startMs, before)
    return typeof from === 'number' ? walk(calendar, unit, value, from, before) : from
  }
  if (isWorked === 1) return walk(calendar, unit, value, startMs, before)
  if (unit.start === 'refuse') {
    const params = { date: formatLocalDate(calendar.firstDay + position), ...nameUnit(unit) }
    return createReason('time-limits/start-not-worked', params)
  }
  // The first worked day is already one of those counted.
  const target = walk(calendar, unit, value - 1, startMs, before)
  return 'code' in target ? target : { ...target, startPosition: position, rolled: false }
}

function walk(
  calendar: WorkingCalendar,
  unit: WorkingDays,
  value: number,
  fromMs: number,
  before: boolean
): WorkingDayTarget | Reason {
  return before
    ? findWorkingDayBefore(calendar, fromMs, value)
    : findWorkingDay(calendar, fromMs, value, unit.cutOff)
}

/**
 * An instant outside the opening and closing of a worked day as the next opening; before an event, as the closing before
 * it. A break between two shifts is inside.
 */
export function moveToWorkingHours(
  calendar: WorkingCalendar,
  instant: number,
  before: boolean
): number | Reason {
  const position = positionOf(calendar, instant)
  const [opening, closing] = [openingOf(calendar, position), closingOf(calendar, position)]
  if (before)
    return instant > opening && instant <= closing ? instant : subtractWorkingTime(calendar, instant, 0)
  return instant >= opening && instant < closing ? instant : addWorkingTime(calendar, instant, 0)
}

/** An instant that a day without known hours would end at is refused: `calendar/no-shifts`. */
export function refuseWithoutHours(calendar: WorkingCalendar, day: number, instant: number): number | Reason {
  if (!Number.isNaN(instant)) return instant
  return createReason('calendar/no-shifts', { calendar: calendar.standard, date: formatLocalDate(day) })
}

/** The position of the day that an instant lies on, by the calendar's wall clock; it may not be covered. */
export function positionOf(calendar: WorkingCalendar, instant: number): number {
  return Math.floor((instant + offsetAt(calendar.zone, instant)) / dayMs) - calendar.firstDay
}
