import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, compileOffice } from '../../test/calendar-fixtures.js'
import { compileUnits, limitOf } from '../../test/time-limit-fixtures.js'
import { compareLimits } from './compare-limits.js'
import { computeDueAt } from './compute-due-at.js'

const units = compileUnits()
const earlier = compileUnits({ calendar: compileOffice('2020-01-26') })
const unit = fc.constantFrom(...units.units.keys())
const start = fc.integer({ min: at('2007-01-01T00:00:00+08:00'), max: at('2026-12-24T12:00:00+08:00') })
const value = fc.integer({ min: 1, max: 200 })
const runs = { numRuns: 3000 }

describe('a deadline', () => {
  it('is later for a longer limit', () => {
    fc.assert(
      fc.property(unit, start, value, value, (id, t, a, b) => {
        const [shorter, longer] = [
          computeDueAt(units, limitOf(a, id), t),
          computeDueAt(units, limitOf(a + b, id), t)
        ]
        if (typeof longer === 'number') expect(shorter).toBeLessThan(longer)
        else expect(longer.code).toBe('calendar/not-covered')
      }),
      runs
    )
  })

  it('is never before its start, and not earlier for a later start on the same clock', () => {
    const clock = fc.constantFrom('urgent-work-hour', 'work-hour', 'work-day', 'day')
    fc.assert(
      fc.property(clock, start, start, value, (id, t, u, a) => {
        const [early, late] = [
          computeDueAt(units, limitOf(a, id), Math.min(t, u)),
          computeDueAt(units, limitOf(a, id), Math.max(t, u))
        ]
        expect(typeof early === 'number' ? early : Infinity).toBeGreaterThan(Math.min(t, u))
        expect(typeof late === 'number' ? late : Infinity).toBeGreaterThanOrEqual(
          typeof early === 'number' ? early : 0
        )
      }),
      runs
    )
  })

  it('in continuous units ignores the calendar', () => {
    fc.assert(
      fc.property(fc.constantFrom('urgent-work-hour', 'urgent-work-day', 'day'), start, value, (id, t, a) => {
        expect(computeDueAt(units, limitOf(a, id), t)).toBe(
          computeDueAt(compileUnits({ calendar: null }), limitOf(a, id), t)
        )
      }),
      { numRuns: 50 }
    )
  })

  it('known earlier is the same deadline or a refusal, except over amended days', () => {
    const untouched = start.filter(
      (t) => t > at('2020-02-04T00:00:00+08:00') || t < at('2019-11-01T00:00:00+08:00')
    )
    fc.assert(
      fc.property(unit, untouched, fc.integer({ min: 1, max: 20 }), (id, t, a) => {
        const then = computeDueAt(earlier, limitOf(a, id), t)
        if (typeof then === 'number') expect(computeDueAt(units, limitOf(a, id), t)).toBe(then)
        else expect(then.code).toBe('calendar/not-covered')
      }),
      runs
    )
  })

  it('orders limits as comparing them does', () => {
    fc.assert(
      fc.property(unit, unit, start, value, value, (a, b, t, n, m) => {
        const compared = compareLimits(units, limitOf(n, a), limitOf(m, b), t)
        const [first, second] = [computeDueAt(units, limitOf(n, a), t), computeDueAt(units, limitOf(m, b), t)]
        const bothKnown = typeof first === 'number' && typeof second === 'number'
        expect(bothKnown ? Math.sign(Number(compared)) : 0).toBe(bothKnown ? Math.sign(first - second) : 0)
      }),
      runs
    )
  })
})
