import type { Rulebook } from '@lijie/engine'
import type { ZoneTable } from '@lijie/schema'

/** The table of a zone: one that the standards carry, else built from the zone database. */
export async function findZoneTable(zone: string, rulebook: Rulebook): Promise<ZoneTable> {
  for (const { zones } of rulebook.documents) {
    const table = zones !== undefined && Object.hasOwn(zones, zone) ? zones[zone] : undefined
    if (table !== undefined) return table
  }
  const { buildZoneTable } = await import('@lijie/engine/calendar-compiler')
  return buildZoneTable(zone)
}
