import type { ZoneTable } from '@lijie/schema'
import { createReason, isReason, type Reason } from '../kernel/index.js'
import { civilPeriodAt } from './civil-period.js'
import type { Period, PeriodLength } from './period.js'
import { placePeriod } from './place-period.js'
import { readPeriod } from './read-period.js'

/**
 * The shorter periods that make up a period, in order (分期): the twelve months of a year.
 *
 * Refused with `evaluation/periods-do-not-tile` when they do not fill it exactly: no year is made of whole weeks.
 */
export function listSubPeriods(
  period: Period,
  each: Exclude<PeriodLength, 'days'>,
  zone: ZoneTable
): readonly Period[] | Reason {
  const whole = readPeriod(period)
  if (isReason(whole)) return whole
  const parts: Period[] = []
  let day = whole.first
  while (day <= whole.last) {
    const part = civilPeriodAt(each, day)
    if (part.first !== day || part.last > whole.last) return refuseTiles(period, each)
    const placed = placePeriod(part, zone)
    if (isReason(placed)) return placed
    parts.push(placed)
    day = part.last + 1
  }
  return parts
}

function refuseTiles({ label }: Period, each: string): Reason {
  return createReason('evaluation/periods-do-not-tile', { period: label, each })
}
