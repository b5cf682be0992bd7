import type { ZoneTable } from '@lijie/schema'
import { hourOffsets, twoDigits } from '../civil-time/index.js'
import { EngineError } from '../kernel/index.js'
import { formatWallTime } from './format-wall-time.js'
import { isInZoneTable, offsetAt } from './zone-offset.js'

/**
 * An instant as ISO 8601 text with the zone's offset: `2026-02-14T17:00:00+08:00`.
 *
 * Milliseconds are written only when they are not zero, seconds of an offset only where history has them
 * (`+08:05:43`). Arithmetic only; throws EngineError for an instant that the zone table does not know.
 */
export function formatInstant(zone: ZoneTable, epochMs: number): string {
  if (!isInZoneTable(zone, epochMs) || Math.floor(epochMs) !== epochMs) {
    throw new EngineError(
      'calendar/outside-zone-table',
      `${epochMs} is not an instant the table of ${zone.zone} knows`
    )
  }
  const offset = offsetAt(zone, epochMs)
  return formatWallTime(epochMs + offset) + formatOffset(offset)
}

function formatOffset(offset: number): string {
  const whole = offset / 3_600_000
  if ((whole | 0) === whole) return hourOffsets[whole + 18] as string
  const size = (offset < 0 ? -offset : offset) / 1000
  const minutes = (size / 60) | 0
  const hours = (minutes / 60) | 0
  const seconds = size - minutes * 60
  const text = `${offset < 0 ? '-' : '+'}${twoDigits[hours]}:${twoDigits[minutes - hours * 60]}`
  return seconds === 0 ? text : `${text}:${twoDigits[seconds]}`
}
