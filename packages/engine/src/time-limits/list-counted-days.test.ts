import { describe, expect, it } from 'vitest'
import { at, compile, newYork, plainWeek } from '../../test/calendar-fixtures.js'
import { buildZoneTable } from '../calendar-compiler/index.js'
import {
  workedDayTimeBetween,
  workingTimeBetween,
  type WorkingCalendar,
  type WorkingTimeTable
} from '../calendar/index.js'
import { listWorkedDayTime, listWorkingTime } from './list-counted-days.js'

const everyDay = {
  ...plainWeek,
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  schedules: [{ from: '2000-01-01', shifts: [{ from: '00:00', to: '24:00' }] }],
  coverage: { from: '2010-01-01', to: '2026-12-31' }
}

function sumOf(runs: readonly { readonly milliseconds: number }[]): number {
  return runs.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
}

function listHours(calendar: WorkingCalendar, from: number, to: number): ReturnType<typeof listWorkingTime> {
  return listWorkingTime(calendar, calendar.time as WorkingTimeTable, from, to)
}

describe('counted days', () => {
  it('add up where the clocks go back over midnight', () => {
    // 2010-11-07: at 00:01 the clocks of Newfoundland went back to 23:01 of the day before.
    const zone = buildZoneTable('America/St_Johns')
    const calendar = compile({ zone, document: { ...everyDay, zone: 'America/St_Johns' } })
    const [from, to] = [at('2010-11-07T02:00:00Z'), at('2010-11-07T05:00:00Z')]
    const days = listHours(calendar, from, to)
    expect(sumOf(days)).toBe(3 * 3_600_000)
    expect(workingTimeBetween(calendar, from, to)).toBe(3 * 3_600_000)
    expect(days.map((day) => [day.from, day.milliseconds / 60_000])).toEqual([
      ['2010-11-06', 30 + 59],
      ['2010-11-07', 1 + 90]
    ])
    // From the minute of the new day back into the old one.
    expect(sumOf(listHours(calendar, at('2010-11-07T02:30:30Z'), at('2010-11-07T03:00:00Z')))).toBe(
      29.5 * 60_000
    )
  })

  it('count a repeated hour of a worked day once, wherever a span begins and ends', () => {
    const calendar = compile({ zone: newYork, document: { ...everyDay, zone: 'America/New_York' } })
    const hour = at('2026-11-01T05:00:00Z')
    for (let from = hour; from <= hour + 3 * 3_600_000; from += 900_000)
      for (let to = from; to <= hour + 3 * 3_600_000; to += 900_000)
        expect(sumOf(listWorkedDayTime(calendar, from, to))).toBe(workedDayTimeBetween(calendar, from, to))
  })
})
