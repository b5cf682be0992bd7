import type { MonthEnd } from '@lijie/schema'
import { dayFromCivil, isCivilDate, packCivil } from './civil-date.js'

/** The month of a day as a number: months since January of year 0. */
export function monthOf(day: number): number {
  const packed = packCivil(day)
  return Math.floor(packed / 512) * 12 + ((packed >> 5) & 15) - 1
}

/**
 * The day number of the same day so many months on, or back (对应日). A month without the day: its last day, the first of
 * the next, or NaN when that is refused.
 */
export function addMonths(day: number, months: number, monthEnd: MonthEnd): number {
  const dayOfMonth = packCivil(day) & 31
  const index = monthOf(day) + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  if (isCivilDate(year, month, dayOfMonth)) return dayFromCivil(year, month, dayOfMonth)
  if (monthEnd === 'refuse') return Number.NaN
  // December has every day, so the next month is of the same year.
  const first = dayFromCivil(year, month + 1, 1)
  return monthEnd === 'next-day' ? first : first - 1
}
