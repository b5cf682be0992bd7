import type { DayCounting, TimeUnitMeaning } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { compile, newYork, plainWeek } from '../../test/calendar-fixtures.js'
import { citeRule, compileTheseUnits, createRules, limitOf } from '../../test/time-limit-fixtures.js'
import { computeDeadline } from './compute-deadline.js'
import { computeDueAt } from './compute-due-at.js'

const label = { zh: '期', en: 'term' }
const base = { label, evidence: 'inferred' } as const

/** The ISO deadline of so many units, or the code of the refusal; a negative number counts back. */
function ask(
  value: number,
  startedAt: string,
  unit: TimeUnitMeaning,
  context: Parameters<typeof compileTheseUnits>[1] = {}
): string | undefined {
  const rules = createRules(compileTheseUnits({ unit }, context))
  const direction = value < 0 ? 'before' : 'after'
  const limit = { ...limitOf(Math.abs(value), 'unit'), direction } as const
  const decision = computeDeadline(rules, { limit, startedAt })
  return 'refused' in decision ? decision.refused[0]?.code : decision.value.iso.replace('+08:00', '')
}

const days = (dayCounting: DayCounting): TimeUnitMeaning => ({
  ...base,
  counts: 'calendar-days',
  dayCounting
})
const months = (dayCounting: DayCounting, count = 1): TimeUnitMeaning => ({
  ...base,
  counts: 'calendar-months',
  months: count,
  dayCounting
})
const plain = { firstDay: 'excluded', lastDayOff: 'none', end: '24:00' } as const
const mirrored = { ...plain, backwards: 'mirrored' } as const

/** The rules that a deadline in such a unit cites. */
function cite(dayCounting: DayCounting, unit: 'days' | 'months'): unknown {
  const meaning = unit === 'days' ? days(dayCounting) : months(dayCounting)
  const units = compileTheseUnits({ unit: meaning }, { calendarCitations: [citeRule('calendar')] })
  const decision = computeDeadline(createRules(units), {
    limit: limitOf(1, 'unit'),
    startedAt: '2026-03-02T09:00:00+08:00'
  })
  return 'because' in decision ? decision.because.map(({ rule }) => rule) : []
}

describe('limits in calendar days and months at the same clock time', () => {
  const week: TimeUnitMeaning = { ...base, counts: 'calendar-days', days: 7 }
  const month: TimeUnitMeaning = { ...base, counts: 'calendar-months' }
  const year: TimeUnitMeaning = { ...base, counts: 'calendar-months', months: 12 }

  it.each<[TimeUnitMeaning, number, string, string]>([
    [week, 2, '2026-02-14T17:00:00', '2026-02-28T17:00:00'],
    [week, -1, '2026-03-01T17:00:00', '2026-02-22T17:00:00'],
    [month, 1, '2026-01-15T09:30:01', '2026-02-15T09:30:01'],
    [month, -2, '2026-01-15T09:30:00', '2025-11-15T09:30:00'],
    [month, 1, '2026-01-31T09:30:00', 'time-limits/missing-day-of-month'],
    [month, -1, '2026-03-31T09:30:00', 'time-limits/missing-day-of-month'],
    [{ ...month, monthEnd: 'refuse' }, 1, '2026-01-31T09:30:00', 'time-limits/missing-day-of-month'],
    [{ ...month, monthEnd: 'last-day' }, 1, '2026-01-31T09:30:00', '2026-02-28T09:30:00'],
    [{ ...month, monthEnd: 'next-day' }, 1, '2026-01-31T09:30:00', '2026-03-01T09:30:00'],
    [{ ...month, monthEnd: 'last-day' }, -1, '2026-03-31T09:30:00', '2026-02-28T09:30:00'],
    [{ ...year, monthEnd: 'last-day' }, 1, '2024-02-29T09:30:00', '2025-02-28T09:30:00'],
    [{ ...year, monthEnd: 'next-day' }, 1, '2024-02-29T09:30:00', '2025-03-01T09:30:00'],
    [year, 1, '2024-02-29T09:30:00', 'time-limits/missing-day-of-month'],
    [year, 4, '2024-02-29T09:30:00', '2028-02-29T09:30:00']
  ])('%j times %d from %s is %s', (unit, value, startedAt, expected) => {
    expect(ask(value, `${startedAt}+08:00`, unit, { calendar: null })).toBe(expected)
  })

  it('say which day the month lacks', () => {
    const rules = createRules(compileTheseUnits({ unit: month }))
    const limit = limitOf(3, 'unit')
    expect(computeDeadline(rules, { limit, startedAt: '2025-11-30T09:30:00+08:00' })).toEqual({
      refused: [
        {
          code: 'time-limits/missing-day-of-month',
          params: {
            unit: 'unit',
            label: 'term',
            labelZh: '期',
            date: '2025-11-30',
            month: '2026-02',
            day: 30
          },
          because: [citeRule('unit')]
        }
      ]
    })
    const back = { ...limitOf(1, 'unit'), direction: 'before' } as const
    expect(computeDeadline(rules, { limit: back, startedAt: '2026-03-31T09:30:00+08:00' })).toMatchObject({
      refused: [{ params: { date: '2026-03-31', month: '2026-02', day: 31 } }]
    })
  })

  it('take a clock time that the clocks skip as the standard says', () => {
    const context = { zone: newYork, calendar: null }
    expect(ask(1, '2026-02-08T02:30:00-05:00', { ...month, monthEnd: 'last-day' }, context)).toBe(
      '2026-03-08T03:30:00-04:00'
    )
    expect(ask(-1, '2026-04-08T02:30:00-04:00', month, context)).toBe('2026-03-08T03:30:00-04:00')
    expect(ask(-1, '2026-12-01T01:30:00-05:00', month, context)).toBe('2026-11-01T01:30:00-04:00')
  })

  it('are refused outside the zone table', () => {
    const rules = compileTheseUnits({ unit: week }, { calendar: null })
    expect(computeDueAt(rules, limitOf(1, 'unit'), rules.zone.from - 3_600_000)).toMatchObject({
      code: 'calendar/outside-zone-table'
    })
    expect(ask(90_000, '2026-03-01T00:00:00+08:00', month, { calendar: null })).toBe(
      'calendar/outside-zone-table'
    )
    expect(ask(-90_000, '2026-03-01T00:00:00+08:00', month, { calendar: null })).toBe(
      'calendar/outside-zone-table'
    )
  })
})

