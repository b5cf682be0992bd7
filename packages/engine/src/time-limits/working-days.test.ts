import type { WorkingDaysUnit } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { at, compile, newYork, plainWeek } from '../../test/calendar-fixtures.js'
import { compileTheseUnits, createRules, limitOf } from '../../test/time-limit-fixtures.js'
import { computeDeadline } from './compute-deadline.js'
import { computeDueAt } from './compute-due-at.js'

const label = { zh: '工作日', en: 'working day' }

/** The ISO deadline of so many days, or the code of the refusal; a negative number counts back. */
function ask(
  days: number,
  startedAt: string,
  unit: Partial<WorkingDaysUnit>,
  context: Parameters<typeof compileTheseUnits>[1] = {}
): string | undefined {
  const day: WorkingDaysUnit = { counts: 'working-days', start: 'roll', label, evidence: 'inferred', ...unit }
  const rules = createRules(compileTheseUnits({ day }, context))
  const direction = days < 0 ? 'before' : 'after'
  const limit = { ...limitOf(Math.abs(days), 'day'), direction } as const
  const decision = computeDeadline(rules, { limit, startedAt })
  return 'refused' in decision ? decision.refused[0]?.code : decision.value.iso.replace('+08:00', '')
}

// 2026-03-02 is a Monday; 2026-02-15 to 23 are off, Saturday 2026-02-14 is worked, Saturday 2026-02-28 too.
describe('a limit in working days', () => {
  it.each<[WorkingDaysUnit['start'], string, number, string]>([
    ['roll', '2026-03-06T17:30:00', 1, '2026-03-09T17:30:00'],
    ['roll', '2026-03-07T10:00:00', 1, '2026-03-10T10:00:00'],
    ['roll', '2026-02-16T10:00:00', 2, '2026-02-26T10:00:00'],
    ['roll-to-opening', '2026-03-06T17:30:00', 1, '2026-03-09T17:30:00'],
    ['roll-to-opening', '2026-03-06T18:00:00', 1, '2026-03-10T08:00:00'],
    ['roll-to-opening', '2026-03-07T10:00:00', 1, '2026-03-10T08:00:00'],
    ['roll-to-opening', '2026-03-06T07:59:59', 1, '2026-03-09T08:00:00'],
    ['roll-to-opening', '2026-03-06T08:00:00', 1, '2026-03-09T08:00:00'],
    ['roll-to-opening', '2026-03-06T13:00:00', 1, '2026-03-09T13:00:00'],
    ['next-day', '2026-03-06T17:30:00', 1, '2026-03-09T17:30:00'],
    ['next-day', '2026-03-07T10:00:00', 1, '2026-03-09T10:00:00'],
    ['next-day', '2026-02-16T10:00:00', 2, '2026-02-25T10:00:00'],
    ['refuse', '2026-03-06T17:30:00', 1, '2026-03-09T17:30:00'],
    ['refuse', '2026-03-07T10:00:00', 1, 'time-limits/start-not-worked'],
    ['refuse', '2026-02-14T10:00:00', 1, '2026-02-24T10:00:00']
  ])('that starts by %s: %s and %d is %s', (start, startedAt, days, expected) => {
    expect(ask(days, `${startedAt}+08:00`, { start })).toBe(expected)
  })

  it.each<[NonNullable<WorkingDaysUnit['end']>, string, number, string]>([
    ['24:00', '2026-03-06T10:00:00', 1, '2026-03-10T00:00:00'],
    ['24:00', '2026-03-06T00:00:00', 1, '2026-03-10T00:00:00'],
    ['close-of-business', '2026-03-06T10:00:00', 1, '2026-03-09T18:00:00'],
    ['close-of-business', '2026-03-06T23:59:00', 1, '2026-03-09T18:00:00'],
    ['same-clock', '2026-03-06T23:59:00', 1, '2026-03-09T23:59:00']
  ])('that ends at %s: %s and %d is %s', (end, startedAt, days, expected) => {
    expect(ask(days, `${startedAt}+08:00`, { end })).toBe(expected)
  })

  it.each<[Partial<WorkingDaysUnit>, string, number, string]>([
    [{}, '2026-03-09T17:30:00', 1, '2026-03-06T17:30:00'],
    [{}, '2026-03-08T10:00:00', 1, '2026-03-05T10:00:00'],
    [{}, '2026-02-24T10:00:00', 1, '2026-02-14T10:00:00'],
    [{ start: 'roll-to-opening' }, '2026-03-08T10:00:00', 1, '2026-03-05T18:00:00'],
    [{ start: 'roll-to-opening' }, '2026-03-09T08:00:00', 1, '2026-03-05T18:00:00'],
    [{ start: 'roll-to-opening' }, '2026-03-09T18:00:00', 1, '2026-03-06T18:00:00'],
    [{ start: 'roll-to-opening' }, '2026-03-09T18:00:01', 1, '2026-03-06T18:00:00'],
    [{ start: 'roll-to-opening' }, '2026-03-09T13:00:00', 1, '2026-03-06T13:00:00'],
    [{ start: 'next-day' }, '2026-03-08T10:00:00', 1, '2026-03-06T10:00:00'],
    [{ start: 'refuse' }, '2026-03-08T10:00:00', 1, 'time-limits/start-not-worked'],
    [{ start: 'refuse' }, '2026-03-09T10:00:00', 1, '2026-03-06T10:00:00'],
    [{ end: '24:00' }, '2026-03-12T10:00:00', 3, '2026-03-09T00:00:00'],
    [{ end: 'close-of-business' }, '2026-03-12T10:00:00', 3, '2026-03-09T08:00:00'],
    [
      { cutOff: { after: '17:00', resumeAt: '08:30' } },
      '2026-03-12T10:00:00',
      3,
      'time-limits/unsuited-before'
    ]
  ])('before an event, %j: %s less %d is %s', (unit, startedAt, days, expected) => {
    expect(ask(-days, `${startedAt}+08:00`, unit)).toBe(expected)
  })

  it('names the day that is refused, in the words of the unit', () => {
    const refuse = { counts: 'working-days', start: 'refuse', label, evidence: 'inferred' } as const
    const rules = createRules(compileTheseUnits({ refuse }))
    const startedAt = '2026-03-07T10:00:00+08:00'
    expect(computeDeadline(rules, { limit: limitOf(1, 'refuse'), startedAt })).toMatchObject({
      refused: [{ params: { date: '2026-03-07', unit: 'refuse', label: 'working day', labelZh: '工作日' } }]
    })
  })

  it('cuts off only what ends at a clock time', () => {
    const cutOff = { after: '17:00', resumeAt: '08:30' }
    const late = '2026-03-02T17:00:00.001+08:00'
    expect(ask(1, '2026-03-02T17:00:00+08:00', { cutOff })).toBe('2026-03-03T17:00:00')
    expect(ask(1, late, { cutOff })).toBe('2026-03-04T08:30:00')
    expect(ask(1, late, { cutOff, end: '24:00' })).toBe('2026-03-04T00:00:00')
    expect(ask(1, late, { cutOff, end: 'close-of-business' })).toBe('2026-03-03T18:00:00')
  })

  it('is refused beyond the coverage, and where business hours are wanted and not known', () => {
    const calendar = compile({ document: { ...plainWeek, schedules: [] } })
    const monday = '2026-03-02T10:00:00+08:00'
    expect(ask(1, monday, { end: 'close-of-business' }, { calendar })).toBe('calendar/no-shifts')
    expect(ask(-1, monday, { end: 'close-of-business' }, { calendar })).toBe('calendar/no-shifts')
    expect(ask(1, monday, { start: 'roll-to-opening' }, { calendar })).toBe('calendar/no-shifts')
    expect(ask(1, monday, { end: '24:00' }, { calendar })).toBe('2026-03-04T00:00:00')
    expect(ask(1, '2006-12-01T10:00:00+08:00', { start: 'next-day' })).toBe('calendar/not-covered')
    expect(ask(1, '2006-12-01T10:00:00+08:00', { start: 'roll-to-opening' })).toBe('calendar/not-covered')
    const end = '2027-01-01T00:00:00+08:00'
    for (const start of ['roll', 'roll-to-opening', 'next-day', 'refuse'] as const)
      expect(ask(-1, end, { start }, { calendar: compile() })).toBe(
        start === 'roll-to-opening' ? '2026-12-30T18:00:00' : '2026-12-31T00:00:00'
      )
    const short = compile({ document: { ...plainWeek, coverage: { from: '2026-01-01', to: '2026-12-31' } } })
    for (const start of ['roll', 'roll-to-opening', 'next-day', 'refuse'] as const)
      expect(ask(-1, end, { start }, { calendar: short })).toBe('calendar/not-covered')
    expect(ask(-300, '2007-12-01T10:00:00+08:00', {})).toBe('calendar/not-covered')
    expect(ask(600, monday, { start: 'next-day' })).toBe('calendar/not-covered')
  })

  it('is refused from a day off as from any other day, and says nothing more', () => {
    const day = { counts: 'working-days', start: 'next-day', label, evidence: 'inferred' } as const
    const due = computeDueAt(compileTheseUnits({ day }), limitOf(600, 'day'), at('2026-03-07T10:00:00+08:00'))
    expect(due).toEqual({
      code: 'calendar/not-covered',
      params: {
        calendar: 'cn.gov.state-council-days-off',
        date: '2026-12-25',
        from: '2007-01-01',
        to: '2026-12-24'
      },
      because: []
    })
  })

  it('ends with a shift that ends at midnight, and with the night shift before it', () => {
    const shifts = [
      { from: '00:00', to: '06:00' },
      { from: '18:00', to: '24:00' }
    ]
    const document = { ...plainWeek, schedules: [{ from: '2026-01-01', shifts }] }
    const calendar = compile({ document })
    const end = 'close-of-business'
    expect(ask(1, '2026-03-06T10:00:00+08:00', { end }, { calendar })).toBe('2026-03-10T00:00:00')
    expect(ask(-1, '2026-03-10T10:00:00+08:00', { end }, { calendar })).toBe('2026-03-09T00:00:00')
  })
})

