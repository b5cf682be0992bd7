import type { KnownTimeLimit } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { at } from '../../test/calendar-fixtures.js'
import { compileTheseUnits, compileUnits, limitOf } from '../../test/time-limit-fixtures.js'
import { createReason } from '../kernel/index.js'
import { compareLimits } from './compare-limits.js'
import { judgeVerdict } from './judge-verdict.js'

const units = compileUnits()
const unbound = compileUnits({ calendar: { unresolved: 'working-shifts' } })
const friday = at('2026-03-06T17:00:00+08:00')

const before = (value: number): KnownTimeLimit => ({ ...limitOf(value, 'mirrored'), direction: 'before' })

describe('comparing limits', () => {
  it('goes by value in the same unit', () => {
    expect(compareLimits(units, limitOf(2, 'day'), limitOf(3, 'day'), undefined)).toBeLessThan(0)
    expect(compareLimits(units, limitOf(3, 'day'), limitOf(3, 'day'), undefined)).toBe(0)
    expect(
      compareLimits(units, limitOf(5, 'working-day'), limitOf(3, 'working-day'), undefined)
    ).toBeGreaterThan(0)
  })

  it('goes by minutes on one clock, even while the shifts are not known', () => {
    expect(compareLimits(unbound, limitOf(1, 'work-day'), limitOf(9, 'work-hour'), undefined)).toBeLessThan(0)
    expect(compareLimits(unbound, limitOf(1, 'work-day'), limitOf(8, 'work-hour'), undefined)).toBe(0)
    expect(
      compareLimits(units, limitOf(2, 'urgent-work-day'), limitOf(47, 'urgent-work-hour'), undefined)
    ).toBeGreaterThan(0)
  })

  it('goes by deadline otherwise, so the answer depends on the start', () => {
    const [work, day] = [limitOf(4, 'work-hour'), limitOf(1, 'day')]
    expect(compareLimits(units, work, day, friday)).toBeGreaterThan(0)
    expect(compareLimits(units, work, day, at('2026-03-05T08:00:00+08:00'))).toBeLessThan(0)
  })

  it('is refused without a start, without a calendar, and for unknown units', () => {
    const [work, day] = [limitOf(4, 'work-hour'), limitOf(1, 'day')]
    expect(compareLimits(units, work, day, undefined)).toMatchObject({
      code: 'time-limits/incomparable-limits',
      params: { first: '4 work-hour', second: '1 day', firstZh: '4 工作时', secondZh: '1 日' }
    })
    expect(compareLimits(unbound, work, day, friday)).toMatchObject({
      code: 'time-limits/unresolved-delegation'
    })
    expect(compareLimits(unbound, day, work, friday)).toMatchObject({
      code: 'time-limits/unresolved-delegation'
    })
    expect(compareLimits(units, limitOf(1, 'x'), day, friday)).toMatchObject({
      code: 'time-limits/unknown-unit'
    })
    expect(compareLimits(units, day, limitOf(1, 'x'), friday)).toMatchObject({
      code: 'time-limits/unknown-unit'
    })
    expect(compareLimits(units, limitOf(1, 'x'), limitOf(2, 'x'), friday)).toMatchObject({
      code: 'time-limits/unknown-unit'
    })
  })

  it('is refused for numbers that no limit has', () => {
    for (const value of [Number.NaN, 0, -1, 1.5]) {
      const refused = { code: 'time-limits/invalid-limit' }
      expect(compareLimits(units, limitOf(value, 'day'), limitOf(1, 'day'), friday)).toMatchObject(refused)
      expect(compareLimits(units, limitOf(1, 'day'), limitOf(value, 'day'), friday)).toMatchObject(refused)
    }
  })

  it('goes by value in the same unit while the whole part is left to another instrument', () => {
    const unresolved = createReason('time-limits/unresolved-part', {
      part: 'time-limits',
      slot: 's',
      standard: 'x',
      article: '1'
    })
    const none = { ...units, units: new Map(), unresolved }
    expect(compareLimits(none, limitOf(1, 'x'), limitOf(2, 'x'), friday)).toBeLessThan(0)
    expect(compareLimits(none, limitOf(1, 'x'), limitOf(2, 'y'), friday)).toBe(unresolved)
  })

  it('goes by deadline where days off move the end: 5 and 6 days that both end on Monday tie', () => {
    const counting = { firstDay: 'excluded', lastDayOff: 'next', end: '24:00' } as const
    const label = { zh: '日' }
    const days = compileTheseUnits({
      civil: { counts: 'calendar-days', dayCounting: counting, label, evidence: 'inferred' },
      mirrored: {
        counts: 'calendar-days',
        dayCounting: { ...counting, backwards: 'mirrored' },
        label,
        evidence: 'inferred'
      }
    })
    const monday = at('2026-03-02T09:00:00+08:00')
    const compare = (a: number, b: number, from?: number): unknown =>
      compareLimits(days, limitOf(a, 'civil'), limitOf(b, 'civil'), from)
    expect(compare(5, 6, monday)).toBe(0)
    expect(compare(5, 8, monday)).toBeLessThan(0)
    expect(compare(5, 6)).toBeLessThan(0)
    expect(compare(5, 6, at('2026-12-23T09:00:00+08:00'))).toBeLessThan(0)
    const event = at('2026-03-13T09:00:00+08:00')
    expect(compareLimits(days, before(5), before(6), event)).toBe(0)
    expect(compareLimits(days, before(5), before(8), event)).toBeGreaterThan(0)
  })
})

describe('a verdict', () => {
  it('is on time at the due instant itself and overdue after it', () => {
    expect(judgeVerdict(1000, 1000, 5000)).toBe('on-time')
    expect(judgeVerdict(1000, 999, 5000)).toBe('on-time')
    expect(judgeVerdict(1000, 1001, 5000)).toBe('overdue')
  })

  it('of an unfinished case is open up to the due instant and overdue after it', () => {
    expect(judgeVerdict(1000, null, 1000)).toBe('open')
    expect(judgeVerdict(1000, null, 1001)).toBe('overdue')
  })
})
