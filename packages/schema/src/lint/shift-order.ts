import type { ShiftSchedule, Shifts } from '../generated/types.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'
import { listOwnHours } from './list-own-hours.js'

/**
 * Shifts (班次) that are empty, overlap or are out of order, of schedules as of days with hours of their own, and schedules
 * that do not follow each other in time.
 */
export const shiftOrder: LintRule = ({ calendar }) => {
  if (calendar === undefined || calendar.type === 'days-off') return []
  const { schedules = [] } = calendar
  return [
    ...schedules.flatMap((schedule, index) => checkSchedule(schedule, schedules[index - 1], index)),
    ...listOwnHours(calendar).flatMap(({ shifts = [], pointer }) => checkShifts(shifts, pointer))
  ]
}

function checkSchedule(schedule: ShiftSchedule, before: ShiftSchedule | undefined, index: number): Finding[] {
  const pointer = `/schedules/${index}`
  const params = { first: before?.from ?? '', second: schedule.from }
  const order =
    before === undefined || before.from < schedule.from
      ? []
      : [createFinding('calendar', `${pointer}/from`, 'calendar/unordered-schedules', params)]
  return [...order, ...checkShifts(schedule.shifts, pointer)]
}

function checkShifts(shifts: Shifts, pointer: string): Finding[] {
  return shifts.flatMap(({ from, to }, at): Finding[] => {
    const place = `${pointer}/shifts/${at}`
    if (from >= to) return [createFinding('calendar', place, 'calendar/empty-shift', { from, to })]
    const before = shifts[at - 1]
    if (before === undefined || before.to <= from) return []
    const params = { first: `${before.from}-${before.to}`, second: `${from}-${to}` }
    return [createFinding('calendar', place, 'calendar/overlapping-shifts', params)]
  })
}
