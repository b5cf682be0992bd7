import { describe, expect, it } from 'vitest'
import { at, compile, compileOffice, newYork, plainWeek } from '../../test/calendar-fixtures.js'
import { addWorkingTime } from './add-working-time.js'
import { workingTimeBetween } from './working-time-between.js'

const hour = 3_600_000
const plain = compile()
const office = compileOffice()

describe('adding working time', () => {
  it.each([
    ['2026-03-04T09:00', 2, '2026-03-04T11:00'],
    ['2026-03-04T10:00', 2, '2026-03-04T12:00'],
    ['2026-03-04T12:00', 2, '2026-03-04T16:00'],
    ['2026-03-04T18:00', 2, '2026-03-05T10:00'],
    ['2026-03-04T08:00', 8, '2026-03-04T18:00'],
    ['2026-03-04T23:10', 4, '2026-03-05T12:00'],
    ['2026-03-06T17:00', 2, '2026-03-09T09:00'],
    ['2026-03-07T10:30', 2, '2026-03-09T10:00']
  ])('from %s, %d hours lead to %s', (start, hours, due) => {
    expect(addWorkingTime(plain, at(`${start}+08:00`), hours * hour)).toBe(at(`${due}+08:00`))
  })

  it('counts a make-up workday and skips the Spring Festival of 2026', () => {
    expect(addWorkingTime(office, at('2026-02-14T17:00:00+08:00'), 8 * hour)).toBe(
      at('2026-02-24T17:00:00+08:00')
    )
  })

  it('of zero gives the first working instant from the start on', () => {
    expect(addWorkingTime(plain, at('2026-03-04T09:00:00+08:00'), 0)).toBe(at('2026-03-04T09:00:00+08:00'))
    expect(addWorkingTime(plain, at('2026-03-04T12:00:00+08:00'), 0)).toBe(at('2026-03-04T14:00:00+08:00'))
    expect(addWorkingTime(plain, at('2026-03-06T18:00:00+08:00'), 0)).toBe(at('2026-03-09T08:00:00+08:00'))
    expect(addWorkingTime(plain, at('2027-12-31T18:00:00+08:00'), 0)).toMatchObject({
      code: 'calendar/not-covered'
    })
  })

  it('refuses a start or an end outside the coverage and names the first uncovered day', () => {
    expect(addWorkingTime(office, at('2026-12-24T17:00:00+08:00'), hour)).toBe(
      at('2026-12-24T18:00:00+08:00')
    )
    expect(addWorkingTime(office, at('2026-12-24T17:00:00+08:00'), hour + 1)).toMatchObject({
      code: 'calendar/not-covered',
      params: {
        calendar: 'cn.gov.state-council-days-off',
        date: '2026-12-25',
        from: '2007-01-01',
        to: '2026-12-24'
      }
    })
    expect(addWorkingTime(office, at('2028-10-02T09:00:00+08:00'), hour)).toMatchObject({
      params: { date: '2028-10-02' }
    })
    expect(addWorkingTime(office, at('2006-12-31T23:59:59+08:00'), hour)).toMatchObject({
      params: { date: '2006-12-31' }
    })
  })

  it('refuses where nothing was known yet', () => {
    expect(addWorkingTime(compileOffice('2006-01-01'), at('2007-03-01T09:00:00+08:00'), hour)).toMatchObject({
      code: 'calendar/no-known-days',
      params: { date: '2007-03-01' }
    })
  })

  it('refuses what is not an instant or not an amount', () => {
    for (const bad of [Number.NaN, Infinity, 1e17]) {
      expect(addWorkingTime(plain, bad, hour)).toMatchObject({ code: 'calendar/invalid-instant' })
    }
    for (const bad of [-1, Number.NaN]) {
      expect(addWorkingTime(plain, at('2026-03-04T09:00:00+08:00'), bad)).toMatchObject({
        code: 'calendar/invalid-amount'
      })
    }
  })

  it('refuses zero where no working instant follows', () => {
    const weekend = compile({
      document: { ...plainWeek, coverage: { from: '2026-03-07', to: '2026-03-08' } }
    })
    expect(addWorkingTime(weekend, at('2026-03-07T09:00:00+08:00'), 0)).toMatchObject({
      code: 'calendar/not-covered'
    })
  })

  it('refuses a calendar without shifts, and days before the first schedule', () => {
    const dayOnly = compile({ document: { ...plainWeek, schedules: [] } })
    expect(addWorkingTime(dayOnly, at('2026-03-04T09:00:00+08:00'), hour)).toMatchObject({
      code: 'calendar/no-shifts',
      params: { calendar: 'test', date: '2026-03-04' }
    })
    const fromMay = compile({
      document: { ...plainWeek, schedules: [{ ...plainWeek.schedules[0]!, from: '2026-05-01' }] }
    })
    expect(addWorkingTime(fromMay, at('2026-04-30T09:00:00+08:00'), hour)).toMatchObject({
      code: 'calendar/no-shifts'
    })
    expect(addWorkingTime(fromMay, at('2026-05-01T09:00:00+08:00'), hour)).toBe(
      at('2026-05-01T10:00:00+08:00')
    )
  })

  it('changes the shifts on the day a new schedule begins', () => {
    const summer = { from: '2026-05-01', shifts: [{ from: '07:00', to: '13:00' }] }
    const seasonal = compile({ document: { ...plainWeek, schedules: [...plainWeek.schedules, summer] } })
    expect(addWorkingTime(seasonal, at('2026-04-30T17:00:00+08:00'), 2 * hour)).toBe(
      at('2026-05-01T08:00:00+08:00')
    )
    expect(
      workingTimeBetween(seasonal, at('2026-05-01T00:00:00+08:00'), at('2026-05-02T00:00:00+08:00'))
    ).toBe(6 * hour)
  })

  it('counts real hours in a shift over a clock change', () => {
    const night = {
      ...plainWeek,
      zone: 'America/New_York',
      weekdays: [7],
      schedules: [{ from: '2026-01-01', shifts: [{ from: '00:00', to: '06:00' }] }]
    }
    const calendar = compile({ document: night, zone: newYork })
    const sunday = (date: string): unknown =>
      workingTimeBetween(calendar, at(`${date}T00:00:00-05:00`) - hour, at(`${date}T12:00:00-05:00`))
    expect(sunday('2026-03-08')).toBe(5 * hour)
    expect(sunday('2026-11-01')).toBe(7 * hour)
    expect(sunday('2026-02-01')).toBe(6 * hour)
    expect(addWorkingTime(calendar, at('2026-11-01T00:00:00-04:00'), 7 * hour)).toBe(
      at('2026-11-01T06:00:00-05:00')
    )
  })
})

