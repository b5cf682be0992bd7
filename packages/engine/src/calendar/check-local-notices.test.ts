import type { DaysOffCalendar } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { chain, codes, day, morning, notice } from '../../test/calendar-chain-fixtures.js'

describe('what is wrong in a local calendar', () => {
  it('is told with its place', () => {
    const notices = [
      notice('a', [
        day('2026-02-30', 'off'),
        day('2026-03-02', 'own-hours'),
        day('2026-03-02', 'off', morning),
        day('2026-03-03', 'own-hours', [{ from: '12:00', to: '09:00' }])
      ]),
      notice('a', [], { published: '2026-02-31' }),
      notice('b', [], { amends: 'unknown' })
    ]
    expect(codes(chain({}, { notices }))).toEqual([
      'calendar/invalid-date /notices/0/days/0/date',
      'calendar/duplicate-day /notices/0/days/2/date',
      'calendar/duplicate-notice /notices/1/id',
      'calendar/invalid-date /notices/1/published',
      'calendar/unknown-notice /notices/2/amends',
      'calendar/missing-shifts /notices/0/days/1',
      'calendar/needless-shifts /notices/0/days/2/shifts',
      'calendar/empty-shift /notices/0/days/3/shifts/0'
    ])
  })

  it('names its document, unlike what is wrong in the list of days off', () => {
    const input = chain({}, { notices: [notice('a', [day('2026-02-30', 'off')])] }, {})
    const national = input.daysOff?.document as DaysOffCalendar
    const daysOff = { standard: 'national', document: { ...national, nextNoticeNeededFrom: '12-32' } }
    expect(codes({ ...input, daysOff })).toEqual([
      'calendar/invalid-date /nextNoticeNeededFrom',
      'calendar/invalid-date organ-1/calendar.json /notices/0/days/0/date'
    ])
  })

  it('is also a schedule out of order', () => {
    const schedules = [
      { from: '2026-03-01', shifts: morning },
      { from: '2026-01-01', shifts: morning }
    ]
    expect(codes(chain({}, { schedules }, {}))).toEqual([
      'calendar/unordered-schedules organ-1/calendar.json /schedules/1/from'
    ])
  })
})
