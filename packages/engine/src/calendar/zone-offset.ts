import type { ZoneTable } from '@lijie/schema'

/**
 * Index of the table entry that holds at an instant (时区偏移). Before the table begins: 0; after it ends: the last.
 * Only instants in `[from, to)` have a true answer; callers refuse others.
 */
function findZoneEntry(zone: ZoneTable, epochMs: number): number {
  const { at } = zone
  let low = 0
  let high = at.length - 1
  if (epochMs >= (at[high] as number)) return high
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
