import type { OnGap, OnOverlap, ZoneTable } from '@lijie/schema'
import { dayMs } from '../civil-time/index.js'
import { createReason, type Reason } from '../kernel/index.js'
import { formatWallTime } from './format-wall-time.js'
import { refuseOutsideZone } from './refuse-outside-zone.js'

/** What a wall time on a clock change means; without a rule it is refused. */
export interface WallTimeRule {
  /** forward: a skipped time is read with the offset before the change, so 02:30 becomes 03:30. */
  readonly onGap: OnGap
  readonly onOverlap: OnOverlap
}

/**
 * The instant of a wall time (当地时间), given as the milliseconds that a clock on UTC would show for it.
 *
 * Refused: `calendar/skipped-wall-time`, `calendar/repeated-wall-time`, `calendar/outside-zone-table`.
 */
export function resolveWallTime(zone: ZoneTable, wallMs: number, rule?: WallTimeRule): number | Reason {
  // Most instants lie after the last change of their zone. No offset is as long as a day.
  const last = zone.at.length - 1
  if (wallMs >= (zone.at[last] as number) + dayMs && wallMs < zone.to - dayMs)
    return wallMs - (zone.offset[last] as number)
  return resolveNearChange(zone, wallMs, rule)
}

function resolveNearChange(zone: ZoneTable, wallMs: number, rule?: WallTimeRule): number | Reason {
  const entry = findWallEntry(zone, wallMs)
  const offset = zone.offset[entry] as number
  const before = entry === 0 ? offset : (zone.offset[entry - 1] as number)
  const instant = wallMs - offset
  const changed = zone.at[entry] as number
  if (entry === 0 || wallMs >= changed + Math.max(before, offset)) {
    return instant >= zone.from && instant < zone.to ? instant : refuseOutsideZone(zone)
  }
  if (offset > before) {
    if (rule?.onGap === 'forward') return wallMs - before
    return createReason('calendar/skipped-wall-time', { time: formatWallTime(wallMs), zone: zone.zone })
  }
  if (rule?.onOverlap === 'earlier') return wallMs - before
  if (rule?.onOverlap === 'later') return instant
  return createReason('calendar/repeated-wall-time', { time: formatWallTime(wallMs), zone: zone.zone })
}

/** The last entry whose change has begun by this wall time, where a change begins at the smaller of its two wall times. */
export function findWallEntry(zone: ZoneTable, wallMs: number): number {
  const { at, offset } = zone
  let low = 0
  let high = at.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const smaller = Math.min(offset[middle - 1] as number, offset[middle] as number)
    if ((at[middle] as number) + smaller <= wallMs) low = middle
    else high = middle - 1
  }
  return low
}
