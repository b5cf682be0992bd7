import type { DayCounting, TimeUnitMeaning } from '@lijie/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, newYork } from '../../test/calendar-fixtures.js'
import { citeRule, compileTheseUnits, compileUnits, limitOf } from '../../test/time-limit-fixtures.js'
import type { CompiledTimeLimits } from './compile-time-limits.js'
import { computeDueAt } from './compute-due-at.js'
import { elapsedIn } from './elapsed-in.js'

const timeLimits = compileUnits()
const hour = 3_600_000
const base = { label: { zh: '月', en: 'month' }, evidence: 'inferred' } as const
const month: TimeUnitMeaning = { ...base, counts: 'calendar-months', monthEnd: 'last-day' }
const plain = { firstDay: 'excluded', lastDayOff: 'none', end: '24:00' } as const

/** Whole units and the rest in hours, or the code of the refusal. */
function ask(unit: string, from: unknown, to: unknown, rules: CompiledTimeLimits = timeLimits): unknown {
  const decision = elapsedIn({ timeLimits: rules }, { unit, from: from as string, to: to as string })
  if ('refused' in decision) return decision.refused.map(({ code }) => code).join()
  return [decision.value.whole, decision.value.remainderMs / hour]
}

function askOf(meaning: TimeUnitMeaning, from: string, to: string): unknown {
  const rules = compileTheseUnits({ unit: meaning }, { calendar: null })
  return ask('unit', `${from}+08:00`, `${to}+08:00`, rules)
}