describe('working time between two instants', () => {
  it('is signed', () => {
    const [a, b] = [at('2026-03-04T09:00:00+08:00'), at('2026-03-05T09:00:00+08:00')]
    expect(workingTimeBetween(plain, a, b)).toBe(8 * hour)
    expect(workingTimeBetween(plain, b, a)).toBe(-8 * hour)
  })

  it('is refused when either end leaves the coverage, also when only the end does', () => {
    const inside = at('2026-12-24T17:00:00+08:00')
    const edge = at('2026-12-25T00:00:00+08:00')
    expect(workingTimeBetween(office, inside, edge)).toBe(hour)
    expect(workingTimeBetween(office, edge, inside)).toBe(-hour)
    expect(workingTimeBetween(office, inside, edge + 1)).toMatchObject({
      code: 'calendar/not-covered',
      params: { date: '2026-12-25' }
    })
    expect(workingTimeBetween(office, inside, at('2030-05-01T00:00:00+08:00'))).toMatchObject({
      params: { date: '2026-12-25' }
    })
    expect(workingTimeBetween(office, at('2006-12-31T00:00:00+08:00'), inside)).toMatchObject({
      params: { date: '2006-12-31' }
    })
    expect(workingTimeBetween(office, inside, Number.NaN)).toMatchObject({ code: 'calendar/invalid-instant' })
  })
})
