import type { CalendarCoverage } from '../generated/types.js'
import { weekdayOf } from '../lint/civil-date.js'
import type { RecurrenceRule } from './recurrence-rule.js'

/** Every rule that goes on names a day within so many: those of 29 February in each eighth year at the latest. */
const longestGap = 8 * 366

/**
 * Whether a recurring rule ends within a coverage (循环规则终止) that has later days which it might have named. Ordinals, and
 * intervals of weeks and months, are left out of account: too often is better than not told.
 */
export function endsEarly(rule: RecurrenceRule, { from, to }: CalendarCoverage): boolean {
  if (rule.until < from) return false
  const [year = 0, month = 1, day = 1] = rule.until.split('-').map(Number)
  for (let next = 1; next <= longestGap; next++) {
    const date = new Date(Date.UTC(year, month - 1, day + next)).toISOString().slice(0, 10)
    if (date > to) return false
    if (mayName(rule, date)) return true
  }
  return false
}

function mayName(rule: RecurrenceRule, date: string): boolean {
  const { frequency, interval, start, months, monthDays, weekdays } = rule
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  if (frequency === 'YEARLY' && (year - Number(start.slice(0, 4))) % interval !== 0) return false
  if (months.length > 0 && !months.includes(month)) return false
  const isLast = new Date(Date.UTC(year, month, 0)).getUTCDate() === day
  if (monthDays.length > 0 && !monthDays.includes(day) && !(isLast && monthDays.includes(-1))) return false
  return weekdays.length === 0 || weekdays.some(({ weekday }) => weekday === weekdayOf(date))
}
