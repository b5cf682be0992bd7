import type { LocalDate } from '../generated/types.js'
import { createIssue, type Issue } from '../issues/index.js'
import { weekdayOf } from '../lint/civil-date.js'
import { isCivilDate } from '../validate/find-bad-dates.js'
import { readNumbers, readWeekdays, readWord, refuseValue } from './read-recurrence-values.js'
import type { RecurrenceRule } from './recurrence-rule.js'
import { splitRecurrence, type RecurrencePart } from './split-recurrence.js'

/** Days are worked out from 1900 on, as zones are tabulated. */
const earliestStart = '1900-01-01'
/** A rule runs for so many years at most, so that it names fewer than 20,000 days. */
const mostYears = 50
const frequencies = ['YEARLY', 'MONTHLY', 'WEEKLY'] as const
const weekStarts = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const interval = { allowed: '1-100', isAllowed: (value: number) => value >= 1 && value <= 100 }
const months = { allowed: '1-12', isAllowed: (value: number) => value >= 1 && value <= 12 }
const monthDays = {
  allowed: '1-31, -1',
  isAllowed: (value: number) => value === -1 || (value >= 1 && value <= 31)
}

/**
 * Reads the recurrence rule of days of the ordinary week or year (循环规则): a strict part of RFC 5545 that can name days
 * only, always ends, and means one thing.
 *
 * `FREQ=YEARLY|MONTHLY|WEEKLY` and `UNTIL=YYYYMMDD` are required; `INTERVAL`, `BYMONTH`, `BYMONTHDAY` (1 to 31, -1), `BYDAY`
 * and `WKST` may follow. Issues (no pointer): the recurrence codes of the calendar area.
 */
export function parseRecurrence(
  start: string,
  rrule: string
): { readonly rule: RecurrenceRule } | { readonly issues: readonly Issue[] } {
  const issues: Issue[] = []
  const parts = splitRecurrence(rrule, issues)
  for (const part of ['FREQ', 'UNTIL'] as const)
    if (issues.length === 0 && !parts.has(part))
      issues.push(createIssue('calendar/missing-recurrence-part', { part }))
  if (!isCivilDate(start)) issues.push(createIssue('calendar/invalid-date', { date: start }))
  const frequency = readWord('FREQ', parts.get('FREQ'), frequencies, issues)
  const until = readUntil(parts.get('UNTIL'), issues)
  if (frequency === undefined || until === undefined || issues.length > 0) return { issues }
  checkSpan(start, until, issues)
  const rule = readRule({ frequency, start, until }, parts, issues)
  if (issues.length === 0) checkCombination(rule, issues)
  return issues.length > 0 ? { issues } : { rule }
}

function readUntil(text: string | undefined, issues: Issue[]): LocalDate | undefined {
  if (text === undefined) return undefined
  const date = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
  if (text.length === 8 && isCivilDate(date)) return date
  issues.push(refuseValue('UNTIL', text, 'YYYYMMDD'))
  return undefined
}

function checkSpan(start: string, until: string, issues: Issue[]): void {
  const latest = `${String(Number(start.slice(0, 4)) + mostYears).padStart(4, '0')}${start.slice(4)}`
  if (start < earliestStart) {
    const params = { part: 'DTSTART', value: start, allowed: `${earliestStart}…` }
    issues.push(createIssue('calendar/invalid-recurrence-value', params))
  }
  if (until < start) issues.push(createIssue('calendar/reversed-recurrence', { start, until }))
  else if (until > latest)
    issues.push(createIssue('calendar/long-recurrence', { start, until, years: mostYears }))
}

function readRule(
  base: Pick<RecurrenceRule, 'frequency' | 'start' | 'until'>,
  parts: ReadonlyMap<RecurrencePart, string>,
  issues: Issue[]
): RecurrenceRule {
  const { frequency } = base
  const mostOrdinal = frequency === 'WEEKLY' ? 0 : frequency === 'YEARLY' && !parts.has('BYMONTH') ? 53 : 5
  const intervals = readNumbers('INTERVAL', parts.get('INTERVAL'), interval, issues)
  if (intervals.length > 1)
    issues.push(refuseValue('INTERVAL', parts.get('INTERVAL') ?? '', interval.allowed))
  const weekStart = readWord('WKST', parts.get('WKST'), weekStarts, issues) ?? 'MO'
  return takeFromStart({
    ...base,
    interval: intervals[0] ?? 1,
    months: readNumbers('BYMONTH', parts.get('BYMONTH'), months, issues),
    monthDays: readNumbers('BYMONTHDAY', parts.get('BYMONTHDAY'), monthDays, issues),
    weekdays: readWeekdays('BYDAY', parts.get('BYDAY'), mostOrdinal, issues),
    weekStart: weekStarts.indexOf(weekStart) + 1
  })
}

/** A rule that names neither days of the month nor weekdays means those of its start. */
function takeFromStart(rule: RecurrenceRule): RecurrenceRule {
  const { frequency, start } = rule
  if (rule.monthDays.length > 0 || rule.weekdays.length > 0) return rule
  if (frequency === 'WEEKLY') return { ...rule, weekdays: [{ weekday: weekdayOf(start) }] }
  const month = Number(start.slice(5, 7))
  const isDated = frequency === 'YEARLY' && rule.months.length === 0
  return { ...rule, months: isDated ? [month] : rule.months, monthDays: [Number(start.slice(8))] }
}

function checkCombination(rule: RecurrenceRule, issues: Issue[]): void {
  const { frequency, weekdays } = rule
  const ordinals = weekdays.filter(({ ordinal }) => ordinal !== undefined).length
  const conflict = (first: string, second: string): unknown =>
    issues.push(createIssue('calendar/conflicting-recurrence-parts', { first, second }))
  if (frequency === 'WEEKLY' && rule.monthDays.length > 0) conflict('FREQ=WEEKLY', 'BYMONTHDAY')
  if (ordinals > 0 && ordinals < weekdays.length) conflict('BYDAY=MO', 'BYDAY=1MO')
  checkMonthDays(rule, issues)
}

/** Every month must have one of the days, and every day must occur in one of the months: no 30 February. */
function checkMonthDays(rule: RecurrenceRule, issues: Issue[]): void {
  const refuse = (month: number, day: number): unknown =>
    issues.push(createIssue('calendar/impossible-month-day', { month, day }))
  const [firstMonth] = rule.months
  const [firstDay] = rule.monthDays
  if (firstMonth === undefined || firstDay === undefined) return
  for (const month of rule.months)
    if (!rule.monthDays.some((day) => fits(month, day))) refuse(month, firstDay)
  if (issues.length > 0) return
  for (const day of rule.monthDays)
    if (!rule.months.some((month) => fits(month, day))) refuse(firstMonth, day)
}

/** How many days the months of a leap year have. */
const mostDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function fits(month: number, day: number): boolean {
  return day <= (mostDays[month - 1] ?? 0)
}
