import { dayFromCivil, isCivilDate, parseLocalDate } from '../civil-time/index.js'
import { civilPeriodAt, type CivilPeriod } from './civil-period.js'
import { mondayOf } from './iso-week.js'

/**
 * Reads a period as it is written (周期文本). `unreadable` is no period at all; `impossible` has the form of one, but there
 * is no such month, week or day, or the last day lies before the first.
 */
export function readPeriodLabel(text: string): CivilPeriod | 'unreadable' | 'impossible' {
  const match = /^(\d{4})(?:-(?:(\d{2})|Q(\d)|H(\d)|W(\d{2})))?$/.exec(text)
  if (match === null) return readDays(text)
  const [, year, month, quarter, half, week] = match.map((part) =>
    part === undefined ? undefined : Number(part)
  )
  if (year === undefined || year === 0) return 'impossible'
  if (week !== undefined) return atDay('week', mondayOf({ year, week }))
  if (month !== undefined) return atDay('month', firstOf(year, month))
  if (quarter !== undefined) return atDay('quarter', firstOf(year, quarter * 3 - 2))
  if (half !== undefined) return atDay('half-year', firstOf(year, half * 6 - 5))
  return civilPeriodAt('year', dayFromCivil(year, 1, 1))
}

function readDays(text: string): CivilPeriod | 'unreadable' | 'impossible' {
  if (!/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(text)) return 'unreadable'
  const first = parseLocalDate(text.slice(0, 10))
  const last = parseLocalDate(text.slice(11))
  if (first === undefined || last === undefined || last < first) return 'impossible'
  return { length: 'days', first, last }
}

function firstOf(year: number, month: number): number | undefined {
  return isCivilDate(year, month, 1) ? dayFromCivil(year, month, 1) : undefined
}

function atDay(
  length: 'week' | 'month' | 'quarter' | 'half-year',
  day: number | undefined
): CivilPeriod | 'impossible' {
  return day === undefined ? 'impossible' : civilPeriodAt(length, day)
}
