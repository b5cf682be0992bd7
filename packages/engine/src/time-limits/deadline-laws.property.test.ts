import type { TimeLimitsPart, WorkingCalendarDocument } from '@lijie/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, compile, plainWeek } from '../../test/calendar-fixtures.js'
import { compileTheseUnits, limitOf } from '../../test/time-limit-fixtures.js'
import { formatLocalDate } from '../civil-time/index.js'
import type { CompiledTimeLimits } from './compile-time-limits.js'
import { computeDueAt } from './compute-due-at.js'
import { advanceBy, countBetween, measureOfUnit, retreatBy, type LimitMeasure } from './limit-measure.js'

const label = { label: { zh: '单位' }, evidence: 'inferred' } as const
const working = { ...label, counts: 'working-days' } as const
const period = { firstDay: 'excluded', lastDayOff: 'none', end: '24:00', backwards: 'mirrored' } as const
const units: TimeLimitsPart['units'] = {
  hour: { ...label, counts: 'elapsed', minutes: 60 },
  minute: { ...label, counts: 'working-time', minutes: 1 },
  rolled: { ...working, start: 'roll' },
  opening: { ...working, start: 'roll-to-opening' },
  next: { ...working, start: 'next-day', end: 'close-of-business' },
  midnight: { ...working, start: 'roll', end: '24:00' },
  day: { ...label, counts: 'calendar-days' },
  month: { ...label, counts: 'calendar-months', monthEnd: 'last-day' },
  'plain-day': { ...label, counts: 'calendar-days', dayCounting: period },
  'civil-day': { ...label, counts: 'calendar-days', dayCounting: 'prc-civil-code' },
  'civil-month': { ...label, counts: 'calendar-months', dayCounting: 'prc-civil-code' }
}
/** In these a later start never has an earlier deadline; a rolled start keeps its own clock time, so it may. */
const monotone = Object.keys(units).filter((id) => !['rolled', 'next', 'midnight'].includes(id))

const anyUnit = fc.constantFrom(...Object.keys(units))
const start = fc.integer({ min: at('2026-01-01T00:00:00+08:00'), max: at('2027-06-01T00:00:00+08:00') })
const value = fc.integer({ min: 1, max: 60 })
const rules = compileTheseUnits(units, { calendar: compile() })

function withDayOff(day: number): CompiledTimeLimits {
  const days = [{ date: formatLocalDate(day), type: 'off', name: { zh: '放假' } }] as const
  const notice = {
    id: 'n',
    title: { zh: '放假' },
    published: '2025-12-01',
    publishedEvidence: 'inferred'
  } as const
  const document: WorkingCalendarDocument = { ...plainWeek, notices: [{ ...notice, days }] }
  return compileTheseUnits(units, { calendar: compile({ document }) })
}

/** The deadline; one that is refused lies beyond what is covered. */
function due(on: CompiledTimeLimits, unit: string, n: number, t: number, before = false): number {
  const limit = { ...limitOf(n, unit), direction: before ? 'before' : 'after' } as const
  const found = computeDueAt(on, limit, t)
  if (typeof found === 'number') return found
  return before ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
}

function measure(unit: string): LimitMeasure {
  return measureOfUnit(rules, unit) as LimitMeasure
}

