import { describe, expect, it } from 'vitest'
import {
  clockRules,
  dueOf as due,
  list,
  on,
  reasonsOf as reasons,
  stateOf,
  wall
} from '../../test/clock-fixtures.js'
import { foldClock, type ClockEvent } from './index.js'

const hour = 3_600_000
const minute = 60_000

const start = ['03-02 09:00', 'start'] as const

/** Stopped so many milliseconds after the deadline. */
function stopAt(ms: number): readonly ClockEvent[] {
  return [
    ...list(start),
    { type: 'stop', id: 'x', sequence: 9, occurredAt: Date.parse(on('03-03 09:00')) + ms }
  ]
}

describe('a clock that runs', () => {
  it('counts what its limit counts and is due where the limit is used up', () => {
    expect(stateOf(list(start), '03-02 15:00')).toMatchObject({
      status: 'running',
      elapsedMs: 4 * hour,
      remainingMs: 4 * hour,
      totalMs: 8 * hour,
      used: { numerator: 1, denominator: 2 },
      dueIso: '2026-03-03T09:00:00+08:00',
      verdict: 'open',
      overdueMs: 0
    })
  })

  it('stopped at the due millisecond is on time, one later is overdue', () => {
    expect(stateOf(stopAt(0), '03-09 09:00')).toMatchObject({
      status: 'stopped',
      verdict: 'on-time',
      overdueMs: 0
    })
    expect(stateOf(stopAt(1), '03-09 09:00')).toMatchObject({ verdict: 'overdue', overdueMs: 1 })
  })

  it('says how many times its limit it is overdue, exactly', () => {
    const { overdueMs, overdueMultiple, used } = stateOf(list(start), '03-04 10:00')
    expect(overdueMs).toBe(9 * hour)
    expect(overdueMultiple).toEqual({ numerator: 9, denominator: 8 })
    expect(used).toEqual({ numerator: 17, denominator: 8 })
  })

  it('that nothing has started has no deadline and shows the limit it will have', () => {
    const decision = foldClock(clockRules(), {
      clock: 'disposal',
      criterion: 'event/0101/1',
      events: [],
      asOf: 0
    })
    expect(decision).toMatchObject({
      value: { status: 'not-started', limit: { value: 8, unit: 'work-hour' } }
    })
  })
})

describe('a pause', () => {
  it('across a night moves the deadline by the working time it takes, not by its length', () => {
    expect(due(list(start, ['03-02 17:00', 'pause', { reason: '缺件' }], ['03-03 09:00', 'resume']))).toBe(
      '03-03 11:00'
    )
  })

  it('across a weekend does not give the weekend back as working time', () => {
    const friday = ['03-06 09:00', 'start'] as const
    expect(due(list(friday, ['03-06 15:00', 'pause', { reason: '缺件' }], ['03-09 10:00', 'resume']))).toBe(
      '03-09 16:00'
    )
  })

  it('across a holiday counts nothing for the holiday', () => {
    const events = list(
      ['03-02 08:00', 'change-calendar', { calendar: 'short-week' }],
      ['03-03 14:00', 'start'],
      ['03-03 17:00', 'pause', { reason: '缺件' }],
      ['03-05 09:00', 'resume']
    )
    expect(due(events)).toBe('03-05 16:00')
  })

  it('in time that is not worked moves a deadline in working time by nothing', () => {
    expect(due(list(start, ['03-02 12:00', 'pause', { reason: '午休' }], ['03-02 14:00', 'resume']))).toBe(
      '03-03 09:00'
    )
  })

  it('after the deadline changes nothing about it', () => {
    const events = list(start, ['03-03 09:01', 'pause', { reason: '晚了' }])
    expect(stateOf(events, '03-10 09:00')).toMatchObject({
      status: 'paused',
      verdict: 'overdue',
      overdueMs: minute
    })
    expect(due(events)).toBe('03-03 09:00')
  })

  it('that overlaps another counts once', () => {
    const events = list(
      start,
      ['03-02 10:00', 'pause', { reason: '一' }],
      ['03-02 11:00', 'pause', { reason: '二' }],
      ['03-02 15:00', 'resume', { of: '2' }],
      ['03-02 16:00', 'resume', { of: '3' }]
    )
    expect(due(events)).toBe('03-03 15:00')
  })

  it('without a known end leaves the deadline open and says when it would be', () => {
    const state = stateOf(list(start, ['03-02 10:00', 'pause', { reason: '缺件' }]), '03-03 10:00')
    expect(state).toMatchObject({
      status: 'paused',
      dueAt: null,
      dueIso: null,
      verdict: 'open',
      elapsedMs: hour
    })
    expect(wall(state.dueIfResumedAt)).toBe('03-04 09:00')
  })

  it('with a known end ends by itself, and the deadline is known at once', () => {
    const events = list(start, ['03-02 10:00', 'pause', { reason: '缺件', until: on('03-02 15:00') }])
    expect(due(events, '03-02 11:00')).toBe('03-03 12:00')
    expect(stateOf(events, '03-02 15:00').status).toBe('running')
  })

  it('is ended by a resume that names it, or by one that names none, and by nothing else', () => {
    const paused = [start, ['03-02 10:00', 'pause', { reason: '一' }]] as const
    expect(reasons(stateOf(list(...paused, ['03-02 11:00', 'resume', { of: '1' }]), '03-02 12:00'))).toEqual([
      ['3', 'clock/pause-not-open']
    ])
    expect(stateOf(list(...paused, ['03-02 11:00', 'resume']), '03-02 12:00').status).toBe('running')
  })
})
