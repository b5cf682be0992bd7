import type { RecurrenceRule } from '@lijie/schema'
import { datetime, RRule, type Frequency, type Weekday } from 'rrule'

const frequencies: Readonly<Record<RecurrenceRule['frequency'], Frequency>> = {
  YEARLY: 0,
  MONTHLY: 1,
  WEEKLY: 2
}
/** More than a rule of fifty years can name; a backstop only. */
const mostDays = 20_000

/**
 * The days a rule names, as midnights on a clock on UTC, ascending.
 *
 * The only file that knows rrule. It gets whitelisted rules only: floating dates, always an end, no clock, no zone, every
 * list explicitly, so that it takes nothing from its own reading of the start, and never text.
 */
export function listOccurrences(rule: RecurrenceRule): readonly number[] {
  const { interval, months, monthDays } = rule
  const found = new RRule({
    freq: frequencies[rule.frequency],
    interval,
    dtstart: toMidnight(rule.start),
    until: toMidnight(rule.until),
    wkst: toWeekday({ weekday: rule.weekStart }),
    bymonth: months.length === 0 ? null : [...months],
    bymonthday: monthDays.length === 0 ? null : [...monthDays],
    byweekday: rule.weekdays.length === 0 ? null : rule.weekdays.map(toWeekday)
  }).all((_date, count) => count < mostDays)
  return found.map((date) => date.getTime())
}

function toMidnight(date: string): Date {
  return datetime(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)))
}

function toWeekday({ weekday, ordinal }: RecurrenceRule['weekdays'][number]): Weekday {
  const { MO, TU, WE, TH, FR, SA, SU } = RRule
  const day = [MO, TU, WE, TH, FR, SA, SU][weekday - 1] ?? MO
  return ordinal === undefined ? day : day.nth(ordinal)
}
