import { dayMs, formatLocalDate } from '../civil-time/index.js'
import { createReason, type Reason } from '../kernel/index.js'
import type { WorkingCalendar } from './working-calendar.js'
import { offsetAt } from './zone-offset.js'

/** The refusal for a day that the calendar does not cover; names the day, and the standard whose coverage leaves it out. */
export function refuseDay(calendar: WorkingCalendar, day: number): Reason {
  const { coverage, coveredFromBy, coveredBy, firstDay } = calendar
  const isBefore = coverage !== null && day < firstDay
  const params = { calendar: isBefore ? coveredFromBy : coveredBy, date: formatLocalDate(day) }
  if (coverage === null) return createReason('calendar/no-known-days', params)
  return createReason('calendar/not-covered', { ...params, from: coverage.from, to: coverage.to })
}

/** The refusal for a count that runs past the last covered day; names the first day after it. */
export function refuseAfterCoverage(calendar: WorkingCalendar): Reason {
  return refuseDay(calendar, calendar.firstDay + calendar.worked.length)
}

/** The refusal for a count that runs back before the first covered day; names the day before it. */
export function refuseBeforeCoverage(calendar: WorkingCalendar): Reason {
  return refuseDay(calendar, calendar.firstDay - 1)
}

/** The refusal for an amount that cannot be counted. */
export function refuseAmount(value: number): Reason {
  return createReason('calendar/invalid-amount', { value })
}

/** The refusal for working time on a day without stated shifts. */
export function refuseNoShifts(calendar: WorkingCalendar, epochMs: number): Reason {
  const day = localDayOf(calendar, epochMs)
  return createReason('calendar/no-shifts', { calendar: calendar.standard, date: formatLocalDate(day) })
}

/**
 * The refusal for an instant that working time does not reach. When `knownMs`, the other end of the range, is covered,
 * the first uncovered day of the range is named.
 */
export function refuseInstant(calendar: WorkingCalendar, epochMs: number, knownMs?: number): Reason {
  if (!Number.isSafeInteger(epochMs) || Math.abs(epochMs) > 8.64e15) {
    return createReason('calendar/invalid-instant', { value: epochMs })
  }
  const day = localDayOf(calendar, epochMs)
  const position = day - calendar.firstDay
  if (position >= 0 && position < calendar.worked.length) return refuseNoShifts(calendar, epochMs)
  return knownMs !== undefined && knownMs < epochMs ? refuseAfterCoverage(calendar) : refuseDay(calendar, day)
}

/** Day number on the calendar's wall clock. */
function localDayOf(calendar: WorkingCalendar, epochMs: number): number {
  return Math.floor((epochMs + offsetAt(calendar.zone, epochMs)) / dayMs)
}
