import type { ZoneTable } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { dayFromCivil, dayMs } from '../civil-time/index.js'
import { EngineError } from '../kernel/index.js'
import { createOffsetReader } from './create-offset-reader.js'

/** Which instants a zone table holds: epoch milliseconds on whole seconds, `to` exclusive. */
export interface ZoneRange {
  readonly from: number
  readonly to: number
}

/** 1900-01-01 to 2100-01-01, UTC: wide enough for the daylight saving of Asia/Shanghai in 1940-1949 and 1986-1991. */
export const defaultZoneRange: ZoneRange = {
  from: /* @__PURE__ */ dayFromCivil(1900, 1, 1) * dayMs,
  to: /* @__PURE__ */ dayFromCivil(2100, 1, 1) * dayMs
}

/**
 * Strides between probes. No zone has gone to another offset and back within less than 3.9 days since 1900
 * (Africa/Freetown, 1939), nor less than 6.9 days since 1940 (America/Recife, 2000).
 */
const shortStride = 3 * dayMs
const longStride = 6 * dayMs
const longFrom = /* @__PURE__ */ dayFromCivil(1940, 1, 1) * dayMs

/**
 * The UTC offsets of an IANA zone as a plain table (时区偏移表), to the second, from the zone database of the host.
 *
 * Throws EngineError `calendar/unknown-zone` for a name the zone database does not hold.
 */
export function buildZoneTable(zoneId: string, range: ZoneRange = defaultZoneRange): ZoneTable {
  const readOffset = createOffsetReader(zoneId)
  if (readOffset === undefined) {
    const issue = createIssue('calendar/unknown-zone', { zone: zoneId })
    throw new EngineError('calendar/unknown-zone', `"${zoneId}" is not a time zone of the zone database`, [
      issue
    ])
  }
  const at = [range.from]
  const offset = [readOffset(range.from)]
  const last = range.to - 1000
  for (let known = range.from, next = known; known < last; known = next) {
    next = Math.min(known + (known < longFrom ? shortStride : longStride), last)
    let before = known
    while (readOffset(next) !== offset.at(-1)) {
      before = findChange(readOffset, before, next)
      at.push(before)
      offset.push(readOffset(before))
    }
  }
  return { zone: zoneId, from: range.from, to: range.to, at, offset }
}

/** The first whole second after `before` whose offset differs from that at `before`; that of `after` is known to differ. */
function findChange(readOffset: (epochMs: number) => number, before: number, after: number): number {
  const old = readOffset(before)
  let low = before
  let high = after
  while (high - low > 1000) {
    const middle = low + Math.floor((high - low) / 2000) * 1000
    if (readOffset(middle) === old) low = middle
    else high = middle
  }
  return high
}
