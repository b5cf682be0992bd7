import type { ZoneTable } from '@lijie/schema'
import { dayMs } from '../civil-time/index.js'

/** The days, counted from 1970-01-01, that a zone skipped as a whole (时区跳过的日期), as Samoa did 2011-12-30 on crossing the date line. */
export function listSkippedDays({ at, offset }: Pick<ZoneTable, 'at' | 'offset'>): readonly number[] {
  return at.flatMap((change, entry) => {
    const before = offset[entry - 1]
    if (before === undefined) return []
    const first = Math.ceil((change + before) / dayMs)
    const next = Math.floor((change + (offset[entry] as number)) / dayMs)
    return Array.from({ length: Math.max(0, next - first) }, (_, i) => first + i)
  })
}
