import { offsetAt, resolveWallTime } from '../calendar/index.js'
import { dayMs, monthOf } from '../civil-time/index.js'
import type { Reason } from '../kernel/index.js'
import type { CompiledTimeLimits } from './compile-time-limits.js'
import type { CalendarUnit } from './compiled-unit.js'
import { lastDayOf, refuseMonth } from './count-calendar-units.js'
import { startOfDay } from './day-bounds.js'

/**
 * How many whole days or months lie between two instants (满几日、满几月), and the milliseconds after the last of them, or
 * after `from` where none is over: a first day that is included is a whole one from its midnight, but no time before
 * `from` is left over.
 */
export function countWholeUnits(
  rules: CompiledTimeLimits,
  unit: CalendarUnit,
  from: number,
  to: number
): { readonly whole: number; readonly remainderMs: number } | Reason {
  const [first, last] = [dayOf(rules, from), dayOf(rules, to)]
  const span = unit.counts === 'calendar-days' ? last - first : monthOf(last) - monthOf(first)
  const size = unit.counts === 'calendar-days' ? unit.days : unit.months
  for (let whole = Math.floor(span / size); ; whole--) {
    const end = endOf(rules, unit, from, whole)
    if (typeof end !== 'number') return end
    if (end <= to) {
      const isKnown = lastDayOf(unit, first, whole)
      return Number.isNaN(isKnown)
        ? refuseMonth(unit, first, whole)
        : { whole, remainderMs: to - Math.max(end, from) }
    }
    // Where the first day is not counted, nothing is until it has ended.
    if (whole === 0) return { whole, remainderMs: 0 }
  }
}

/**
 * When so many units from an instant are over, before a last day off is moved; where the unit refuses a month without the
 * day, the earliest it could mean.
 */
function endOf(rules: CompiledTimeLimits, unit: CalendarUnit, from: number, whole: number): number | Reason {
  const { zone, wallTimeRule } = rules
  const isCounted = unit.dayCounting !== undefined
  if (whole === 0 && !isCounted) return from
  const day = dayOf(rules, from)
  const known = lastDayOf(unit, day, whole)
  const last = Number.isNaN(known)
    ? lastDayOf({ ...unit, monthEnd: 'last-day' } as CalendarUnit, day, whole)
    : known
  if (isCounted) return startOfDay(zone, last + 1)
  return resolveWallTime(zone, last * dayMs + from + offsetAt(zone, from) - day * dayMs, wallTimeRule)
}

function dayOf({ zone }: CompiledTimeLimits, instant: number): number {
  return Math.floor((instant + offsetAt(zone, instant)) / dayMs)
}
