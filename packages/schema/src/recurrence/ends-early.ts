import type { CalendarCoverage } from '../generated/types.js'
import { weekdayOf } from '../lint/civil-date.js'
import { isCivilDate } from '../validate/find-bad-dates.js'
import type { RecurrenceRule } from './recurrence-rule.js'

/** Every rule that goes on names a day within so many: those of 29 February in each eighth year at the latest. */
const longestGap = 8 * 366

/**
 * Whether a recurring rule ends within a coverage (循环规则终止) that has later days which it might have named. Ordinals, and
 * intervals of weeks and months, are left out of account: too often is better than not told.
 */
export function endsEarly(rule: RecurrenceRule, { from, to }: CalendarCoverage): boolean {
  if (rule.until < from) return false
  for (let [date, left] = [dayAfter(rule.until), longestGap]; date <= to && left > 0; left--) {
    if (mayName(rule, date)) return true
    date = dayAfter(date)
  }
  return false
}

function mayName(rule: RecurrenceRule, date: string): boolean {
  const { frequency, interval, start, months, monthDays, weekdays } = rule
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const isLast = !isCivilDate(formatDate(year, month, day + 1))
  if (frequency === 'YEARLY' && (year - Number(start.slice(0, 4))) % interval !== 0) return false
  if (months.length > 0 && !months.includes(month)) return false
  if (monthDays.length > 0 && !monthDays.includes(day) && !(isLast && monthDays.includes(-1))) return false
  return weekdays.length === 0 || weekdays.some(({ weekday }) => weekday === weekdayOf(date))
}

function dayAfter(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const next = [formatDate(year, month, day + 1), formatDate(year, month + 1, 1)]
  return next.find(isCivilDate) ?? formatDate(year + 1, 1, 1)
}

function formatDate(year: number, month: number, day: number): string {
  const [y, m, d] = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0')
  ]
  return `${y}-${m}-${d}`
}
