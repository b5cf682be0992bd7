import type { Rulebook } from '@lijie/engine'
import type { ZoneTable } from '@lijie/schema'

const [from, to] = [-8.64e15, 8.64e15]
const chinese: ZoneTable = { zone: '+08:00', from, to, at: [from], offset: [8 * 3_600_000] }

/** The zone whose clocks are shown: that of the time limits, +08:00 where a standard leaves them to another instrument. */
export function chooseZone({ timeLimits: { zone, unresolved } }: Pick<Rulebook, 'timeLimits'>): ZoneTable {
  return unresolved === undefined ? zone : chinese
}
