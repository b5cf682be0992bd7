import { describe, expect, it } from 'vitest'
import { dayMs } from '../civil-time/index.js'
import { at, compile, compileOffice, newYork, plainWeek } from '../../test/calendar-fixtures.js'
import { addWorkedDayTime, subtractWorkedDayTime, workedDayTimeBetween } from './worked-day-time.js'

const office = compileOffice()
const hour = 3_600_000
const everyDay = compile({
  document: { ...plainWeek, zone: 'America/New_York', schedules: [], weekdays: [1, 2, 3, 4, 5, 6, 7] },
  zone: newYork
})
const rule = { onGap: 'forward', onOverlap: 'earlier' } as const

describe('time of worked days', () => {
  it('counts all 24 hours of worked days and nothing of others', () => {
    const friday = at('2026-03-06T21:00:00+08:00')
    expect(workedDayTimeBetween(office, friday, at('2026-03-07T00:00:00+08:00'))).toBe(3 * hour)
    expect(workedDayTimeBetween(office, friday, at('2026-03-08T15:00:00+08:00'))).toBe(3 * hour)
    expect(workedDayTimeBetween(office, friday, at('2026-03-09T01:00:00+08:00'))).toBe(4 * hour)
    expect(workedDayTimeBetween(office, at('2026-03-09T01:00:00+08:00'), friday)).toBe(-4 * hour)
  })

  it('adds up to the midnight at the end of a worked day', () => {
    expect(addWorkedDayTime(office, at('2026-03-06T21:00:00+08:00'), 3 * hour)).toBe(
      at('2026-03-07T00:00:00+08:00')
    )
    expect(addWorkedDayTime(office, at('2026-03-06T21:00:00+08:00'), 4 * hour)).toBe(
      at('2026-03-09T01:00:00+08:00')
    )
    expect(addWorkedDayTime(office, at('2026-03-08T12:00:00+08:00'), dayMs)).toBe(
      at('2026-03-10T00:00:00+08:00')
    )
  })

  it('subtracts down to the midnight at the start of a worked day', () => {
    expect(subtractWorkedDayTime(office, at('2026-03-09T01:00:00+08:00'), hour)).toBe(
      at('2026-03-09T00:00:00+08:00')
    )
    expect(subtractWorkedDayTime(office, at('2026-03-09T01:00:00+08:00'), 2 * hour)).toBe(
      at('2026-03-06T23:00:00+08:00')
    )
    expect(subtractWorkedDayTime(office, at('2026-03-08T12:00:00+08:00'), dayMs)).toBe(
      at('2026-03-06T00:00:00+08:00')
    )
  })

  it('leaves an instant where it is when nothing is added', () => {
    const sunday = at('2026-03-08T12:00:00+08:00')
    expect(addWorkedDayTime(office, sunday, 0)).toBe(sunday)
    expect(subtractWorkedDayTime(office, sunday, 0)).toBe(sunday)
  })

  it('makes every worked day 24 hours, also when the clock changes', () => {
    for (const day of ['2026-03-08', '2026-11-01']) {
      const midnight = at(`${day}T05:00:00Z`) - (day < '2026-06' ? 0 : hour)
      const length = day < '2026-06' ? 23 * hour : 25 * hour
      expect(workedDayTimeBetween(everyDay, midnight, midnight + length)).toBe(dayMs)
      expect(addWorkedDayTime(everyDay, midnight, dayMs, rule)).toBe(midnight + length)
    }
    const first = at('2026-11-01T01:30:00-04:00')
    expect(workedDayTimeBetween(everyDay, first, first + hour)).toBe(hour / 2)
    expect(workedDayTimeBetween(everyDay, first + hour, first + 2 * hour)).toBe(hour / 2)
  })

  it('refuses a result on a clock change unless a rule says what it means', () => {
    const midnight = at('2026-03-08T00:00:00-05:00')
    expect(addWorkedDayTime(everyDay, midnight, 2.5 * hour)).toMatchObject({
      code: 'calendar/skipped-wall-time'
    })
    expect(addWorkedDayTime(everyDay, midnight, 2.5 * hour, rule)).toBe(at('2026-03-08T03:30:00-04:00'))
    expect(subtractWorkedDayTime(everyDay, at('2026-11-01T12:00:00-05:00'), 10.5 * hour)).toMatchObject({
      code: 'calendar/repeated-wall-time'
    })
    expect(subtractWorkedDayTime(everyDay, at('2026-11-01T12:00:00-05:00'), 10.5 * hour, rule)).toBe(
      at('2026-11-01T01:30:00-04:00')
    )
  })

  it('reaches the last midnight of the coverage and refuses beyond', () => {
    const end = at('2028-01-01T00:00:00-05:00')
    expect(addWorkedDayTime(everyDay, end - dayMs, dayMs)).toBe(end)
    expect(workedDayTimeBetween(everyDay, end - dayMs, end)).toBe(dayMs)
    expect(addWorkedDayTime(everyDay, end - dayMs, dayMs + 1)).toMatchObject({
      code: 'calendar/not-covered',
      params: { date: '2028-01-01' }
    })
    expect(workedDayTimeBetween(everyDay, end - dayMs, end + 1)).toMatchObject({
      code: 'calendar/not-covered'
    })
    const begin = at('2026-01-01T00:00:00-05:00')
    expect(subtractWorkedDayTime(everyDay, begin + hour, hour)).toBe(begin)
    expect(subtractWorkedDayTime(everyDay, begin + hour, hour + 1)).toMatchObject({
      code: 'calendar/not-covered',
      params: { date: '2025-12-31' }
    })
    expect(workedDayTimeBetween(everyDay, begin - 1, begin)).toMatchObject({ code: 'calendar/not-covered' })
    expect(addWorkedDayTime(everyDay, end + 1, 0)).toMatchObject({ code: 'calendar/not-covered' })
    expect(subtractWorkedDayTime(everyDay, begin - 1, 0)).toMatchObject({ code: 'calendar/not-covered' })
  })

  it('refuses what is no instant and what is no amount', () => {
    const noon = at('2026-03-04T12:00:00-05:00')
    expect(addWorkedDayTime(everyDay, Number.NaN, hour)).toMatchObject({ code: 'calendar/invalid-instant' })
    expect(workedDayTimeBetween(everyDay, noon, 0.5)).toMatchObject({ code: 'calendar/invalid-instant' })
    expect(addWorkedDayTime(everyDay, noon, -1)).toMatchObject({ code: 'calendar/invalid-amount' })
    expect(subtractWorkedDayTime(everyDay, noon, Number.NaN)).toMatchObject({
      code: 'calendar/invalid-amount'
    })
  })
})
