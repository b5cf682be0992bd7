import type { InstantColumn, ZoneTable } from '@lijie/schema'
import { parseInstant, readIsoWallTime } from '../civil-time/index.js'
import { createReason, type Reason } from '../kernel/index.js'
import { readEpochMs } from './read-epoch-ms.js'
import { readFixedWallTime, readLooseWallTime } from './read-wall-time.js'
import { refuseOutsideZone } from './refuse-outside-zone.js'
import { findWallEntry, resolveWallTime, type WallTimeRule } from './resolve-wall-time.js'
import { isInZoneTable } from './zone-offset.js'

/** Forms of instants in case tables; those of mapping.schema.json. */
export type WallTimeFormat = InstantColumn['format']

/**
 * Makes a fast reader for one column of instants (时间列). Wall times are read on the clock of `zone`.
 *
 * ISO text with an offset keeps its offset; without one it is read in `zone`. With `zone` null every wall time is
 * refused `calendar/missing-offset`. Other refusals: `calendar/invalid-wall-time`, `calendar/skipped-wall-time`,
 * `calendar/repeated-wall-time`, `calendar/outside-zone-table`. The reader uses no regular expression and no clock.
 */
export function createWallTimeReader(
  format: WallTimeFormat,
  zone: ZoneTable | null,
  rule?: WallTimeRule
): (text: string) => number | Reason {
  const readWall = wallReader(format)
  const resolve = zone === null ? null : createResolver(zone, rule)
  return (text) => {
    if (format === 'epoch-ms' || format === 'iso') {
      const instant = format === 'iso' ? parseInstant(text) : readEpochMs(text)
      if (instant !== undefined)
        return zone === null || isInZoneTable(zone, instant) ? instant : refuseOutsideZone(zone)
    }
    const wall = readWall(text)
    if (wall === undefined) return createReason('calendar/invalid-wall-time', { text, format })
    return resolve === null ? createReason('calendar/missing-offset', { text }) : resolve(wall)
  }
}

function wallReader(format: WallTimeFormat): (text: string) => number | undefined {
  switch (format) {
    case 'yyyy-MM-dd HH:mm:ss':
      return (text) => readFixedWallTime(text, 19)
    case 'yyyy-MM-dd HH:mm':
      return (text) => readFixedWallTime(text, 16)
    case 'yyyy/M/d H:mm:ss':
      return (text) => readLooseWallTime(text, true)
    case 'yyyy/M/d H:mm':
      return (text) => readLooseWallTime(text, false)
    case 'iso':
      return (text) => {
        const wall = readIsoWallTime(text)
        return wall?.end === text.length ? wall.ms : undefined
      }
    case 'epoch-ms':
      return () => undefined
  }
}

/** Resolves wall times; remembers the stretch without clock changes that the last one lay in, because columns are clustered. */
function createResolver(
  zone: ZoneTable,
  rule: WallTimeRule | undefined
): (wallMs: number) => number | Reason {
  let from = 0
  let to = 0
  let offset = 0
  return (wallMs) => {
    if (wallMs >= from && wallMs < to) return wallMs - offset
    const entry = findWallEntry(zone, wallMs)
    offset = zone.offset[entry] as number
    const before = zone.offset[entry - 1] ?? offset
    from = (zone.at[entry] as number) + Math.max(before, offset)
    to = (zone.at[entry + 1] ?? zone.to) + Math.min(offset, zone.offset[entry + 1] ?? offset)
    return wallMs >= from && wallMs < to ? wallMs - offset : resolveWallTime(zone, wallMs, rule)
  }
}