describe('periods as the Civil Code counts them', () => {
  const civilDays = days('prc-civil-code')
  const civilMonths = months('prc-civil-code')

  it.each<[TimeUnitMeaning, number, string, string]>([
    // The day of the event is not counted; the last day ends at the close of business.
    [civilDays, 1, '2026-03-02T09:00:00', '2026-03-03T18:00:00'],
    [civilDays, 1, '2026-03-02T00:00:00', '2026-03-03T18:00:00'],
    [civilDays, 15, '2026-03-02T23:59:59', '2026-03-17T18:00:00'],
    // A last day on a weekend or a holiday moves to the next that is neither.
    [civilDays, 5, '2026-03-02T09:00:00', '2026-03-09T18:00:00'],
    [civilDays, 4, '2026-02-11T09:00:00', '2026-02-24T18:00:00'],
    // A make-up workday is no day off.
    [civilDays, 4, '2026-02-10T09:00:00', '2026-02-14T18:00:00'],
    // Months end on the day of the same number, else on the last.
    [civilMonths, 1, '2026-03-02T09:00:00', '2026-04-02T18:00:00'],
    [civilMonths, 3, '2025-11-30T09:00:00', '2026-02-28T18:00:00'],
    [civilMonths, 1, '2026-01-18T09:00:00', '2026-02-24T18:00:00'],
    [months('prc-civil-code', 12), 1, '2024-02-29T09:00:00', '2025-02-28T18:00:00']
  ])('%j times %d from %s is %s', (unit, value, startedAt, expected) => {
    expect(ask(value, `${startedAt}+08:00`, unit)).toBe(expected)
  })

  it('end at 24:00 where there are no business hours', () => {
    const calendar = compile({ document: { ...plainWeek, schedules: [] } })
    expect(ask(5, '2026-03-02T09:00:00+08:00', civilDays, { calendar })).toBe('2026-03-10T00:00:00')
  })

  it('are not counted back, and not without a calendar', () => {
    expect(ask(-5, '2026-03-02T09:00:00+08:00', civilDays)).toBe('time-limits/unsuited-before')
    expect(ask(-1, '2026-03-02T09:00:00+08:00', civilMonths)).toBe('time-limits/unsuited-before')
    expect(ask(5, '2026-03-02T09:00:00+08:00', civilDays, { calendar: null })).toBe('time-limits/no-calendar')
    const calendar = { unresolved: 'working-shifts' }
    expect(ask(5, '2026-03-02T09:00:00+08:00', civilDays, { calendar })).toBe(
      'time-limits/unresolved-delegation'
    )
  })

  it('ask the calendar only about the last day', () => {
    expect(ask(25, '2006-12-20T09:00:00+08:00', civilDays)).toBe('2007-01-15T18:00:00')
    expect(ask(5, '2026-12-24T09:00:00+08:00', civilDays)).toBe('calendar/not-covered')
    expect(ask(2, '2006-12-01T09:00:00+08:00', civilDays)).toBe('calendar/not-covered')
  })

  it('cite the calendar they asked', () => {
    for (const unit of ['days', 'months'] as const) {
      expect(cite('prc-civil-code', unit)).toEqual(['unit', 'calendar'])
      expect(cite({ ...plain, end: 'close-of-business-if-any' }, unit)).toEqual(['unit', 'calendar'])
      expect(cite({ ...plain, lastDayOff: 'next' }, unit)).toEqual(['unit', 'calendar'])
      expect(cite(plain, unit)).toEqual(['unit'])
    }
  })
})

