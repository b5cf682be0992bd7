import type { ZoneTable } from '@lijie/schema'
import { dayMs } from '../civil-time/index.js'
import type { DatedShifts, ShiftSpan } from './read-schedules.js'
import type { WorkingCalendar } from './working-calendar.js'
import type { WorkingInterval } from './working-time-table.js'

/**
 * All working time of the given days as ordered, disjoint intervals of instants.
 *
 * An instant is worked when its wall-clock day is worked and its wall-clock time lies in a shift `[from, to)` of that day:
 * one of its own hours, or else of the schedule. So a shift over a clock change is shorter or longer by it, and a
 * repeated half hour counts twice. Days before the first schedule have no shifts.
 */
export function listWorkingIntervals(
  days: Pick<WorkingCalendar, 'firstDay' | 'worked' | 'setDays'>,
  schedules: readonly DatedShifts[],
  zone: ZoneTable
): readonly WorkingInterval[] {
  const intervals: WorkingInterval[] = []
  const begin = Math.max(days.firstDay, schedules[0]?.firstDay ?? Number.POSITIVE_INFINITY)
  zone.at.forEach((from, entry) => {
    const offset = zone.offset[entry] as number
    const to = zone.at[entry + 1] ?? zone.to
    const first = Math.max(Math.floor((from + offset) / dayMs), begin)
    const last = Math.min(Math.floor((to - 1 + offset) / dayMs), days.firstDay + days.worked.length - 1)
    for (let day = first; day <= last; day++) {
      const position = day - days.firstDay
      if (days.worked[position] !== 1) continue
      for (const shift of days.setDays.get(position)?.shifts ?? shiftsOn(schedules, day)) {
        const start = Math.max(day * dayMs + shift.from - offset, from)
        const end = Math.min(day * dayMs + shift.to - offset, to)
        if (start < end) intervals.push({ start, end })
      }
    }
  })
  return intervals
}

function shiftsOn(schedules: readonly DatedShifts[], day: number): readonly ShiftSpan[] {
  for (let i = schedules.length - 1; i >= 0; i--) {
    const schedule = schedules[i] as DatedShifts
    if (schedule.firstDay <= day) return schedule.shifts
  }
  return []
}
