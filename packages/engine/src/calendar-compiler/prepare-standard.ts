import type { FrozenRecurrence, StandardDocument, ZoneTable } from '@lijie/schema'
import { buildZoneTable } from './build-zone-table.js'
import { expandRecurrence } from './expand-recurrence.js'

/**
 * The same standards with a table for every time zone they name and the days of every recurring rule, so that deciding
 * needs no library for zones or recurrences.
 *
 * A zone is tabulated once for all of them; what a document already carries is kept, and checked when a calendar is
 * compiled. A local calendar has the zone of its base. Recurring rules that cannot be read are left as they are: compiling
 * says what is wrong with them. Throws EngineError `calendar/unknown-zone`.
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
    const recurrences = recurrencesOf(document)
    if (zones.size === 0 && recurrences.size === 0) return document
    return {
      ...document,
      ...(zones.size === 0 ? {} : { zones: Object.fromEntries(zones) }),
      ...(recurrences.size === 0 ? {} : { recurrences: Object.fromEntries(recurrences) })
    }
  })
}

/** One standard with its tables; see {@link prepareStandards}. */
export function prepareStandard(document: StandardDocument): StandardDocument {
  return prepareStandards([document])[0] ?? document
}

function zonesOf(document: StandardDocument): ReadonlySet<string> {
  const named = new Set<string>()
  if (document.calendar?.type === 'working') named.add(document.calendar.zone)
  if (document.timeLimits !== undefined) named.add(document.timeLimits.zone)
  return named
}

function recurrencesOf({ calendar, recurrences = {} }: StandardDocument): Map<string, FrozenRecurrence> {
  const frozen = new Map(Object.entries(recurrences))
  if (calendar === undefined || calendar.type === 'days-off') return frozen
  for (const recurring of calendar.recurring ?? []) {
    if (frozen.has(recurring.id)) continue
    const expanded = expandRecurrence(recurring)
    if (!('issues' in expanded)) frozen.set(recurring.id, expanded)
  }
  return frozen
}
