import type { ShiftSchedule } from '../generated/types.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** Shifts (班次) that are empty, overlap or are out of order, and schedules that do not follow each other in time. */
export const shiftOrder: LintRule = ({ calendar }) => {
  if (calendar?.type !== 'working') return []
  return calendar.schedules.flatMap((schedule, index, all) => {
    const before = all[index - 1]
    const pointer = `/schedules/${index}`
    const inOrder = before === undefined || before.from < schedule.from
    const params = { first: before?.from ?? '', second: schedule.from }
    const order = inOrder
      ? []
      : [createFinding('calendar', `${pointer}/from`, 'calendar/unordered-schedules', params)]
    return [...order, ...checkShifts(schedule, pointer)]
  })
}

function checkShifts({ shifts }: ShiftSchedule, pointer: string): Finding[] {
  return shifts.flatMap(({ from, to }, at): Finding[] => {
    const place = `${pointer}/shifts/${at}`
    if (from >= to) return [createFinding('calendar', place, 'calendar/empty-shift', { from, to })]
    const before = shifts[at - 1]
    if (before === undefined || before.to <= from) return []
    const params = { first: `${before.from}-${before.to}`, second: `${from}-${to}` }
    return [createFinding('calendar', place, 'calendar/overlapping-shifts', params)]
  })
}