describe('the time elapsed in a unit', () => {
  it.each([
    ['urgent-work-hour', '2026-03-06T17:00:00', '2026-03-09T09:30:00', [64, 0.5]],
    ['urgent-work-day', '2026-03-06T17:00:00', '2026-03-09T09:30:00', [2, 16.5]],
    ['work-hour', '2026-03-06T17:00:00', '2026-03-09T09:30:00', [2, 0.5]],
    ['work-day', '2026-03-05T17:00:00', '2026-03-09T09:30:00', [1, 2.5]],
    ['working-day', '2026-03-06T17:00:00', '2026-03-10T18:00:00', [2, 1]],
    ['day', '2026-03-06T17:00:00', '2026-03-09T17:00:00', [3, 0]],
    ['day', '2026-03-06T17:00:00', '2026-03-09T16:00:00', [2, 23]],
    ['day', '2026-03-06T17:00:00', '2026-03-06T17:00:00', [0, 0]]
  ])('%s from %s to %s', (unit, from, to, expected) => {
    expect(ask(unit, `${from}+08:00`, `${to}+08:00`)).toEqual(expected)
  })

  it('is told with what was counted, in words, with the rule of the unit', () => {
    const from = at('2026-03-06T17:00:00+08:00')
    const answer = elapsedIn({ timeLimits }, { unit: 'work-hour', from, to: at('2026-03-09T09:30:00+08:00') })
    expect(answer).toEqual({
      value: {
        unit: 'work-hour',
        label: { zh: '工作时', en: 'work hour' },
        countedMs: 2.5 * hour,
        whole: 2,
        remainderMs: 0.5 * hour,
        text: { zh: '2 工作时零 30 分钟', en: '2 work hours and 30 min' }
      },
      because: [citeRule('work-hour')],
      warnings: []
    })
  })

  it.each([
    ['work-hour', '2026-03-06T17:30:00', '2026-03-06T18:00:00', '工作时间 30 分钟', '30 min of working time'],
    ['urgent-work-hour', '2026-03-06T17:30:00', '2026-03-06T17:45:00', '15 分钟', '15 min'],
    ['work-hour', '2026-03-06T17:00:00', '2026-03-06T19:00:00', '1 工作时', '1 work hour'],
    ['work-hour', '2026-03-07T17:00:00', '2026-03-07T19:00:00', '0 工作时', '0 work hours'],
    ['day', '2026-03-06T17:00:00', '2026-03-08T18:00:00', '2 日零 1 小时', '2 日 and 1 h']
  ])('%s reads well', (unit, from, to, zh, en) => {
    expect(elapsedIn({ timeLimits }, { unit, from: `${from}+08:00`, to: `${to}+08:00` })).toMatchObject({
      value: { text: { zh, en } }
    })
  })

  it.each<[TimeUnitMeaning, string, string, unknown]>([
    [month, '2026-01-15T10:00:00', '2026-03-15T10:00:00', [2, 0]],
    [month, '2026-01-15T10:00:00', '2026-03-15T09:00:00', [1, 27 * 24 + 23]],
    [month, '2026-01-31T10:00:00', '2026-02-28T10:00:00', [1, 0]],
    [month, '2026-01-31T10:00:00', '2026-02-28T09:00:00', [0, 27 * 24 + 23]],
    [{ ...month, monthEnd: 'next-day' }, '2026-01-31T10:00:00', '2026-02-28T10:00:00', [0, 672]],
    [{ ...month, monthEnd: 'next-day' }, '2026-01-31T10:00:00', '2026-03-01T10:00:00', [1, 0]],
    [{ ...month, monthEnd: 'refuse' }, '2026-01-31T10:00:00', '2026-02-28T09:00:00', [0, 27 * 24 + 23]],
    [
      { ...month, monthEnd: 'refuse' },
      '2026-01-31T10:00:00',
      '2026-02-28T10:00:00',
      'time-limits/missing-day-of-month'
    ],
    [
      { ...month, monthEnd: 'refuse' },
      '2026-01-31T10:00:00',
      '2026-03-30T10:00:00',
      'time-limits/missing-day-of-month'
    ],
    [{ ...month, monthEnd: 'refuse' }, '2026-01-31T10:00:00', '2026-03-31T10:00:00', [2, 0]],
    [{ ...month, months: 12 }, '2024-02-29T00:00:00', '2026-02-28T00:00:00', [2, 0]],
    [{ ...month, months: 12 }, '2024-02-29T00:00:00', '2026-02-27T00:00:00', [1, 364 * 24]],
    [{ ...base, counts: 'calendar-days', days: 7 }, '2026-03-01T00:00:00', '2026-03-20T00:00:00', [2, 120]]
  ])('%j from %s to %s', (meaning, from, to, expected) => {
    expect(askOf(meaning, from, to)).toEqual(expected)
  })

  it.each<[DayCounting, string, string, unknown]>([
    [plain, '2026-03-06T10:00:00', '2026-03-06T23:00:00', [0, 0]],
    [plain, '2026-03-06T10:00:00', '2026-03-07T12:00:00', [0, 12]],
    [plain, '2026-03-06T10:00:00', '2026-03-08T00:00:00', [1, 0]],
    [{ ...plain, firstDay: 'included' }, '2026-03-06T10:00:00', '2026-03-06T12:00:00', [0, 2]],
    [{ ...plain, firstDay: 'included' }, '2026-03-06T10:00:00', '2026-03-07T01:00:00', [1, 1]]
  ])('in days counted as %j, from %s to %s', (dayCounting, from, to, expected) => {
    expect(askOf({ ...base, counts: 'calendar-days', dayCounting }, from, to)).toEqual(expected)
  })

  it('in months counted with the first day', () => {
    const counting = { ...plain, firstDay: 'included', monthEnd: 'last-day' } as const
    const included: TimeUnitMeaning = { ...base, counts: 'calendar-months', dayCounting: counting }
    expect(askOf(included, '2026-01-31T10:00:00', '2026-03-01T00:00:00')).toEqual([1, 0])
    expect(askOf(included, '2026-01-31T10:00:00', '2026-02-28T23:00:00')).toEqual([0, 28 * 24 + 13])
  })

  it('starts where it starts, also in an hour that the clocks repeat', () => {
    const rules = compileUnits({ zone: newYork, calendar: null })
    expect(ask('day', '2026-11-01T01:30:00-05:00', '2026-11-01T02:30:00-05:00', rules)).toEqual([0, 1])
    expect(ask('day', '2026-10-31T01:30:00-04:00', '2026-11-01T01:30:00-05:00', rules)).toEqual([1, 1])
  })

  it('in days is nothing before the clock time comes again, whatever a repeated one means', () => {
    const rules = compileUnits({ zone: newYork, calendar: null })
    const strict = (onGap: 'forward' | 'refuse', onOverlap: 'later' | 'refuse'): CompiledTimeLimits => ({
      ...rules,
      wallTimeRule: { onGap, onOverlap }
    })
    for (const rule of [strict('forward', 'later'), strict('refuse', 'refuse')])
      expect(ask('day', '2026-11-01T01:30:00-04:00', '2026-11-01T01:45:00-04:00', rule)).toEqual([0, 0.25])
    const gap = ['2026-03-07T02:30:00-05:00', '2026-03-08T12:00:00-04:00'] as const
    expect(ask('day', ...gap, strict('refuse', 'refuse'))).toBe('calendar/skipped-wall-time')
    expect(ask('day', ...gap, strict('forward', 'later'))).toEqual([1, 8.5])
  })

  it('is refused with the code, its parameters and the rule of the unit alone', () => {
    const rules = compileTheseUnits({ unit: { ...month, monthEnd: 'refuse' } }, { calendar: null })
    const asked = { unit: 'unit', from: '2026-01-31T10:00:00+08:00', to: '2026-02-28T10:00:00+08:00' }
    expect(elapsedIn({ timeLimits: rules }, asked)).toEqual({
      refused: [
        {
          code: 'time-limits/missing-day-of-month',
          params: {
            unit: 'unit',
            label: 'month',
            labelZh: '月',
            date: '2026-01-31',
            month: '2026-02',
            day: 31
          },
          because: [citeRule('unit')]
        }
      ]
    })
  })

  it('is refused where an end lies outside the zone table, though every hour counts', () => {
    const { from, to } = timeLimits.zone
    expect(ask('urgent-work-hour', from, from + hour)).toEqual([1, 0])
    expect(ask('urgent-work-hour', from - hour, from + hour)).toBe('calendar/outside-zone-table')
    expect(ask('urgent-work-hour', to - hour, to + hour)).toBe('calendar/outside-zone-table')
  })

  it.each([
    [undefined, '2026-03-06T17:00:00+08:00', 'time-limits/missing-start'],
    ['2026-03-06T17:00:00+08:00', null, 'time-limits/missing-end'],
    ['2026-03-06', '2026-03-06T17:00:00+08:00', 'time-limits/invalid-start'],
    ['2026-03-06T17:00:00+08:00', '2026-03-06', 'time-limits/invalid-start'],
    ['2026-03-06T17:00:00.001+08:00', '2026-03-06T17:00:00+08:00', 'time-limits/reversed-span'],
    ['2026-03-06T17:00:00+08:00', '2200-03-06T17:00:00+08:00', 'calendar/outside-zone-table']
  ])('from %s to %s is refused: %s', (from, to, code) => {
    expect(ask('day', from, to)).toBe(code)
  })

  it('is refused for unknown units, and where a limit would be', () => {
    const [from, to] = ['2026-12-24T17:00:00+08:00', '2026-12-26T17:00:00+08:00']
    expect(ask('x', from, to)).toBe('time-limits/unknown-unit')
    expect(ask('work-hour', from, to)).toBe('calendar/not-covered')
    expect(ask('working-day', from, to)).toBe('calendar/not-covered')
    expect(ask('work-hour', from, to, compileUnits({ calendar: null }))).toBe('time-limits/no-calendar')
    expect(elapsedIn({ timeLimits }, { unit: 'work-hour', from, to })).toMatchObject({
      refused: [{ because: [citeRule('work-hour')] }]
    })
  })

  it('is the inverse of the deadline in hours, work hours and work days', () => {
    const unit = fc.constantFrom('urgent-work-hour', 'urgent-work-day', 'work-hour', 'work-day')
    const start = fc.integer({ min: at('2007-01-01T00:00:00+08:00'), max: at('2025-01-01T00:00:00+08:00') })
    fc.assert(
      fc.property(unit, start, fc.integer({ min: 1, max: 300 }), (id, from, value) => {
        const to = computeDueAt(timeLimits, limitOf(value, id), from) as number
        expect(elapsedIn({ timeLimits }, { unit: id, from, to })).toMatchObject({
          value: { whole: value, remainderMs: 0 }
        })
      }),
      { numRuns: 1000 }
    )
  })

  it('in days and months is what a limit of so many would have used up, and one more would not', () => {
    const declared: TimeUnitMeaning[] = [
      { ...base, counts: 'calendar-days', days: 3 },
      { ...base, counts: 'calendar-days', dayCounting: plain },
      {
        ...base,
        counts: 'calendar-months',
        dayCounting: { ...plain, firstDay: 'included', monthEnd: 'next-day' }
      },
      month,
      { ...month, months: 5, monthEnd: 'next-day' }
    ]
    const start = fc.integer({ min: at('2007-01-01T00:00:00+08:00'), max: at('2020-01-01T00:00:00+08:00') })
    const length = fc.integer({ min: 0, max: 900 * 24 * hour })
    fc.assert(
      fc.property(fc.constantFrom(...declared), start, length, (meaning, from, ms) => {
        const rules = compileTheseUnits({ unit: meaning }, { calendar: null })
        const to = from + ms
        const [whole, rest] = ask('unit', from, to, rules) as [number, number]
        expect(Math.round(rest * hour)).toBeLessThanOrEqual(ms)
        const next = computeDueAt(rules, limitOf(whole + 1, 'unit'), from)
        expect(next).toBeGreaterThan(to)
        if (whole > 0) expect(computeDueAt(rules, limitOf(whole, 'unit'), from)).toBeLessThanOrEqual(to)
      }),
      { numRuns: 1000 }
    )
  })
})
