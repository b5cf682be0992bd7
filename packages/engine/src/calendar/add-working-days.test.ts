import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayMs, formatLocalDate } from '../civil-time/index.js'
import { at, compile, compileOffice, newYork, plainWeek } from '../../test/calendar-fixtures.js'
import { addWorkingDays } from './add-working-days.js'
import { describeDay } from './describe-day.js'

const office = compileOffice()
const boston = compile({ document: { ...plainWeek, zone: 'America/New_York', schedules: [] }, zone: newYork })
const cutOff = { after: 17 * 3_600_000, resumeAt: 8.5 * 3_600_000 }
const rule = { onGap: 'forward', onOverlap: 'earlier' } as const

function isWorked(day: number): boolean {
  const found = describeDay(office, formatLocalDate(day))
  return 'worked' in found && found.worked
}

describe('adding working days', () => {
  it('keeps the clock time and skips weekends and days off', () => {
    expect(addWorkingDays(office, at('2026-03-04T09:30:00+08:00'), 1)).toBe(at('2026-03-05T09:30:00+08:00'))
    expect(addWorkingDays(office, at('2026-03-06T23:59:59.999+08:00'), 1)).toBe(
      at('2026-03-09T23:59:59.999+08:00')
    )
    expect(addWorkingDays(office, at('2026-02-14T10:00:00+08:00'), 1)).toBe(at('2026-02-24T10:00:00+08:00'))
  })

  it('rolls a start that is not worked to the next worked day', () => {
    expect(addWorkingDays(office, at('2026-03-07T10:00:00+08:00'), 1)).toBe(at('2026-03-10T10:00:00+08:00'))
    expect(addWorkingDays(office, at('2026-03-07T10:00:00+08:00'), 0)).toBe(at('2026-03-09T10:00:00+08:00'))
  })

  it('moves a result after the cut-off to the next worked day', () => {
    expect(addWorkingDays(boston, at('2026-03-04T17:00:00-05:00'), 1, { cutOff })).toBe(
      at('2026-03-05T17:00:00-05:00')
    )
    expect(addWorkingDays(boston, at('2026-03-04T17:00:00.001-05:00'), 1, { cutOff })).toBe(
      at('2026-03-06T08:30:00-05:00')
    )
    expect(addWorkingDays(boston, at('2026-03-05T20:00:00-05:00'), 1, { cutOff })).toBe(
      at('2026-03-09T08:30:00-04:00')
    )
  })

  it('keeps the wall clock over a clock change, not the hours', () => {
    expect(addWorkingDays(boston, at('2026-03-06T09:00:00-05:00'), 1)).toBe(at('2026-03-09T09:00:00-04:00'))
  })

  it('follows the rule for a clock time that is skipped or repeated', () => {
    const sundays = compile({
      document: { ...plainWeek, zone: 'America/New_York', weekdays: [7], schedules: [] },
      zone: newYork
    })
    const skipped = at('2026-03-01T02:30:00-05:00')
    expect(addWorkingDays(sundays, skipped, 1)).toMatchObject({ code: 'calendar/skipped-wall-time' })
    expect(addWorkingDays(sundays, skipped, 1, { rule })).toBe(at('2026-03-08T03:30:00-04:00'))
    const repeated = at('2026-10-25T01:30:00-04:00')
    expect(addWorkingDays(sundays, repeated, 1)).toMatchObject({ code: 'calendar/repeated-wall-time' })
    expect(addWorkingDays(sundays, repeated, 1, { rule })).toBe(at('2026-11-01T01:30:00-04:00'))
  })

  it('is refused when the start or the end leaves the coverage', () => {
    expect(addWorkingDays(office, at('2026-12-24T10:00:00+08:00'), 1)).toMatchObject({
      code: 'calendar/not-covered',
      params: { date: '2026-12-25' }
    })
    expect(addWorkingDays(office, at('2026-12-25T00:00:00+08:00'), 0)).toMatchObject({
      code: 'calendar/not-covered'
    })
    expect(addWorkingDays(office, at('1850-12-25T00:00:00+08:00'), 1)).toMatchObject({
      code: 'calendar/not-covered'
    })
    for (const instant of [Number.NaN, at('2026-03-04T09:30:00+08:00') + 0.5])
      expect(addWorkingDays(office, instant, 1)).toMatchObject({ code: 'calendar/invalid-instant' })
    expect(addWorkingDays(office, at('2026-03-04T09:30:00+08:00'), 1.5)).toMatchObject({
      code: 'calendar/invalid-amount'
    })
    expect(addWorkingDays(office, at('2026-03-04T09:30:00+08:00'), -1)).toMatchObject({
      code: 'calendar/invalid-amount'
    })
  })

  it('equals walking day by day', () => {
    const start = fc.integer({ min: at('2007-01-01T00:00:00+08:00'), max: at('2026-06-01T00:00:00+08:00') })
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 60 }), (ms, days) => {
        const local = ms + 28_800_000
        let day = Math.floor(local / dayMs)
        const clock = local - day * dayMs
        while (!isWorked(day)) day++
        for (let left = days; left > 0; left--)
          do day++
          while (!isWorked(day))
        expect(addWorkingDays(office, ms, days)).toBe(day * dayMs + clock - 28_800_000)
      }),
      { numRuns: 1000 }
    )
  })
})
