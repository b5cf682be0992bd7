import { formatInstant } from '@lijie/engine'
import type { ZoneTable } from '@lijie/schema'

/** An instant as people read it (时刻): day, time to the second, and the offset of the zone. */
export function sayInstant(zone: ZoneTable, instant: number): string {
  return formatInstant(zone, instant).replace(/^(.{10})T(.{8})(?:\.\d+)?(.*)$/, '$1 $2 ($3)')
}
