import type { ZoneTable } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { EngineError } from '../kernel/index.js'
import { isInstant } from './read-instant.js'

/** What is needed of luxon's DateTime class. */
export interface LuxonFactory<T> {
  fromMillis(epochMs: number, options: { readonly zone: string }): T
}

/** What is needed of the Temporal namespace, the host's own or a polyfill. */
export interface TemporalFactory<T> {
  readonly Instant: {
    fromEpochMilliseconds(epochMs: number): { toZonedDateTimeISO(zone: string): T }
  }
}

/**
 * An instant (时刻) as a luxon DateTime in a zone. The caller hands over the class: `toLuxon(DateTime, ms, 'Asia/Shanghai')`.
 *
 * Throws EngineError `calendar/invalid-instant` for what is no instant, `calendar/unknown-zone` for a zone that luxon does
 * not know.
 */
export function toLuxon<T extends { readonly isValid: boolean }>(
  DateTime: LuxonFactory<T>,
  epochMs: number,
  zone: string | ZoneTable
): T {
  const written = DateTime.fromMillis(checkInstant(epochMs), { zone: nameZone(zone) })
  if (!written.isValid) throw refuseZone(nameZone(zone))
  return written
}

/**
 * An instant (时刻) as a Temporal.ZonedDateTime in a zone: `toTemporal(Temporal, ms, 'Asia/Shanghai')`. Throws as
 * {@link toLuxon} does; a zone that Temporal does not know is its own RangeError.
 */
export function toTemporal<T>(Temporal: TemporalFactory<T>, epochMs: number, zone: string | ZoneTable): T {
  return Temporal.Instant.fromEpochMilliseconds(checkInstant(epochMs)).toZonedDateTimeISO(nameZone(zone))
}

function nameZone(zone: string | ZoneTable): string {
  return typeof zone === 'string' ? zone : zone.zone
}

function checkInstant(epochMs: number): number {
  if (isInstant(epochMs)) return epochMs
  throw new EngineError('calendar/invalid-instant', `${epochMs} is not an instant in whole milliseconds`)
}

function refuseZone(zone: string): EngineError {
  const issue = createIssue('calendar/unknown-zone', { zone })
  return new EngineError('calendar/unknown-zone', `"${zone}" is not a time zone of the zone database`, [
    issue
  ])
}
