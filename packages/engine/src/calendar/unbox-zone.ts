import type { ZoneTable } from '@lijie/schema'

/**
 * A copy of a zone table to compute with (时区偏移表). The arrays of a frozen document keep every number in a box of its own,
 * and so do plain copies of them; reading these costs several times what the rest of a deadline does.
 */
export function unboxZone(zone: ZoneTable): ZoneTable {
  return { ...zone, at: unbox(zone.at), offset: unbox(zone.offset) }
}

function unbox(numbers: readonly number[]): readonly number[] {
  return Array.from(Float64Array.from(numbers))
}
