/** Milliseconds of one day by the wall clock. */
export const dayMs = 86_400_000

/**
 * The day number of a civil date: 0 is 1970-01-01, proleptic Gregorian.
 *
 * Algorithm: days from civil with years that begin in March (Hinnant). The date must exist.
 */
export function dayFromCivil(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/**
 * The civil date of a day number, packed as year * 512 + month * 32 + day, so that hot paths allocate nothing.
 * Read it with `Math.floor(packed / 512)`, `(packed >> 5) & 15` and `packed & 31`. Years from 0.
 */
export function packCivil(day: number): number {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const century = (dayOfEra / 36_524) | 0
  const yearOfEra = ((dayOfEra - ((dayOfEra / 1460) | 0) + century - ((dayOfEra / 146_096) | 0)) / 365) | 0
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0))
  const shiftedMonth = ((5 * dayOfYear + 2) / 153) | 0
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return year * 512 + month * 32 + (dayOfYear - (((153 * shiftedMonth + 2) / 5) | 0) + 1)
}

/** True when year, month and day name a day that exists; false for NaN. */
export function isCivilDate(year: number, month: number, day: number): boolean {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return false
  if (day <= 28) return true
  if (month === 2) return day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= 30 || (month !== 4 && month !== 6 && month !== 9 && month !== 11)
}

/** ISO weekday of a day number: 1 Monday to 7 Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}
