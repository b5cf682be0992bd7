import { describe, expect, it } from 'vitest'
import { at, compile, compileOffice, plainWeek } from '../../test/calendar-fixtures.js'
import { subtractWorkingTime } from './subtract-working-time.js'

const office = compile()
const hour = 3_600_000

/** The instant, as text on the wall clock of Shanghai; a code where it is refused. */
function before(end: string, hours: number, calendar = office): string {
  const found = subtractWorkingTime(calendar, at(`${end}+08:00`), hours * hour)
  return typeof found === 'number' ? new Date(found + 8 * hour).toISOString().slice(0, 16) : found.code
}

describe('subtracting working time', () => {
  it('counts back over lunch, nights and weekends', () => {
    expect(before('2026-03-04T11:00', 2)).toBe('2026-03-04T09:00')
    expect(before('2026-03-04T16:00', 4)).toBe('2026-03-04T10:00')
    expect(before('2026-03-09T09:00', 2)).toBe('2026-03-06T17:00')
    expect(before('2026-03-08T10:00', 1)).toBe('2026-03-06T17:00')
  })

  it('begins at a shift start when the amount is used up exactly there', () => {
    expect(before('2026-03-04T18:00', 8)).toBe('2026-03-04T08:00')
    expect(before('2026-03-04T16:00', 2)).toBe('2026-03-04T14:00')
    expect(before('2026-03-05T08:00', 8)).toBe('2026-03-04T08:00')
  })

  it('gives the last working instant for nothing at all', () => {
    expect(before('2026-03-04T10:00', 0)).toBe('2026-03-04T10:00')
    expect(before('2026-03-04T18:00', 0)).toBe('2026-03-04T18:00')
    expect(before('2026-03-05T08:00', 0)).toBe('2026-03-04T18:00')
    expect(before('2026-03-08T10:00', 0)).toBe('2026-03-06T18:00')
  })

  it('refuses what leaves the coverage, the day before it named', () => {
    const found = subtractWorkingTime(office, at('2026-01-01T09:00+08:00'), 2 * hour)
    expect(found).toMatchObject({ code: 'calendar/not-covered', params: { date: '2025-12-31' } })
    expect(before('2026-01-01T00:00', 0)).toBe('calendar/not-covered')
    expect(before('2026-01-01T07:00', 0)).toBe('calendar/not-covered')
    expect(before('2028-01-01T00:00', 1)).toBe('2027-12-31T17:00')
    expect(before('2028-01-01T00:01', 1)).toBe('calendar/not-covered')
  })

  it('refuses a day without shifts, no shifts at all, no instant and no amount', () => {
    const late = compile({
      document: { ...plainWeek, schedules: [{ ...plainWeek.schedules[0]!, from: '2026-02-01' }] }
    })
    expect(before('2026-02-02T09:00', 2, late)).toBe('calendar/no-shifts')
    expect(before('2026-02-01T00:00', 0, late)).toBe('calendar/no-shifts')
    expect(before('2026-03-04T09:00', 1, compile({ document: { ...plainWeek, schedules: [] } }))).toBe(
      'calendar/no-shifts'
    )
    expect(before('2026-03-04T09:00', -1)).toBe('calendar/invalid-amount')
    expect(before('2026-03-04T09:00', Number.NaN)).toBe('calendar/invalid-amount')
    expect(subtractWorkingTime(office, Number.NaN, hour)).toMatchObject({ code: 'calendar/invalid-instant' })
    expect(before('2026-03-04T09:00', 1, compileOffice('2000-01-01'))).toBe('calendar/no-known-days')
  })

  it('refuses in a week without working days', () => {
    const closed = compile({
      document: { ...plainWeek, weekdays: [7], coverage: { from: '2026-01-05', to: '2026-01-10' } }
    })
    expect(before('2026-01-08T09:00', 0, closed)).toBe('calendar/not-covered')
    expect(before('2026-01-08T09:00', 1, closed)).toBe('calendar/not-covered')
  })
})
