import type { LocalDate } from '@lijie/schema'
import { dayMs, formatLocalDate, parseLocalDate } from '../civil-time/index.js'
import { createReason, type Reason } from '../kernel/index.js'
import { refuseDay } from './refuse-uncovered.js'
import { tabulateCalendar } from './tabulate-calendar.js'
import type { WorkingCalendar } from './working-calendar.js'
import { offsetAt } from './zone-offset.js'

/** Further than this, days of the ordinary week say nothing about a deadline. */
const mostDays = 3660

/**
 * The same calendar, with the days after its coverage up to `until` taken for ordinary ones (推定): weekdays hold, recurring
 * rules as far as they run, and what is set already for single days, but days off that no notice has set yet are missing.
 *
 * For deadlines that are provisional until the notice is there. The result says of each day that it is assumed; its
 * coverage stays what is truly covered. Refused: `calendar/invalid-date`, `calendar/no-known-days` where nothing is
 * covered, `calendar/assumed-too-far` ten years after the coverage or beyond the zone table.
 */
export function assumeOrdinaryDays(calendar: WorkingCalendar, until: string): WorkingCalendar | Reason {
  const { coverage, firstDay, zone, rules, standard, daysOff, coveredFromBy, coveredBy } = calendar
  const lastDay = parseLocalDate(until)
  if (lastDay === undefined) return createReason('calendar/invalid-date', { date: until })
  if (coverage === null) return refuseDay(calendar, lastDay)
  const covered = parseLocalDate(coverage.to) ?? 0
  if (lastDay <= covered) return calendar
  const mostDay = Math.min(covered + mostDays, Math.floor(zone.to / dayMs) - 2)
  const tooFar = { calendar: coveredBy, until, last: formatLocalDate(mostDay) }
  if (lastDay > mostDay) return createReason('calendar/assumed-too-far', tooFar)
  const assumed = { firstDay: covered + 1, lastDay }
  const length = lastDay - firstDay + 1
  const extended = tabulateCalendar(
    { standard, daysOff, coveredFromBy, coveredBy, zone, coverage, assumed, firstDay, length },
    rules
  )
  return 'severity' in extended ? createReason('calendar/assumed-too-far', tooFar) : extended
}

/**
 * The assumed days (推定的日期) that an answer at an instant rests on: from the first one to the day of the instant; null
 * when it rests on covered days alone.
 */
export function findAssumedDays(
  { assumed, zone }: WorkingCalendar,
  epochMs: number
): { readonly assumedFrom: LocalDate; readonly assumedTo: LocalDate } | null {
  if (assumed === null) return null
  const day = Math.floor((epochMs + offsetAt(zone, epochMs)) / dayMs)
  if (day < assumed.firstDay) return null
  return { assumedFrom: formatLocalDate(assumed.firstDay), assumedTo: formatLocalDate(day) }
}
