import { describe, expect, it } from 'vitest'
import { at, compile, newYork, plainWeek } from '../../test/calendar-fixtures.js'
import { compileTheseUnits, compileUnits } from '../../test/time-limit-fixtures.js'
import { advanceBy, countBetween, measureOfUnit, retreatBy, type LimitMeasure } from './limit-measure.js'

const units = compileUnits()
const hour = 3_600_000
const day = 24 * hour
const friday = at('2026-03-06T17:00:00+08:00')
const monday = at('2026-03-09T09:00:00+08:00')

function measure(unit: string): LimitMeasure {
  const found = measureOfUnit(units, unit)
  if ('code' in found) throw new Error(found.code)
  return found
}

describe('the measure of a unit', () => {
  it.each([
    ['urgent-work-hour', 'elapsed'],
    ['day', 'elapsed'],
    ['work-hour', 'working-time'],
    ['working-day', 'worked-days']
  ])('%s counts %s', (unit, counts) => {
    expect(measure(unit).counts).toBe(counts)
  })

  it('of months is all time', () => {
    const month = { counts: 'calendar-months', label: { zh: '月' }, evidence: 'inferred' } as const
    expect(measureOfUnit(compileTheseUnits({ month }, { calendar: null }), 'month')).toEqual({
      counts: 'elapsed'
    })
  })

  it('rests on the calendar of the rules, or on another', () => {
    const calendar = compile()
    expect(measure('work-hour')).toEqual({ counts: 'working-time', calendar: units.calendar })
    expect(measureOfUnit(units, 'work-hour', calendar)).toEqual({ counts: 'working-time', calendar })
    const rule = { onGap: 'forward', onOverlap: 'earlier' }
    expect(measureOfUnit(compileUnits({ calendar: null }), 'working-day', calendar)).toEqual({
      counts: 'worked-days',
      calendar,
      rule
    })
  })

  it('is refused for unknown units, and without a calendar where one is needed', () => {
    const none = compileUnits({ calendar: null })
    expect(measureOfUnit(units, 'x')).toMatchObject({ code: 'time-limits/unknown-unit' })
    expect(measureOfUnit(none, 'work-hour')).toMatchObject({ code: 'time-limits/no-calendar' })
    expect(measureOfUnit(none, 'working-day')).toMatchObject({ code: 'time-limits/no-calendar' })
    expect(measureOfUnit(none, 'day')).toEqual({ counts: 'elapsed' })
  })
})

describe('what a measure counts', () => {
  it.each([
    ['urgent-work-hour', 64 * hour],
    ['work-hour', 2 * hour],
    ['working-day', 16 * hour]
  ])('%s from Friday to Monday, forwards and back', (unit, counted) => {
    const counting = measure(unit)
    expect(countBetween(counting, friday, monday)).toBe(counted)
    expect(countBetween(counting, monday, friday)).toBe(-counted)
    expect(advanceBy(counting, friday, counted)).toBe(monday)
    expect(retreatBy(counting, monday, counted)).toBe(friday)
  })

  it.each(['urgent-work-hour', 'work-hour', 'working-day'])(
    '%s stays for nothing, and never turns',
    (unit) => {
      const counting = measure(unit)
      const night = at('2026-03-07T03:00:00+08:00')
      expect(advanceBy(counting, night, 0)).toBe(night)
      expect(retreatBy(counting, night, 0)).toBe(night)
      for (const amount of [-1, Number.NaN])
        for (const move of [advanceBy, retreatBy])
          expect(move(counting, night, amount)).toMatchObject({ code: 'calendar/invalid-amount' })
    }
  )

  it('takes a worked day for 24 hours by the wall clock, as the standard reads clock changes', () => {
    const week = [1, 2, 3, 4, 5, 6, 7]
    const calendar = compile({
      zone: newYork,
      document: { ...plainWeek, zone: 'America/New_York', weekdays: week }
    })
    const counting = measureOfUnit(compileUnits({ zone: newYork, calendar }), 'working-day') as LimitMeasure
    const start = at('2026-03-07T02:30:00-05:00')
    expect(advanceBy(counting, start, day)).toBe(at('2026-03-08T03:30:00-04:00'))
    expect(retreatBy(counting, at('2026-03-09T02:30:00-04:00'), day)).toBe(at('2026-03-08T03:30:00-04:00'))
    expect(countBetween(counting, start, at('2026-03-09T02:30:00-04:00'))).toBe(2 * day)
  })
})
