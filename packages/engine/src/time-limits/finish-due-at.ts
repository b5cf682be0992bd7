import {
  isInZoneTable,
  offsetAt,
  refuseAfterCoverage,
  refuseDay,
  refuseOutsideZone,
  resolveWallTime,
  type WorkingCalendar
} from '../calendar/index.js'
import { dayMs } from '../civil-time/index.js'
import type { Reason } from '../kernel/index.js'
import type { CompiledTimeLimits } from './compile-time-limits.js'
import type { WorkingDays } from './compiled-unit.js'
import { endPeriod } from './count-calendar-units.js'
import { endWorkedDay } from './count-working-days.js'
import { calendarFor } from './find-calendar.js'
import { refuseUnit } from './refuse-unit.js'

/**
 * A due instant that was moved by what a pause counted, ended as the unit ends its limits (到期时刻归整): at 24:00 or the
 * close of business of the day it lies on, or in the morning after a cut-off, on a worked day where the unit wants one.
 * Midnight is the end of the day before it. An instant that this gave stays where it is.
 *
 * `calendar` stands in for the one of the rules. Refused as {@link computeDueAt}.
 */
export function finishDueAt(
  rules: CompiledTimeLimits,
  unitId: string,
  instant: number,
  calendar?: WorkingCalendar
): number | Reason {
  const unit = rules.units.get(unitId)
  if (unit === undefined) return refuseUnit(rules, unitId)
  const { zone } = rules
  if (!isInZoneTable(zone, instant)) return refuseOutsideZone(zone)
  const on = calendar === undefined ? rules : { ...rules, calendar }
  if (unit.counts === 'working-days') {
    const found = calendarFor(on, unit)
    return 'code' in found ? found : finishWorkedDay(found, unit, instant, rules.wallTimeRule)
  }
  if (!('dayCounting' in unit)) return instant
  const last = Math.floor((instant - 1 + offsetAt(zone, instant - 1)) / dayMs)
  return endPeriod(on, unit, unit.dayCounting, last, false)
}

function finishWorkedDay(
  calendar: WorkingCalendar,
  { end, cutOff }: WorkingDays,
  instant: number,
  rule: CompiledTimeLimits['wallTimeRule']
): number | Reason {
  if (end === 'same-clock' && cutOff === undefined) return instant
  // The midnight that ends a day still belongs to it, except where the clock time is what counts.
  const counted = cutOff === undefined ? instant - 1 : instant
  const wallMs = counted + offsetAt(calendar.zone, counted)
  const day = Math.floor(wallMs / dayMs)
  const position = day - calendar.firstDay
  if (!(position >= 0 && position < calendar.worked.length)) return refuseDay(calendar, day)
  const isCut = cutOff !== undefined && wallMs - day * dayMs > cutOff.after
  if (cutOff !== undefined && !isCut) return instant
  const target = calendar.select[calendar.rank[isCut ? position + 1 : position] as number]
  if (target === undefined) return refuseAfterCoverage(calendar)
  if (end !== 'same-clock') return endWorkedDay(calendar, end, target, false)
  return resolveWallTime(calendar.zone, (calendar.firstDay + target) * dayMs + (cutOff?.resumeAt ?? 0), rule)
}
