import { addMonths, dayFromCivil, formatLocalDate, twoDigits, weekdayOf } from '../civil-time/index.js'
import { isoWeek } from './iso-week.js'
import type { PeriodLength } from './period.js'

/** A period as day numbers of the calendar, both inside (周期的首日与末日). */
export interface CivilPeriod {
  readonly length: PeriodLength
  readonly first: number
  readonly last: number
}

const monthsOf = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const

/** The week, month, quarter, half-year or year that a day lies in. */
export function civilPeriodAt(length: Exclude<PeriodLength, 'days'>, day: number): CivilPeriod {
  if (length === 'week') {
    const first = day - weekdayOf(day) + 1
    return { length, first, last: first + 6 }
  }
  const [year, month] = civilMonth(day)
  const months = monthsOf[length]
  const first = dayFromCivil(year, month - ((month - 1) % months), 1)
  return { length, first, last: addMonths(first, months, 'last-day') - 1 }
}

/** How the period is written: `2026-02`, `2026-Q1`, `2026-H1`, `2026`, `2026-W07`, or its first and last day. */
export function labelPeriod({ length, first, last }: CivilPeriod): string {
  const [, month] = civilMonth(first)
  const yearText = formatLocalDate(first).slice(0, 4)
  switch (length) {
    case 'year':
      return yearText
    case 'half-year':
      return `${yearText}-H${month < 7 ? 1 : 2}`
    case 'quarter':
      return `${yearText}-Q${Math.ceil(month / 3)}`
    case 'month':
      return formatLocalDate(first).slice(0, 7)
    case 'week': {
      const { year, week } = isoWeek(first)
      return `${String(year).padStart(4, '0')}-W${twoDigits[week]}`
    }
    case 'days':
      return `${formatLocalDate(first)}/${formatLocalDate(last)}`
  }
}

function civilMonth(day: number): readonly [year: number, month: number] {
  const text = formatLocalDate(day)
  return [Number(text.slice(0, 4)), Number(text.slice(5, 7))]
}
