import type { OnGap, OnOverlap, ZoneTable } from '@lijie/schema'
import { dayMs } from '../civil-time/index.js'
import { createReason, type Reason } from '../kernel/index.js'
import { formatWallTime } from './format-wall-time.js'
import { readBucket } from './index-zone.js'
import { refuseOutsideZone } from './refuse-outside-zone.js'
import { findZoneEntry } from './zone-offset.js'

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
  // Most lie after the last change of their zone, or far from any. No offset is as long as a day.
  const last = zone.at.length - 1
  if (wallMs >= (zone.at[last] as number) + dayMs && wallMs < zone.to - dayMs)
    return wallMs - (zone.offset[last] as number)
  const entry = wallMs >= zone.from ? readBucket(zone, wallMs) : undefined
  return entry !== undefined && entry >= 0
    ? wallMs - (zone.offset[entry] as number)
    : resolveNearChange(zone, wallMs, rule)
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
  // No offset is as long as a day, so the change before this has begun; few others can have.
  let entry = findZoneEntry(zone, Math.max(zone.from, wallMs - dayMs))
  for (let next = entry + 1; next < at.length; next++) {
    const smaller = Math.min(offset[entry] as number, offset[next] as number)
    if (!((at[next] as number) + smaller <= wallMs)) break
    entry = next
  }
  return entry
}
