import { describe, expect, it } from 'vitest'
import { compile, compileOffice, plainWeek } from '../../test/calendar-fixtures.js'
import { describeSetDays } from './describe-set-days.js'
import { groupSetDays } from './group-set-days.js'
import { kindOfDay } from './day-kind.js'
import { listCalendarYear, type CalendarYear } from './list-calendar-year.js'

function list(year: number, calendar = compileOffice()): CalendarYear {
  const listed = listCalendarYear(calendar, year)
  if ('code' in listed) throw new Error(listed.code)
  return listed
}

describe('a year of a calendar', () => {
  it('adds up: months to the year, days to months', () => {
    const year = list(2025)
    const days = year.months.flatMap((month) => month.days)
    expect(days).toHaveLength(365)
    expect(days.filter(({ day }) => day?.worked === true)).toHaveLength(year.workdays)
    expect(year.milliseconds).toBe(year.workdays * 8 * 3_600_000)
    expect(year.months.map(({ workdays }) => workdays).reduce((a, b) => a + b)).toBe(year.workdays)
  })

  it('gives the shifts of worked days, and no hours where none are stated', () => {
    const [, friday] = list(2025).months[0]?.days ?? []
    expect(friday).toMatchObject({
      date: '2025-01-02',
      weekday: 4,
      shifts: [
        { from: '08:00', to: '12:00' },
        { from: '14:00', to: '18:00' }
      ]
    })
    const silent = compile({ document: { ...plainWeek, schedules: [] } })
    expect(list(2026, silent)).toMatchObject({ workdays: 261, milliseconds: null })
  })

  it('counts days that are not covered in no total', () => {
    const december = list(2026).months[11]
    expect(december).toMatchObject({ workdays: 18, uncovered: 7 })
    expect(december?.days.map(({ day }) => kindOfDay(day)).slice(-8)).toEqual([
      'workday',
      ...Array.from({ length: 7 }, () => 'not-covered')
    ])
  })

  it('says by occasion what notices set, days in a row as one', () => {
    const groups = groupSetDays(list(2026))
    expect(groups.map(({ name }) => name.zh)).toEqual([
      '元旦',
      '春节',
      '清明节',
      '劳动节',
      '端午节',
      '国庆节',
      '中秋节'
    ])
    expect(groups[1]).toMatchObject({
      off: [{ from: '2026-02-15', to: '2026-02-23', days: 9 }],
      worked: [
        { from: '2026-02-14', to: '2026-02-14', days: 1 },
        { from: '2026-02-28', to: '2026-02-28', days: 1 }
      ],
      ownHours: []
    })
    expect(groups.slice(1, 2).map((group) => describeSetDays(group, 'en').text)).toEqual([
      'Spring Festival: off 15–23 Feb (9 days); worked 14 Feb, 28 Feb'
    ])
  })
})
