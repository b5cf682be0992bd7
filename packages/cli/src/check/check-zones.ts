import { isEngineError } from '@lijie/engine'
import { createIssue, partFiles, type Issue, type StandardDocument } from '@lijie/schema'

/** Zones (时区) that a standard names and the zone database does not have. Zones with a table are known. */
export async function checkZones(document: StandardDocument): Promise<readonly Issue[]> {
  const { calendar, timeLimits, zones = {} } = document
  const places = [
    ...(calendar?.type === 'working' ? [{ zone: calendar.zone, file: partFiles.calendar }] : []),
    ...(timeLimits === undefined ? [] : [{ zone: timeLimits.zone, file: partFiles['time-limits'] }])
  ].filter(({ zone }) => !Object.hasOwn(zones, zone))
  if (places.length === 0) return []
  const { buildZoneTable } = await import('@lijie/engine/calendar-compiler')
  return places
    .filter(({ zone }) => !isKnown(() => buildZoneTable(zone, oneDay)))
    .map(({ zone, file }) => createIssue('calendar/unknown-zone', { zone }, { file, pointer: '/zone' }))
}

/** Short, because the table itself is not wanted here. */
const oneDay = { from: 0, to: 86_400_000 }

function isKnown(buildTable: () => unknown): boolean {
  try {
    buildTable()
    return true
  } catch (error) {
    if (isEngineError(error, 'calendar/unknown-zone')) return false
    throw error
  }
}
