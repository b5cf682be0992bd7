import { createWallTimeReader, parseLocalDate } from '@lijie/engine'
import type { ComputedWallTime, ZoneTable } from '@lijie/schema'
import { CliFailure, createFailure } from '../cli-failure.js'

/** An argument that names a moment. */
export interface MomentArgument {
  /** What the help calls it, e.g. START. */
  readonly argument: string
  readonly value: string
}

const forms = ['iso', 'yyyy/M/d H:mm', 'yyyy/M/d H:mm:ss'] as const

/**
 * The instant of an argument in epoch milliseconds (时刻): ISO 8601 with an offset, or a wall time, which is read on the
 * clocks of the zone. `rule` says what a wall time means that the clocks skip or repeat.
 *
 * @throws CliFailure for anything else, and for a skipped or repeated wall time that the rule refuses.
 */
export function readMoment(
  { argument, value }: MomentArgument,
  zone: ZoneTable,
  rule: ComputedWallTime
): number {
  const text = value.trim().replace(/^(\d{4}-\d{2}-\d{2}) +/, '$1T')
  const readings = forms.map((form) => createWallTimeReader(form, zone, rule)(text))
  const instant = readings.find((reading) => typeof reading === 'number')
  if (instant !== undefined) return instant
  const reason = readings.find(
    (reading) => typeof reading === 'object' && reading.code !== 'calendar/invalid-wall-time'
  )
  const params = { argument, value, zone: zone.zone }
  if (typeof reason !== 'object') {
    const [date = ''] = /^\d{4}-\d{2}-\d{2}/.exec(text) ?? []
    if (date !== '' && parseLocalDate(date) === undefined)
      throw createFailure('calendar/invalid-date', { date })
    throw createFailure('cases/bad-moment', params)
  }
  if (reason.code === 'calendar/skipped-wall-time') throw createFailure('cases/moment-skipped', params)
  if (reason.code === 'calendar/repeated-wall-time') throw createFailure('cases/moment-repeated', params)
  throw new CliFailure([{ code: reason.code, params: reason.params, severity: 'error' }])
}
