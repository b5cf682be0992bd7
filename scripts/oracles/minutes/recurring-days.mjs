/** The days of a recurrence rule (RFC 5545, floating dates), found by asking of every day whether it fits. */
import { dayOf, partsOf } from './civil-days.mjs'

const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** Day numbers of a rule `FREQ=...` from its first day on. */
export function listRecurringDays(start, rrule) {
  const rule = Object.fromEntries(rrule.split(';').map((part) => part.split('=')))
  const first = dayOf(start)
  const last = dayOf(rule.UNTIL)
  const days = []
  for (let day = first; day <= last; day += 1) if (fits(rule, partsOf(first), first, day)) days.push(day)
  return days
}

function fits(rule, origin, first, day) {
  const parts = partsOf(day)
  if (rule.BYMONTH !== undefined && !readNumbers(rule.BYMONTH).includes(parts.month)) return false
  if (
    rule.BYMONTHDAY !== undefined &&
    !readNumbers(rule.BYMONTHDAY).some((n) => n === parts.date || n === parts.date - parts.length - 1)
  )
    return false
  if (rule.BYDAY !== undefined && !rule.BYDAY.split(',').some((text) => isNamed(text, rule, parts, day)))
    return false
  return fitsPeriod(rule, origin, first, day, parts)
}

/** `SA`, `2SA`, `-1FR`: every such weekday, or the nth of its month; of its year where a yearly rule names no month. */
function isNamed(text, rule, parts, day) {
  if (weekdayNames[parts.weekday - 1] !== text.slice(-2)) return false
  const nth = Number(text.slice(0, -2))
  if (text.length === 2) return true
  const ofYear = rule.FREQ === 'YEARLY' && rule.BYMONTH === undefined
  const begin = ofYear ? dayOf(`${parts.year}-01-01`) : day - parts.date + 1
  const end = ofYear ? dayOf(`${parts.year}-12-31`) : begin + parts.length - 1
  return nth > 0 ? nth === countWeeks(day - begin) : -nth === countWeeks(end - day)
}

/** The first seven days are week 1. */
function countWeeks(days) {
  return Math.floor(days / 7) + 1
}

function readNumbers(text) {
  return text.split(',').map(Number)
}

/** Is the week, month or year one in which the rule happens, and the day in it the first one's where nothing else is said? */
function fitsPeriod(rule, origin, first, day, parts) {
  const every = Number(rule.INTERVAL ?? 1)
  const says = (...keys) => keys.some((key) => rule[key] !== undefined)
  switch (rule.FREQ) {
    case 'WEEKLY': {
      const weekStart = weekdayNames.indexOf(rule.WKST ?? 'MO') + 1
      const weekOf = (at, weekday) => Math.floor((at - ((weekday - weekStart + 7) % 7)) / 7)
      const weeks = weekOf(day, parts.weekday) - weekOf(first, origin.weekday)
      return weeks % every === 0 && (says('BYDAY') || parts.weekday === origin.weekday)
    }
    case 'MONTHLY': {
      const months = (parts.year - origin.year) * 12 + parts.month - origin.month
      return months % every === 0 && (says('BYDAY', 'BYMONTHDAY') || parts.date === origin.date)
    }
    case 'YEARLY': {
      const isFree = says('BYDAY', 'BYMONTHDAY')
      const isSame = parts.date === origin.date && (says('BYMONTH') || parts.month === origin.month)
      return (parts.year - origin.year) % every === 0 && (isFree || isSame)
    }
  }
  throw new Error(`${rule.FREQ} is not known`)
}
