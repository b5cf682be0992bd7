import type { ZoneTable } from '@lijie/schema'
import { dayMs } from '../civil-time/index.js'
import type { DatedShifts } from './read-schedules.js'
import type { WorkingInterval } from './working-time-table.js'

/**
 * All working time of the given days as ordered, disjoint intervals of instants.
 *
 * An instant is worked when its wall-clock day is worked and its wall-clock time lies in a shift `[from, to)`. So a
 * shift over a clock change is shorter or longer by it, and a repeated half hour counts twice.
 */
export function listWorkingIntervals(
  days: { readonly firstDay: number; readonly worked: Uint8Array },
  schedules: readonly DatedShifts[],
  zone: ZoneTable
): readonly WorkingInterval[] {
  const intervals: WorkingInterval[] = []
  zone.at.forEach((from, entry) => {
    const offset = zone.offset[entry] as number
    const to = zone.at[entry + 1] ?? zone.to
    const first = Math.max(Math.floor((from + offset) / dayMs), days.firstDay)
    const last = Math.min(Math.floor((to - 1 + offset) / dayMs), days.firstDay + days.worked.length - 1)
    for (let day = first; day <= last; day++) {
      if (days.worked[day - days.firstDay] !== 1) continue
      for (const shift of shiftsOn(schedules, day)) {
        const start = Math.max(day * dayMs + shift.from - offset, from)
        const end = Math.min(day * dayMs + shift.to - offset, to)
        if (start < end) intervals.push({ start, end })
      }
    }
  })
  return intervals
}

function shiftsOn(schedules: readonly DatedShifts[], day: number): DatedShifts['shifts'] {
  for (let i = schedules.length - 1; i >= 0; i--) {
    const schedule = schedules[i] as DatedShifts
    if (schedule.firstDay <= day) return schedule.shifts
  }
  return []
}
