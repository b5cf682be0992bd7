import type { ZoneTable } from '@lijie/schema'
import { isReason, type Reason } from '../kernel/index.js'
import { civilPeriodAt } from './civil-period.js'
import type { Period } from './period.js'
import { placePeriod } from './place-period.js'
import { readPeriod } from './read-period.js'

/**
 * The period of the same length just before this one (上期, for 环比): the month before a month; before a range of days, as
 * many days.
 */
export function previousPeriod(period: Period, zone: ZoneTable): Period | Reason {
  const civil = readPeriod(period)
  if (isReason(civil)) return civil
  const { length, first, last } = civil
  if (length !== 'days') return placePeriod(civilPeriodAt(length, first - 1), zone)
  return placePeriod({ length, first: first - (last - first + 1), last: first - 1 }, zone)
}