describe('periods counted as declared', () => {
  it.each<[TimeUnitMeaning, number, string, string]>([
    [days(plain), 1, '2026-03-06T09:00:00', '2026-03-08T00:00:00'],
    [days({ ...plain, firstDay: 'included' }), 1, '2026-03-06T09:00:00', '2026-03-07T00:00:00'],
    [days({ ...plain, lastDayOff: 'next' }), 1, '2026-03-06T09:00:00', '2026-03-10T00:00:00'],
    [days({ ...plain, lastDayOff: 'previous' }), 2, '2026-03-06T09:00:00', '2026-03-07T00:00:00'],
    [days({ ...plain, lastDayOff: 'previous' }), 3, '2026-03-06T09:00:00', '2026-03-10T00:00:00'],
    [days({ ...plain, end: 'close-of-business' }), 3, '2026-03-06T09:00:00', '2026-03-09T18:00:00'],
    [days({ ...plain, end: 'close-of-business' }), 1, '2026-03-06T09:00:00', 'calendar/no-shifts'],
    [days({ ...plain, end: 'close-of-business-if-any' }), 1, '2026-03-06T09:00:00', '2026-03-08T00:00:00'],
    // Counting the first day, a month ends on the day before the one of the same number.
    [months({ ...plain, firstDay: 'included' }), 1, '2026-03-06T09:00:00', '2026-04-06T00:00:00'],
    [months({ ...plain, firstDay: 'included' }, 3), 2, '2026-03-06T09:00:00', '2026-09-06T00:00:00'],
    [
      months({ ...plain, firstDay: 'included', monthEnd: 'last-day' }),
      1,
      '2026-01-31T09:00:00',
      '2026-03-01T00:00:00'
    ],
    [
      months({ ...plain, firstDay: 'included', monthEnd: 'next-day' }),
      1,
      '2026-01-30T09:00:00',
      '2026-03-01T00:00:00'
    ],
    [
      months({ ...plain, firstDay: 'included' }),
      1,
      '2026-01-30T09:00:00',
      'time-limits/missing-day-of-month'
    ],
    [months({ ...plain, monthEnd: 'last-day' }), 1, '2026-01-31T09:00:00', '2026-03-01T00:00:00'],
    [months({ ...plain, monthEnd: 'next-day' }), 1, '2026-01-31T09:00:00', '2026-03-02T00:00:00'],
    [months(plain), 1, '2026-01-31T09:00:00', 'time-limits/missing-day-of-month']
  ])('%j times %d from %s is %s', (unit, value, startedAt, expected) => {
    expect(ask(value, `${startedAt}+08:00`, unit)).toBe(expected)
  })

  it.each<[TimeUnitMeaning, number, string, string]>([
    [days(plain), 1, '2026-03-09T09:00:00', 'time-limits/unsuited-before'],
    [days(mirrored), 1, '2026-03-09T09:00:00', '2026-03-08T00:00:00'],
    [days({ ...mirrored, firstDay: 'included' }), 1, '2026-03-09T09:00:00', '2026-03-09T00:00:00'],
    [days({ ...mirrored, lastDayOff: 'next' }), 1, '2026-03-09T09:00:00', '2026-03-06T00:00:00'],
    [days({ ...mirrored, lastDayOff: 'previous' }), 2, '2026-03-09T09:00:00', '2026-03-09T00:00:00'],
    [days({ ...mirrored, end: 'close-of-business' }), 3, '2026-03-09T09:00:00', '2026-03-06T08:00:00'],
    [days({ ...mirrored, end: 'close-of-business-if-any' }), 1, '2026-03-09T09:00:00', '2026-03-08T00:00:00'],
    [days({ ...mirrored, end: 'close-of-business' }), 1, '2026-03-09T09:00:00', 'calendar/no-shifts'],
    [months({ ...mirrored, monthEnd: 'last-day' }), 1, '2026-03-31T09:00:00', '2026-02-28T00:00:00'],
    [months({ ...mirrored, monthEnd: 'next-day' }), 1, '2026-03-31T09:00:00', '2026-03-01T00:00:00'],
    [months({ ...mirrored, firstDay: 'included' }), 1, '2026-04-10T09:00:00', '2026-03-11T00:00:00'],
    [
      months({ ...mirrored, firstDay: 'included', monthEnd: 'next-day' }),
      1,
      '2026-03-31T09:00:00',
      '2026-03-01T00:00:00'
    ],
    [
      months({ ...mirrored, firstDay: 'included', monthEnd: 'refuse' }),
      1,
      '2026-03-31T09:00:00',
      'time-limits/missing-day-of-month'
    ]
  ])('before an event, %j times %d from %s is %s', (unit, value, startedAt, expected) => {
    expect(ask(-value, `${startedAt}+08:00`, unit)).toBe(expected)
  })

  it('are refused when they would end before they start', () => {
    const previous = days({ ...plain, firstDay: 'included', lastDayOff: 'previous' })
    const closing = days({ ...plain, firstDay: 'included', end: 'close-of-business' })
    expect(ask(1, '2026-03-07T09:00:00+08:00', previous)).toBe('time-limits/reversed-period')
    expect(ask(1, '2026-03-06T18:00:01+08:00', closing)).toBe('time-limits/reversed-period')
    expect(ask(1, '2026-03-06T18:00:00+08:00', closing)).toBe('2026-03-06T18:00:00')
    const back = days({ ...mirrored, firstDay: 'included', end: 'close-of-business' })
    expect(ask(-1, '2026-03-06T07:59:59+08:00', back)).toBe('time-limits/reversed-period')
    expect(ask(-1, '2026-03-06T08:00:00+08:00', back)).toBe('2026-03-06T08:00:00')
  })

  it('are refused where no worked day follows or precedes inside the coverage', () => {
    const calendar = compile({
      document: { ...plainWeek, coverage: { from: '2026-03-07', to: '2026-03-08' } }
    })
    const one = (lastDayOff: 'next' | 'previous'): string | undefined =>
      ask(1, '2026-03-06T09:00:00+08:00', days({ ...plain, lastDayOff }), { calendar })
    expect(one('next')).toBe('calendar/not-covered')
    expect(one('previous')).toBe('calendar/not-covered')
  })

  it('are refused where business hours are not known yet, also when there need not be any', () => {
    const [summer] = plainWeek.schedules
    const calendar = compile({
      document: { ...plainWeek, schedules: [{ from: '2026-06-01', shifts: summer?.shifts ?? [] }] }
    })
    const one = (startedAt: string): string | undefined =>
      ask(1, startedAt, days('prc-civil-code'), { calendar })
    expect(one('2026-05-27T09:00:00+08:00')).toBe('calendar/no-shifts')
    expect(one('2026-05-31T09:00:00+08:00')).toBe('2026-06-01T18:00:00')
    const none = compile({ document: { ...plainWeek, schedules: [] } })
    expect(ask(1, '2026-05-27T09:00:00+08:00', days('prc-civil-code'), { calendar: none })).toBe(
      '2026-05-29T00:00:00'
    )
  })

  it('end when the day does, also where the clocks change at midnight', () => {
    const context = { calendar: null }
    // Shanghai put its clocks forward at the first midnight of June 1940.
    expect(ask(1, '1940-05-30T09:00:00+08:00', days(plain), context)).toBe('1940-06-01T01:00:00+09:00')
  })
})
