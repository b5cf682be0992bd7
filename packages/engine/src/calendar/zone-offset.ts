import type { ZoneTable } from '@lijie/schema'
import { readBucket, type IndexedZone } from './index-zone.js'

/**
 * Index of the table entry that holds at an instant (时区偏移). After the table ends: the last. Only instants in `[from, to)`
 * have a true answer; callers refuse others.
 */
export function findZoneEntry(zone: IndexedZone, epochMs: number): number {
  const last = zone.at.length - 1
  if (epochMs >= (zone.at[last] as number)) return last
  const entry = readBucket(zone, epochMs)
  // What is left is rare, and stands apart, so that this is short enough to inline.
  return entry !== undefined && entry >= 0 ? entry : searchEntry(zone.at, epochMs, entry)
}

/** Walks on from what a bucket says, or else searches the whole table. */
function searchEntry(at: readonly number[], epochMs: number, bucket: number | undefined): number {
  let low = bucket === undefined ? 0 : ~bucket
  if (bucket !== undefined) {
    while ((at[low + 1] as number) <= epochMs) low++
    return low
  }
  let high = at.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((at[middle] as number) <= epochMs) low = middle
    else high = middle - 1
  }
  return low
}

/** Milliseconds east of UTC at an instant inside the table. */
export function offsetAt(zone: ZoneTable, epochMs: number): number {
  return zone.offset[findZoneEntry(zone, epochMs)] as number
}

/**
 * The latest wall time (as on a clock on UTC) that was shown up to an instant inside the table: while the clock repeats an
 * hour it stays where it was, so that it never goes back.
 */
export function latestWallTime(zone: ZoneTable, epochMs: number): number {
  const entry = findZoneEntry(zone, epochMs)
  const wallMs = epochMs + (zone.offset[entry] as number)
  const before = zone.offset[entry - 1]
  return before === undefined ? wallMs : Math.max(wallMs, (zone.at[entry] as number) + before)
}

/** True when the table knows the offset at this instant; false for NaN. */
export function isInZoneTable(zone: ZoneTable, epochMs: number): boolean {
  return epochMs >= zone.from && epochMs < zone.to
}
