import { dayFromCivil, formatLocalDate, weekdayOf } from '../civil-time/index.js'

/** A week by its ISO 8601 number (周): weeks begin on Monday and belong to the year of their Thursday. */
export interface IsoWeek {
  readonly year: number
  readonly week: number
}

/** The ISO week of a day number. */
export function isoWeek(day: number): IsoWeek {
  const thursday = day - weekdayOf(day) + 4
  const year = Number(formatLocalDate(thursday).slice(0, 4))
  return { year, week: Math.floor((thursday - dayFromCivil(year, 1, 1)) / 7) + 1 }
}

/** The Monday of an ISO week as a day number, or undefined when the year has no such week: only some have a 53rd. */
export function mondayOf({ year, week }: IsoWeek): number | undefined {
  const fourth = dayFromCivil(year, 1, 4)
  const monday = fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
  const found = isoWeek(monday)
  return week >= 1 && found.year === year && found.week === week ? monday : undefined
}
