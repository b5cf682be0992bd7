import { describe, expect, it } from 'vitest'
import { at, compile, compileOffice, plainWeek } from '../../test/calendar-fixtures.js'
import { addWorkingDays } from './add-working-days.js'
import { addWorkingTime } from './add-working-time.js'
import { assumeOrdinaryDays, findAssumedDays } from './assume-ordinary-days.js'
import { describeDay, isWorkday } from './describe-day.js'
import type { WorkingCalendar } from './working-calendar.js'

const office = compileOffice()

function assume(until: string, calendar = office): WorkingCalendar {
  const found = assumeOrdinaryDays(calendar, until)
  if ('code' in found) throw new Error(found.code)
  return found
}

const extended = assume('2027-06-30')

describe('assuming ordinary days', () => {
  it('answers beyond the coverage by the ordinary week, and says so of each day', () => {
    expect(describeDay(office, '2027-01-01')).toMatchObject({ code: 'calendar/not-covered' })
    expect(describeDay(extended, '2027-01-01')).toMatchObject({
      worked: true,
      why: 'weekday',
      assumed: true
    })
    expect(describeDay(extended, '2027-01-02')).toMatchObject({ worked: false, assumed: true })
    expect(describeDay(extended, '2026-12-24')).not.toHaveProperty('assumed')
  })

  it('changes nothing about covered days', () => {
    for (const date of ['2026-02-14', '2026-02-17', '2026-12-24'])
      expect(describeDay(extended, date)).toEqual(describeDay(office, date))
    expect(extended.coverage).toEqual(office.coverage)
    const start = at('2026-03-02T09:00:00+08:00')
    expect(addWorkingTime(extended, start, 400 * 3_600_000)).toBe(
      addWorkingTime(office, start, 400 * 3_600_000)
    )
  })

  it('gives deadlines beyond the coverage and names the days they rest on', () => {
    const start = at('2026-12-24T09:00:00+08:00')
    const due = at('2026-12-25T09:00:00+08:00')
    expect(addWorkingDays(office, start, 1)).toMatchObject({ code: 'calendar/not-covered' })
    expect(addWorkingDays(extended, start, 1)).toBe(due)
    expect(addWorkingTime(extended, start, 8 * 3_600_000)).toBe(due)
    expect(findAssumedDays(extended, due)).toEqual({ assumedFrom: '2026-12-25', assumedTo: '2026-12-25' })
    expect(findAssumedDays(extended, start)).toBeNull()
    expect(findAssumedDays(office, due)).toBeNull()
  })

  it('reaches the day that was asked for, and refuses those after it', () => {
    expect(describeDay(extended, '2027-06-30')).toMatchObject({ worked: true, assumed: true })
    expect(describeDay(extended, '2027-07-01')).toMatchObject({
      code: 'calendar/not-covered',
      params: { date: '2027-07-01', to: '2026-12-24' }
    })
  })

  it('keeps what is set already for days that are not covered', () => {
    const document = { ...plainWeek, coverage: { from: '2026-01-01', to: '2026-06-30' } }
    const notices = [
      {
        id: 'n',
        title: { zh: '通知' },
        published: '2026-01-01',
        publishedEvidence: 'inferred',
        days: [{ date: '2026-07-01', type: 'off', name: { zh: '纪念日' } }]
      }
    ] as const
    const calendar = assume('2026-07-31', compile({ document: { ...document, notices: [...notices] } }))
    expect(describeDay(calendar, '2026-07-01')).toMatchObject({
      why: 'day-off',
      name: { zh: '纪念日' },
      assumed: true
    })
    expect(isWorkday(calendar, '2026-07-02')).toBe(true)
  })

  it('can be asked again, further or less far, always from the true coverage', () => {
    expect(assume('2027-06-30', assume('2027-01-31'))).toEqual(extended)
    expect(assume('2026-12-31', extended).worked).toEqual(assume('2026-12-31').worked)
  })

  it('is the calendar itself when everything asked for is covered', () => {
    expect(assumeOrdinaryDays(office, '2026-12-24')).toBe(office)
  })

  it('refuses what is no day, too far away, or has no covered day to go on from', () => {
    expect(assumeOrdinaryDays(office, '2026-02-30')).toMatchObject({ code: 'calendar/invalid-date' })
    expect(assumeOrdinaryDays(office, '2036-12-31')).toHaveProperty('worked')
    expect(assumeOrdinaryDays(office, '2037-01-01')).toMatchObject({
      code: 'calendar/assumed-too-far',
      params: { last: '2036-12-31' }
    })
    expect(assumeOrdinaryDays(compileOffice('2000-01-01'), '2027-01-01')).toMatchObject({
      code: 'calendar/no-known-days'
    })
    const late = compile({ document: { ...plainWeek, coverage: { from: '2095-01-01', to: '2095-12-31' } } })
    expect(assumeOrdinaryDays(late, '2100-01-01')).toMatchObject({
      code: 'calendar/assumed-too-far',
      params: { last: '2099-12-30' }
    })
    expect(assumeOrdinaryDays(late, '2099-12-30')).toHaveProperty('worked')
  })
})
