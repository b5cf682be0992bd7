import type { LocalDate } from '@lijie/schema'
import { dayFromCivil, isCivilDate, packCivil } from './civil-date.js'
import { monthDays, readTwoDigits, twoDigits } from './two-digits.js'

/** The day number of `YYYY-MM-DD`, or undefined when the text is not an existing day; `2026-02-30` is none. */
export function parseLocalDate(text: string): number | undefined {
  if (text.length !== 10) return undefined
  return readDateAt(text)
}

/** Reads the date at the start of a longer text, which may go on after it. */
export function readDateAt(text: string): number | undefined {
  const year = readTwoDigits(text, 0) * 100 + readTwoDigits(text, 2)
  const month = readTwoDigits(text, 5)
  const day = readTwoDigits(text, 8)
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined
  return year >= 1 && isCivilDate(year, month, day) ? dayFromCivil(year, month, day) : undefined
}

/** `YYYY-MM-DD` of a day number; years 0 to 9999. */
export function formatLocalDate(day: number): LocalDate {
  const packed = packCivil(day)
  const year = (packed / 512) | 0
  const century = (year / 100) | 0
  return `${twoDigits[century]}${twoDigits[year - century * 100]}${monthDays[packed & 511]}`
}
