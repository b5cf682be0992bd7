import type { StandardDocument, ZoneTable } from '@lijie/schema'

/** The zone table that a prepared document carries. */
export function findZone(document: StandardDocument | undefined, zone: string): ZoneTable | undefined {
  const zones = document?.zones
  return zones !== undefined && Object.hasOwn(zones, zone) ? zones[zone] : undefined
}