describe('laws of deadlines', () => {
  it('a longer limit never ends earlier, one before an event never later', () => {
    fc.assert(
      fc.property(anyUnit, start, value, value, (unit, t, a, b) => {
        expect(due(rules, unit, a, t)).toBeLessThanOrEqual(due(rules, unit, a + b, t))
        const [near, far] = [due(rules, unit, a, t, true), due(rules, unit, a + b, t, true)]
        expect(near).toBeGreaterThanOrEqual(far)
      })
    )
  })

  it('a later start never ends earlier', () => {
    fc.assert(
      fc.property(fc.constantFrom(...monotone), start, start, value, (unit, t, u, n) => {
        const [early, late] = [due(rules, unit, n, Math.min(t, u)), due(rules, unit, n, Math.max(t, u))]
        expect(early).toBeLessThanOrEqual(late)
      })
    )
  })

  it('a limit of two parts ends where the second ends after the first', () => {
    fc.assert(
      fc.property(fc.constantFrom('hour', 'minute'), start, value, value, (unit, t, a, b) => {
        const whole = due(rules, unit, a + b, t)
        expect(due(rules, unit, b, due(rules, unit, a, t))).toBe(whole)
      })
    )
  })

  it('a start moved inside time that is not worked ends at the same instant', () => {
    fc.assert(
      fc.property(start, fc.nat(3_600_000), value, (t, shift, n) => {
        const isIdle = countBetween(measure('minute'), t, t + shift) === 0
        fc.pre(isIdle)
        expect(due(rules, 'minute', n, t + shift)).toBe(due(rules, 'minute', n, t))
      })
    )
  })

  it('one more day off never makes a deadline earlier, nor one before an event later', () => {
    const off = fc.integer({
      min: at('2026-01-02T00:00:00Z') / 86_400_000,
      max: at('2027-12-01T00:00:00Z') / 86_400_000
    })
    fc.assert(
      fc.property(anyUnit, off, start, value, (unit, day, t, n) => {
        expect(due(withDayOff(day), unit, n, t)).toBeGreaterThanOrEqual(due(rules, unit, n, t))
        const [fewer, more] = [due(withDayOff(day), unit, n, t, true), due(rules, unit, n, t, true)]
        expect(fewer).toBeLessThanOrEqual(more)
      })
    )
  })

  it('limits in hours day and night, calendar days and months ignore days off', () => {
    const off = fc.integer({
      min: at('2026-01-02T00:00:00Z') / 86_400_000,
      max: at('2027-12-01T00:00:00Z') / 86_400_000
    })
    const continuous = fc.constantFrom('hour', 'day', 'month', 'plain-day')
    fc.assert(
      fc.property(continuous, off, start, value, fc.boolean(), (unit, day, t, n, before) => {
        expect(due(withDayOff(day), unit, n, t, before)).toBe(due(rules, unit, n, t, before))
      })
    )
  })

  it('a limit before an event mirrors one after it', () => {
    fc.assert(
      fc.property(start, value, fc.constantFrom('hour', 'minute'), (t, n, unit) => {
        const back = due(rules, unit, n, t, true)
        fc.pre(Number.isFinite(back))
        const whole = n * (unit === 'hour' ? 3_600_000 : 60_000)
        const counting = measure(unit)
        expect(countBetween(counting, back, t)).toBe(whole)
        // The latest such instant: one millisecond later less is left.
        expect(countBetween(counting, back + 1, t)).toBe(whole - 1)
        const forth = due(rules, unit, n, t)
        expect(countBetween(counting, t, forth)).toBe(whole)
        expect(countBetween(counting, t, forth - 1)).toBe(whole - 1)
      })
    )
  })

  it('a working day before a working day is where one after it leads back to', () => {
    const worked = start.filter((t) => countBetween(measure('rolled'), t, t + 1) === 1)
    fc.assert(
      fc.property(worked, value, (t, n) => {
        const there = due(rules, 'rolled', n, t)
        fc.pre(Number.isFinite(there))
        expect(due(rules, 'rolled', n, there, true)).toBe(t)
      })
    )
  })

  it('measures go forth and back by what they count', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('hour', 'minute', 'rolled'),
        start,
        fc.nat(40 * 86_400_000),
        (unit, t, amount) => {
          const counting = measure(unit)
          const forth = advanceBy(counting, t, amount)
          expect(typeof forth === 'number' ? countBetween(counting, t, forth) : amount).toBe(amount)
          const back = retreatBy(counting, t, amount)
          expect(typeof back === 'number' ? countBetween(counting, back, t) : amount).toBe(amount)
        }
      )
    )
  })
})
