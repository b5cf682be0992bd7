import { describe, expect, it } from 'vitest'
import { dueOf, list, on, reasonsOf, stateOf, wall } from '../../test/clock-fixtures.js'

const hour = 3_600_000
const start = ['03-02 09:00', 'start', { unit: 'drainage' }] as const

describe('a change', () => {
  it('of the limit keeps what was counted and what stood still, in the new unit', () => {
    const paused = [start, ['03-02 11:00', 'pause', { reason: '缺件' }]] as const
    const longer = [
      ...paused,
      ['03-02 16:00', 'change-limit', { limit: { value: 3, unit: 'work-day' } }]
    ] as const
    expect(dueOf(list(...longer, ['03-03 09:00', 'resume']))).toBe('03-05 17:00')
    const hours = [
      ...paused,
      ['03-02 16:00', 'change-limit', { limit: { value: 30, unit: 'hour' } }]
    ] as const
    const state = stateOf(list(...hours, ['03-03 09:00', 'resume']), '03-03 10:00')
    expect(state).toMatchObject({ elapsedMs: 3 * hour, totalMs: 30 * hour })
    expect(wall(state.dueAt)).toBe('03-04 13:00')
  })

  it('of the limit may put the deadline into the past, and judges a stopped clock', () => {
    const events = list(
      start,
      ['03-02 16:00', 'stop'],
      ['03-02 17:00', 'change-limit', { limit: { value: 1, unit: 'hour' } }]
    )
    expect(stateOf(events, '03-02 16:30').verdict).toBe('on-time')
    expect(stateOf(events, '03-02 17:30')).toMatchObject({
      verdict: 'overdue',
      dueIso: '2026-03-02T10:00:00+08:00'
    })
  })

  it('of the calendar counts anew only what comes after its effect', () => {
    const change = ['03-03 08:30', 'change-calendar', { calendar: 'short-week' }] as const
    const events = list(['03-03 08:00', 'start'], change)
    const long = { criterion: 'event/0101/1', limit: { value: 16, unit: 'work-hour' } }
    expect(dueOf(list(['03-03 08:00', 'start']), '03-04 09:00', long)).toBe('03-04 18:00')
    expect(dueOf(events, '03-04 09:00', long)).toBe('03-05 18:00')
    const late = list(
      ['03-03 08:00', 'start'],
      ['03-04 12:00', 'change-calendar', { calendar: 'short-week' }]
    )
    const state = stateOf(late, '03-04 13:00', long)
    expect(state.elapsedMs).toBe(12 * hour)
    expect(wall(state.dueAt)).toBe('03-05 12:00')
    expect(state.calendars).toEqual([
      { from: Date.parse(on('03-04 12:00')), event: '2', calendar: 'short-week', replacedBy: null }
    ])
    expect(state.notices.map(({ id }) => id)).toEqual(['spring'])
  })

  it('of the calendar takes effect when it says, not before it was made, and names one that was handed in', () => {
    const events = list(
      ['03-02 08:00', 'change-calendar', { calendar: 'short-week', effectiveAt: on('03-05 00:00') }],
      ['03-03 08:00', 'start'],
      ['03-03 09:00', 'change-calendar', { calendar: 'short-week', effectiveAt: on('03-02 00:00') }],
      ['03-03 10:00', 'change-calendar', { calendar: 'elsewhere' }]
    )
    const state = stateOf(events, '03-03 12:00', { limit: { value: 16, unit: 'work-hour' } })
    expect(wall(state.dueAt)).toBe('03-04 18:00')
    expect(reasonsOf(state)).toEqual([
      ['3', 'clock/effect-before-event'],
      ['4', 'clock/unknown-calendar']
    ])
  })
})

describe('an event that cannot be', () => {
  it('before the start or after the stop is rejected', () => {
    const events = list(
      ['03-02 08:00', 'pause', { reason: '早' }],
      ['03-02 08:10', 'stop'],
      ['03-02 08:20', 'change-limit', { limit: { value: 1, unit: 'hour' } }],
      start,
      ['03-02 09:30', 'start'],
      ['03-02 10:00', 'stop'],
      ['03-02 10:30', 'pause', { reason: '晚' }],
      ['03-02 11:00', 'resume'],
      ['03-02 11:30', 'stop'],
      ['03-02 12:00', 'extend']
    )
    expect(reasonsOf(stateOf(events, '03-02 13:00'))).toEqual([
      ['1', 'clock/not-started'],
      ['2', 'clock/not-started'],
      ['3', 'clock/not-started'],
      ['5', 'clock/already-started'],
      ['7', 'clock/stopped'],
      ['8', 'clock/stopped'],
      ['9', 'clock/stopped'],
      ['10', 'clock/stopped']
    ])
  })

  it('resumes nothing, ends before it begins, or counts in an unknown unit', () => {
    const events = list(
      start,
      ['03-02 10:00', 'resume'],
      ['03-02 11:00', 'pause', { reason: '倒', until: on('03-02 11:00') }],
      ['03-02 11:10', 'suspend', { until: on('03-02 11:00') }],
      ['03-02 11:30', 'change-limit', { limit: { value: 1, unit: 'moon' } }]
    )
    expect(reasonsOf(stateOf(events, '03-02 12:00'))).toEqual([
      ['2', 'clock/not-paused'],
      ['3', 'clock/ends-before-begin'],
      ['4', 'clock/ends-before-begin'],
      ['5', 'time-limits/unknown-unit']
    ])
  })
})
