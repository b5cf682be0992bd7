import { describe, expect, it } from 'vitest'
import { at, compile, compileOffice, newYork, plainWeek } from '../../test/calendar-fixtures.js'
import { findWorkingDayBefore, subtractWorkingDays } from './subtract-working-days.js'

const office = compileOffice()
const boston = compile({ document: { ...plainWeek, zone: 'America/New_York', schedules: [] }, zone: newYork })

describe('subtracting working days', () => {
  it('keeps the clock time and skips weekends and days off', () => {
    expect(subtractWorkingDays(office, at('2026-03-09T09:30:00+08:00'), 1)).toBe(
      at('2026-03-06T09:30:00+08:00')
    )
    expect(subtractWorkingDays(office, at('2026-02-24T10:00:00+08:00'), 1)).toBe(
      at('2026-02-14T10:00:00+08:00')
    )
  })

  it('rolls an end that is not worked back to the worked day before it', () => {
    expect(subtractWorkingDays(office, at('2026-03-08T10:00:00+08:00'), 0)).toBe(
      at('2026-03-06T10:00:00+08:00')
    )
    expect(subtractWorkingDays(office, at('2026-03-08T10:00:00+08:00'), 1)).toBe(
      at('2026-03-05T10:00:00+08:00')
    )
    expect(findWorkingDayBefore(office, at('2026-03-08T10:00:00+08:00'), 1)).toMatchObject({ rolled: true })
    expect(findWorkingDayBefore(office, at('2026-03-06T10:00:00+08:00'), 1)).toMatchObject({ rolled: false })
  })

  it('refuses a result on a clock change unless a rule says what it means', () => {
    const weekend = compile({
      document: { ...plainWeek, zone: 'America/New_York', schedules: [], weekdays: [7] },
      zone: newYork
    })
    expect(subtractWorkingDays(weekend, at('2026-03-15T02:30:00-04:00'), 1)).toMatchObject({
      code: 'calendar/skipped-wall-time'
    })
    const rule = { onGap: 'forward', onOverlap: 'earlier' } as const
    expect(subtractWorkingDays(weekend, at('2026-03-15T02:30:00-04:00'), 1, rule)).toBe(
      at('2026-03-08T03:30:00-04:00')
    )
    expect(subtractWorkingDays(weekend, at('2026-11-08T01:30:00-05:00'), 1, rule)).toBe(
      at('2026-11-01T01:30:00-04:00')
    )
  })

  it('refuses what leaves the coverage, what is no instant and what is no count', () => {
    expect(subtractWorkingDays(boston, at('2026-01-02T09:00:00-05:00'), 1)).toBe(
      at('2026-01-01T09:00:00-05:00')
    )
    expect(subtractWorkingDays(boston, at('2026-01-02T09:00:00-05:00'), 2)).toMatchObject({
      code: 'calendar/not-covered',
      params: { date: '2025-12-31' }
    })
    expect(subtractWorkingDays(boston, at('2028-01-02T09:00:00-05:00'), 2)).toMatchObject({
      code: 'calendar/not-covered'
    })
    expect(subtractWorkingDays(boston, 0.5, 2)).toMatchObject({ code: 'calendar/invalid-instant' })
    for (const days of [-1, 0.5, Number.NaN]) {
      expect(subtractWorkingDays(boston, at('2026-01-05T09:00:00-05:00'), days)).toMatchObject({
        code: 'calendar/invalid-amount'
      })
    }
  })
})
