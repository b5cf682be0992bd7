import type { ZoneTable } from '@lijie/schema'
import { resolveWallTime } from '../calendar/index.js'
import { dayMs } from '../civil-time/index.js'
import type { Reason } from '../kernel/index.js'
import { labelPeriod, type CivilPeriod } from './civil-period.js'
import type { Period } from './period.js'

/**
 * The instants of a period in a zone (周期起止): from the first moment of its first day up to the first moment of the day
 * after its last.
 *
 * Refused with `calendar/outside-zone-table` when the table does not know these days.
 */
export function placePeriod(civil: CivilPeriod, zone: ZoneTable): Period | Reason {
  const from = startOfDay(civil.first, zone)
  if (typeof from !== 'number') return from
  const to = startOfDay(civil.last + 1, zone)
  if (typeof to !== 'number') return to
  return { label: labelPeriod(civil), length: civil.length, from, to }
}

/** The first instant of a local day: where the clock skips or repeats midnight, the earlier one. */
function startOfDay(day: number, zone: ZoneTable): number | Reason {
  return resolveWallTime(zone, day * dayMs, { onGap: 'forward', onOverlap: 'earlier' })
}
