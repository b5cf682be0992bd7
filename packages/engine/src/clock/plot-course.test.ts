import { describe, expect, it } from 'vitest'
import { compile, plainWeek } from '../../test/calendar-fixtures.js'
import { clockRules, closedOn, disposal, dueOf, list, on, stateOf, wall } from '../../test/clock-fixtures.js'

const extension = (value: number, unit: string): NonNullable<typeof disposal.extension> => ({
  maxCount: 2,
  size: { value, unit },
  barredWhenOverdue: 'at-approval',
  evidence: 'derived'
})
const start = ['03-02 08:00', 'start'] as const
const hours = { rules: clockRules({ disposal: { ...disposal, extension: extension(4, 'hour') } }) }

describe('an extension in another unit', () => {
  it('goes on from the deadline also where the limit itself counts nothing, at night', () => {
    expect(dueOf(list(start), '03-02 10:00', hours)).toBe('03-02 18:00')
    expect(dueOf(list(start, ['03-02 09:00', 'extend']), '03-02 10:00', hours)).toBe('03-02 22:00')
    const twice = list(start, ['03-02 09:00', 'extend'], ['03-02 09:30', 'extend'])
    expect(dueOf(twice, '03-02 10:00', hours)).toBe('03-03 02:00')
  })

  it('waits for a pause as its own unit counts', () => {
    const night = list(
      start,
      ['03-02 09:00', 'extend'],
      ['03-02 19:00', 'pause', { reason: 'storm' }],
      ['03-02 20:00', 'resume']
    )
    expect(dueOf(night, '03-02 21:00', hours)).toBe('03-02 23:00')
    const work = { rules: clockRules({ disposal: { ...disposal, extension: extension(4, 'work-hour') } }) }
    const urgent = list(
      ['03-02 16:00', 'start', { limit: { value: 2, unit: 'hour' } }],
      ['03-02 16:30', 'extend'],
      ['03-02 19:00', 'pause', { reason: 'storm' }],
      ['03-02 20:00', 'resume']
    )
    expect(dueOf(urgent, '03-02 21:00', work)).toBe('03-03 12:00')
  })

  it('that ends beyond the calendar of the limit leaves the rest of the state readable', () => {
    const late = list(
      start,
      ['03-02 09:00', 'extend'],
      ['03-02 18:00', 'pause', { reason: 'x', until: '2027-03-02T08:00:00+08:00' }]
    )
    const state = stateOf(late, '03-02 19:00', hours)
    expect(state).toMatchObject({ dueAt: null, dueRefused: { code: 'calendar/not-covered' } })
    expect(state.elapsedMs).toBe(8 * 3_600_000)
  })

  it('is on time until its own end', () => {
    const state = stateOf(list(start, ['03-02 09:00', 'extend']), '03-02 22:00', hours)
    expect(state).toMatchObject({ verdict: 'open', remainingMs: 0, overdueMs: 0 })
  })
})

it('ends a day on the calendar of that day, not on the one that comes into force at its midnight', () => {
  const midnight = list(
    ['03-02 09:00', 'start', { limit: { value: 1, unit: 'civil-day' } }],
    ['03-02 10:00', 'change-calendar', { calendar: 'short-week', effectiveAt: on('03-04 00:00') }]
  )
  expect(dueOf(midnight, '03-02 11:00')).toBe('03-04 00:00')
})

it('ends a full working day on the calendar of that day also where the new one has it off', () => {
  const calendars = new Map([['closed', closedOn('2026-03-03')]])
  const limit = { value: 1, unit: 'full-day' }
  const change = { calendar: 'closed', effectiveAt: on('03-04 00:00') }
  const record = (effect: object): ReturnType<typeof list> =>
    list(['03-02 09:00', 'start', { limit }], ['03-02 10:00', 'change-calendar', effect])
  expect(dueOf(record(change), '03-02 11:00', { calendars })).toBe('03-04 00:00')
  const before = { ...change, effectiveAt: on('03-03 23:59') }
  expect(dueOf(record(before), '03-02 11:00', { calendars })).not.toBe('03-04 00:00')
})

it('tells of another clock only since this one was started', () => {
  const stage = { ...disposal, limit: { value: 15, unit: 'minute' } }
  const rules = clockRules({ accept: { ...stage, pausedBy: ['confirm'] }, confirm: stage })
  const events = list(
    ['03-02 08:00', 'start', { clock: 'confirm' }],
    ['03-02 09:00', 'start', { clock: 'accept' }],
    ['03-02 09:10', 'stop', { clock: 'confirm' }]
  )
  const { pauses } = stateOf(events, '03-02 09:20', { rules, clock: 'accept' })
  expect(pauses.map(({ from, to }) => [wall(from), wall(to)])).toEqual([['03-02 09:00', '03-02 09:10']])
})

it('counts days beyond the calendar once an event brings one that covers them', () => {
  const coverage = { from: '2026-01-01', to: '2027-12-31' }
  const calendars = new Map([['next', compile({ standard: 'next', document: { ...plainWeek, coverage } })]])
  const overNewYear = list(
    ['12-21 09:00', 'start', { limit: { value: 8, unit: 'working-day' } }],
    ['12-22 10:00', 'change-calendar', { calendar: 'next' }]
  )
  expect(dueOf(overNewYear, '12-23 10:00', { calendars })).toBe('12-31 09:00')
})
