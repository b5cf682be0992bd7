import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayMs } from '../civil-time/index.js'
import { at, compile, newYork, plainWeek, shanghai } from '../../test/calendar-fixtures.js'
import { addWorkingDays } from './add-working-days.js'
import { addWorkingTime } from './add-working-time.js'
import { subtractWorkingTime } from './subtract-working-time.js'
import { workingTimeBetween } from './working-time-between.js'

/** A calendar that is only data: every day, around the clock, no days off. */
function aroundTheClock(zone: typeof shanghai, from: string, to: string): ReturnType<typeof compile> {
  return compile({
    document: {
      ...plainWeek,
      zone: zone.zone,
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      schedules: [{ from, shifts: [{ from: '00:00', to: '24:00' }] }],
      coverage: { from, to }
    },
    zone
  })
}

const fiftyYears = aroundTheClock(shanghai, '1980-01-01', '2029-12-31')
const american = aroundTheClock(newYork, '1980-01-01', '2029-12-31')

describe('a calendar around the clock', () => {
  it.each([
    ['Shanghai, with the daylight saving of 1986 to 1991', fiftyYears],
    ['New York', american]
  ])('counts every millisecond of fifty years: %s', (_name, calendar) => {
    const { from, to, total } = calendar.time!
    expect(total).toBe(to - from)
    const instants = fc.integer({ min: from, max: to - 1 })
    // A count backwards may not begin at the first instant of the coverage, not even one of nothing.
    const later = fc.integer({ min: from + 1, max: to - 1 })
    fc.assert(
      fc.property(instants, later, (a, b) => {
        expect(workingTimeBetween(calendar, a, b)).toBe(b - a)
        expect(addWorkingTime(calendar, Math.min(a, b), Math.abs(b - a))).toBe(Math.max(a, b))
        expect(subtractWorkingTime(calendar, Math.max(a, b), Math.abs(b - a))).toBe(Math.min(a, b))
      }),
      { numRuns: 2000 }
    )
  })

  it('has every day as a working day, at the same clock time over a clock change', () => {
    expect(addWorkingDays(american, at('2026-03-07T12:00:00-05:00'), 1)).toBe(at('2026-03-08T12:00:00-04:00'))
    expect(addWorkingDays(fiftyYears, at('1986-05-03T12:00:00+08:00'), 1)).toBe(
      at('1986-05-04T12:00:00+09:00')
    )
    expect(american.worked).toHaveLength(18_263)
  })

  it('does not end a day later where the clocks change', () => {
    const midnight = at('2026-03-08T00:00:00-05:00')
    expect(addWorkingTime(american, midnight, dayMs)).toBe(at('2026-03-09T01:00:00-04:00'))
  })
})
