import type { KnownTimeLimit } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { at } from '../../test/calendar-fixtures.js'
import {
  citeRule,
  compileTheseUnits,
  compileUnits,
  createRules,
  limitOf
} from '../../test/time-limit-fixtures.js'
import { compareLimits } from './compare-limits.js'
import { computeDeadline } from './compute-deadline.js'
import { computeDueAt } from './compute-due-at.js'

const units = compileUnits()
const start = at('2026-03-06T17:00:00+08:00')
const missing: KnownTimeLimit = {
  ...limitOf(4, 'work-hour'),
  startEvent: { missing: { zh: '原文未写明自何时起算。', en: 'The source does not say.' } }
}

describe('a limit without a start event', () => {
  it('has no deadline, whatever the start, with the reason', () => {
    const rules = { ...createRules(), limitOf: () => ({ limit: missing, citation: citeRule('row') }) }
    for (const startedAt of [start, Number.NaN])
      expect(computeDeadline(rules, { criterion: 'row', startedAt })).toEqual({
        refused: [
          {
            code: 'time-limits/no-start-event',
            params: { why: 'The source does not say.', whyZh: '原文未写明自何时起算。' },
            because: [citeRule('row')]
          }
        ]
      })
    expect(computeDueAt(units, missing, start)).toMatchObject({ code: 'time-limits/no-start-event' })
    const chinese = { ...missing, startEvent: { missing: { zh: '未写明' } } }
    expect(computeDueAt(units, chinese, start)).toMatchObject({ params: { why: '未写明' } })
  })

  it('is compared with no other', () => {
    for (const pair of [
      [missing, limitOf(1, 'work-hour')],
      [limitOf(1, 'work-hour'), missing]
    ] as const)
      expect(compareLimits(units, pair[0], pair[1], start)).toMatchObject({
        code: 'time-limits/no-start-event'
      })
  })

  it('is told from one that names its event, which counts as any other', () => {
    const named = { ...limitOf(4, 'urgent-work-hour'), startEvent: { event: 'notice' } }
    expect(computeDueAt(units, named, start)).toBe(start + 4 * 3_600_000)
  })
})

const label = { label: { zh: '单位' }, evidence: 'inferred' } as const
const plain = { firstDay: 'excluded', lastDayOff: 'none', end: '24:00' } as const
const many = compileTheseUnits({
  day: { ...label, counts: 'calendar-days' },
  week: { ...label, counts: 'calendar-days', days: 7 },
  'counted-day': { ...label, counts: 'calendar-days', dayCounting: plain },
  'counted-week': { ...label, counts: 'calendar-days', days: 7, dayCounting: plain },
  month: { ...label, counts: 'calendar-months', monthEnd: 'last-day' },
  year: { ...label, counts: 'calendar-months', months: 12, monthEnd: 'last-day' },
  'other-month': { ...label, counts: 'calendar-months', monthEnd: 'next-day' },
  'working-day': { ...label, counts: 'working-days', start: 'roll' },
  'office-day': { ...label, counts: 'working-days', start: 'next-day' }
})
/** The sign of the comparison, or the code of the refusal. */
function compare(n: number, a: string, m: number, b: string, startedAt?: number): unknown {
  const compared = compareLimits(many, limitOf(n, a), limitOf(m, b), startedAt)
  return typeof compared === 'number' ? Math.sign(compared) : compared.code
}

function before(n: number, unit: string): KnownTimeLimit {
  return { ...limitOf(n, unit), direction: 'before' }
}

describe('comparing limits of other units, directions and events', () => {
  it('goes by size where one unit is a multiple of the other', () => {
    expect(compare(2, 'week', 14, 'day')).toBe(0)
    expect(compare(2, 'week', 13, 'day')).toBe(1)
    expect(compare(1, 'year', 12, 'month')).toBe(0)
    expect(compare(1, 'year', 13, 'month')).toBe(-1)
  })

  it.each([
    [30, 'day', 1, 'month'],
    [1, 'month', 1, 'other-month'],
    [7, 'counted-day', 1, 'counted-week'],
    [7, 'day', 1, 'counted-week'],
    [7, 'counted-day', 1, 'week'],
    [1, 'working-day', 1, 'office-day'],
    [1, 'working-day', 1, 'day']
  ])('needs a start for %d %s and %d %s', (n, a, m, b) => {
    expect(compare(n, a, m, b)).toBe('time-limits/incomparable-limits')
    expect(compare(n, a, m, b, start)).toBeTypeOf('number')
  })

  it('goes by deadline, so the month decides', () => {
    expect(compare(30, 'day', 1, 'month', at('2026-02-10T09:00:00+08:00'))).toBe(1)
    expect(compare(30, 'day', 1, 'month', at('2026-03-10T09:00:00+08:00'))).toBe(-1)
    expect(compare(1, 'month', 1, 'other-month', at('2026-01-31T09:00:00+08:00'))).toBe(-1)
    expect(compare(7, 'counted-day', 1, 'counted-week', start)).toBe(0)
  })

  it('before an event the longer one ends first', () => {
    expect(compareLimits(many, before(2, 'day'), before(1, 'day'), undefined)).toBeLessThan(0)
    expect(compareLimits(many, before(1, 'week'), before(8, 'day'), undefined)).toBeGreaterThan(0)
    expect(compareLimits(many, before(30, 'day'), before(1, 'month'), start)).toBeLessThan(0)
  })

  it('is refused across events and directions', () => {
    const one: KnownTimeLimit = { ...limitOf(1, 'day'), startEvent: { event: 'notice' } }
    const other: KnownTimeLimit = {
      ...limitOf(1, 'day'),
      startEvent: { event: 'hearing' },
      direction: 'before'
    }
    expect(compareLimits(many, one, other, start)).toMatchObject({
      code: 'time-limits/conflicting-start-events',
      params: { first: 'after notice', second: 'before hearing' }
    })
    expect(compareLimits(many, limitOf(1, 'day'), one, start)).toMatchObject({
      params: { first: 'after', second: 'after notice' }
    })
    const same: KnownTimeLimit = { ...one, direction: 'after' }
    expect(compareLimits(many, one, same, undefined)).toBe(0)
    expect(compareLimits(many, one, { ...same, direction: 'before' }, start)).toMatchObject({
      params: { second: 'before notice' }
    })
  })
})
