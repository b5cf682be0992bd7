import { describe, expect, it } from 'vitest'
import { compile, compileOffice } from '../../test/calendar-fixtures.js'
import { describeDay, isWorkday } from './describe-day.js'

const office = compileOffice()

describe('a day', () => {
  it('is worked or not, with the reason', () => {
    expect(describeDay(office, '2026-03-04')).toEqual({
      worked: true,
      why: 'weekday',
      source: { standard: 'cn-office-08-12-14-18' }
    })
    expect(describeDay(office, '2026-03-07')).toEqual({
      worked: false,
      why: 'weekend',
      source: { standard: 'cn-office-08-12-14-18' }
    })
    expect(describeDay(office, '2026-02-17')).toMatchObject({
      worked: false,
      why: 'day-off',
      name: { zh: '春节', en: 'Spring Festival' },
      notice: { id: '2026', number: '国办发明电〔2025〕7号' }
    })
    expect(describeDay(office, '2026-02-14')).toMatchObject({
      worked: true,
      why: 'make-up-workday',
      name: { zh: '春节' }
    })
  })

  it.each(['2026-12-25', '2028-10-02', '1999-10-01', '2003-10-01', '2035-10-02', '2006-12-31'])(
    '%s has no notice and is refused, never guessed',
    (date) => {
      expect(describeDay(office, date)).toMatchObject({ code: 'calendar/not-covered', params: { date } })
      expect(isWorkday(office, date)).toMatchObject({ code: 'calendar/not-covered' })
    }
  )

  it('that does not exist is refused', () => {
    expect(describeDay(office, '2026-02-30')).toMatchObject({
      code: 'calendar/invalid-date',
      params: { date: '2026-02-30' }
    })
  })

  it('set by an amendment is different before the amendment was known', () => {
    expect(isWorkday(office, '2020-02-01')).toBe(false)
    expect(isWorkday(compileOffice('2020-01-26'), '2020-02-01')).toBe(true)
    expect(isWorkday(compileOffice('2019-03-21'), '2019-05-02')).toBe(true)
    expect(isWorkday(compileOffice('2019-03-22'), '2019-05-02')).toBe(false)
  })

  it('of a calendar without days off follows its weekdays alone', () => {
    expect(isWorkday(compile(), '2026-10-01')).toBe(true)
    expect(isWorkday(compile(), '2026-10-03')).toBe(false)
  })
})
