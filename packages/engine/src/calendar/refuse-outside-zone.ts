import type { ZoneTable } from '@lijie/schema'
import { createReason, type Reason } from '../kernel/index.js'
import { formatWallTime } from './format-wall-time.js'

/** What a message about the bounds of a zone table needs. */
export function zoneBounds(zone: ZoneTable): {
  readonly zone: string
  readonly from: string
  readonly to: string
} {
  return { zone: zone.zone, from: `${formatWallTime(zone.from)}Z`, to: `${formatWallTime(zone.to)}Z` }
}

/** The refusal for a time that the zone table does not know. */
export function refuseOutsideZone(zone: ZoneTable): Reason {
  return createReason('calendar/outside-zone-table', zoneBounds(zone))
}
