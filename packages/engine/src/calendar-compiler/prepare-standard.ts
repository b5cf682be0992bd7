import type { StandardDocument, ZoneTable } from '@lijie/schema'
import { buildZoneTable } from './build-zone-table.js'

/**
 * The same standards with a table for every time zone they name, so that deciding needs no zone library.
 *
 * A zone is tabulated once for all of them; tables that a document already carries are kept.
 * Throws EngineError `calendar/unknown-zone`.
 */
export function prepareStandards(documents: readonly StandardDocument[]): readonly StandardDocument[] {
  const built = new Map<string, ZoneTable>()
  return documents.map((document) => {
    const zones = new Map<string, ZoneTable>(Object.entries(document.zones ?? {}))
    for (const zone of zonesOf(document)) {
      const table = zones.get(zone) ?? built.get(zone) ?? buildZoneTable(zone)
      built.set(zone, table)
      zones.set(zone, table)
    }
    return zones.size === 0 ? document : { ...document, zones: Object.fromEntries(zones) }
  })
}

/** One standard with its zone tables; see {@link prepareStandards}. */
export function prepareStandard(document: StandardDocument): StandardDocument {
  return prepareStandards([document])[0] ?? document
}

function zonesOf(document: StandardDocument): ReadonlySet<string> {
  const named = new Set<string>()
  if (document.calendar?.type === 'working') named.add(document.calendar.zone)
  if (document.timeLimits !== undefined) named.add(document.timeLimits.zone)
  return named
}
