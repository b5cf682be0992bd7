import type { Issue, ShiftSchedule, Shifts } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { parseLocalDate } from '../civil-time/index.js'
import { parseClockTime } from './parse-clock-time.js'

/** A shift in milliseconds since midnight, half-open. */
export interface ShiftSpan {
  readonly from: number
  readonly to: number
}

/** A schedule with numbers: its first valid day and the shifts from then on. */
export interface DatedShifts {
  readonly firstDay: number
  readonly shifts: readonly ShiftSpan[]
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
    read.push({ firstDay: firstDay ?? 0, shifts: readShifts(schedule.shifts, `${pointer}/shifts`, issues) })
  })
  return read
}

/** Shifts of a day, which must be ordered and disjoint. */
function readShifts(shifts: Shifts, pointer: string, issues: Issue[]): readonly ShiftSpan[] {
  return shifts.map((shift, i) => {
    const place = { pointer: `${pointer}/${i}` }
    const previous = shifts[i - 1]
    if (shift.from >= shift.to) {
      issues.push(createIssue('calendar/empty-shift', { from: shift.from, to: shift.to }, place))
    } else if (previous !== undefined && previous.to > shift.from) {
      const params = { first: `${previous.from}-${previous.to}`, second: `${shift.from}-${shift.to}` }
      issues.push(createIssue('calendar/overlapping-shifts', params, place))
    }
    return { from: parseClockTime(shift.from), to: parseClockTime(shift.to) }
  })
}

/** Reads the hours of a single day; a day with hours of its own must give them, a day off must not. */
export function readOwnShifts(
  day: { readonly type: string; readonly shifts?: Shifts },
  name: string,
  pointer: string,
  issues: Issue[]
): readonly ShiftSpan[] | undefined {
  const { type, shifts } = day
  if (type === 'own-hours' && shifts === undefined)
    issues.push(createIssue('calendar/missing-shifts', { day: name }, { pointer }))
  if (type === 'off' && shifts !== undefined)
    issues.push(createIssue('calendar/needless-shifts', { day: name }, { pointer: `${pointer}/shifts` }))
  return shifts && readShifts(shifts, `${pointer}/shifts`, issues)
}