describe("Boston's working days", () => {
  const boston: WorkingDaysUnit = {
    counts: 'working-days',
    start: 'roll',
    cutOff: { after: '17:00', resumeAt: '08:30' },
    label,
    evidence: 'inferred'
  }
  const zone = newYork
  const calendar = compile({
    zone,
    document: { ...plainWeek, zone: 'America/New_York', coverage: { from: '2026-01-01', to: '2027-12-31' } }
  })

  it.each([
    ['2026-10-30T16:59:59-04:00', 1, '2026-11-02T16:59:59-05:00'],
    ['2026-10-30T17:00:01-04:00', 1, '2026-11-03T08:30:00-05:00'],
    ['2026-10-31T10:00:00-04:00', 2, '2026-11-04T10:00:00-05:00'],
    ['2026-11-01T01:30:00-04:00', 1, '2026-11-03T01:30:00-05:00'],
    ['2026-11-01T01:30:00-05:00', 1, '2026-11-03T01:30:00-05:00'],
    ['2026-03-06T10:00:00-05:00', 1, '2026-03-09T10:00:00-04:00'],
    ['2026-03-06T18:00:00-05:00', 5, '2026-03-16T08:30:00-04:00'],
    ['2026-11-26T09:00:00-05:00', 1, '2026-11-27T09:00:00-05:00']
  ])('from %s, %d days end at %s', (startedAt, days, iso) => {
    const rules = createRules(compileTheseUnits({ day: boston }, { zone, calendar }))
    const decision = computeDeadline(rules, { limit: limitOf(days, 'day'), startedAt })
    expect(decision).toMatchObject({ value: { iso, dueAt: at(iso) } })
  })
})
