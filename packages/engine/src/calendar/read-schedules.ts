import type { Issue, ShiftSchedule } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { parseLocalDate } from '../civil-time/index.js'
import { parseClockTime } from './parse-clock-time.js'

/** A schedule with numbers: first valid day and shifts in milliseconds since midnight. */
export interface DatedShifts {
  readonly firstDay: number
  readonly shifts: readonly { readonly from: number; readonly to: number }[]
}

/** Reads the schedules of a calendar (班次); shifts must be ordered and disjoint, schedules ordered by day. */
export function readSchedules(schedules: readonly ShiftSchedule[], issues: Issue[]): readonly DatedShifts[] {
  const read: DatedShifts[] = []
  schedules.forEach((schedule, i) => {
    const pointer = `/schedules/${i}`
    const firstDay = parseLocalDate(schedule.from)
    const previous = schedules[i - 1]
    if (firstDay === undefined) {
      issues.push(
        createIssue('calendar/invalid-date', { date: schedule.from }, { pointer: `${pointer}/from` })
      )
    } else if (previous !== undefined && previous.from >= schedule.from) {
      const params = { first: previous.from, second: schedule.from }
      issues.push(createIssue('calendar/unordered-schedules', params, { pointer: `${pointer}/from` }))
    }
    read.push({ firstDay: firstDay ?? 0, shifts: readShifts(schedule, pointer, issues) })
  })
  return read
}

function readShifts(schedule: ShiftSchedule, pointer: string, issues: Issue[]): DatedShifts['shifts'] {
  return schedule.shifts.map((shift, i) => {
    const place = { pointer: `${pointer}/shifts/${i}` }
    const previous = schedule.shifts[i - 1]
    if (shift.from >= shift.to) {
      issues.push(createIssue('calendar/empty-shift', { from: shift.from, to: shift.to }, place))
    } else if (previous !== undefined && previous.to > shift.from) {
      const params = { first: `${previous.from}-${previous.to}`, second: `${shift.from}-${shift.to}` }
      issues.push(createIssue('calendar/overlapping-shifts', params, place))
    }
    return { from: parseClockTime(shift.from), to: parseClockTime(shift.to) }
  })
}
