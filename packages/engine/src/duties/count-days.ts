import type { KnownTimeLimit } from '@lijie/schema'
import { createReason, type Reason } from '../kernel/index.js'
import type { CompiledTimeLimits } from '../time-limits/index.js'

/** How many days a time has (天数范围), at least and at most: a year has 365 or 366, two years 730 or 731, a month 28 to 31. */
export interface DayRange {
  readonly least: number
  readonly most: number
}

const daysOf: Readonly<Record<string, number>> = { day: 1, 'calendar-day': 1, 'natural-day': 1, week: 7 }
const monthsOf: Readonly<Record<string, number>> = { month: 1, year: 12 }

/** The range of days of a time in days, weeks, months or years, by what its unit means here, else by its name. */
export function countDays({ value, unit }: KnownTimeLimit, { units }: CompiledTimeLimits): DayRange | Reason {
  const meaning = units.get(unit)
  const days =
    meaning?.counts === 'calendar-days'
      ? meaning.days
      : Object.hasOwn(daysOf, unit)
        ? daysOf[unit]
        : undefined
  if (days !== undefined) return { least: value * days, most: value * days }
  const months =
    meaning?.counts === 'calendar-months'
      ? meaning.months
      : Object.hasOwn(monthsOf, unit)
        ? monthsOf[unit]
        : undefined
  if (months === undefined) return createReason('duties/unit-not-in-days', { unit })
  return countMonthDays(value * months)
}

/** Days of so many months in a row: the fewest, and the most. */
const fewest = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334]
const most = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337]

/** A leap day falls in every fourth year, and is left out at most once a century. */
function countMonthDays(months: number): DayRange {
  const [years, rest] = [Math.floor(months / 12), months % 12]
  const leapDays = Math.max(0, Math.floor(years / 4) - Math.ceil(years / 100))
  return {
    least: years * 365 + leapDays + (fewest[rest] ?? 0),
    most: years * 365 + Math.ceil(years / 4) + (most[rest] ?? 0)
  }
}
