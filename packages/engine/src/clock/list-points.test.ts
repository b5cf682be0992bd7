import type { ClockRule } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { clockRules, disposal, list, on, stateOf, wall } from '../../test/clock-fixtures.js'
import type { ClockPoint, StartedClock } from './index.js'

const label = { zh: '点' }
const rule: ClockRule = {
  ...disposal,
  lights: [
    { id: 'green', label, fromPercent: 0 },
    { id: 'yellow', label, fromPercent: 80 },
    { id: 'red', label, afterDue: true }
  ],
  escalation: [
    { id: 'half', label, percent: 50 },
    { id: 'soon', label, percent: 80 },
    { id: 'due', label, percent: 100 },
    { id: 'half-over', label, percent: 150 },
    { id: 'two-hours-before', label, before: { value: 2, unit: 'work-hour' } },
    { id: 'a-day-before', label, before: { value: 1, unit: 'day' } },
    { id: 'thirty-hours-before', label, before: { value: 30, unit: 'hour' } },
    { id: 'an-hour-after', label, after: { value: 1, unit: 'work-hour' } }
  ]
}
const rules = clockRules({ disposal: rule })
const start = ['03-02 09:00', 'start'] as const

function instants(points: readonly ClockPoint[]): Record<string, string | null> {
  return Object.fromEntries(points.map(({ id, at }) => [id, wall(at)]))
}

function reached({ escalation }: StartedClock): readonly string[] {
  return escalation.filter((point) => point.reached).map(({ id }) => id)
}

function light(asOf: string): string | null {
  return stateOf(list(start), asOf, { rules }).light
}

describe('escalation at 50 %, 80 %, 100 % and 150 %', () => {
  it('is reckoned on the limit’s own clock, in working time', () => {
    const state = stateOf(list(start), '03-02 15:24', { rules })
    expect(instants(state.escalation)).toEqual({
      half: '03-02 15:00',
      soon: '03-02 17:24',
      due: '03-03 09:00',
      'half-over': '03-03 15:00',
      'two-hours-before': '03-02 17:00',
      'a-day-before': '03-02 09:00',
      'thirty-hours-before': '03-02 09:00',
      'an-hour-after': '03-03 10:00'
    })
    expect(reached(state)).toEqual(['half', 'a-day-before', 'thirty-hours-before'])
  })

  it('waits while the clock stands still, and keeps what was reached', () => {
    const paused = list(start, ['03-02 17:10', 'pause', { reason: '缺件' }])
    const state = stateOf(paused, '03-03 12:00', { rules })
    expect(reached(state)).toEqual(['half', 'two-hours-before'])
    expect(instants(state.escalation)).toMatchObject({ soon: null, due: null, 'a-day-before': null })
    const resumed = stateOf(
      list(start, ['03-02 17:10', 'pause', { reason: '缺件' }], ['03-03 08:00', 'resume']),
      '03-03 12:00',
      { rules }
    )
    expect(instants(resumed.escalation)).toMatchObject({
      soon: '03-03 08:14',
      due: '03-03 09:50',
      'half-over': '03-03 15:50'
    })
  })

  it('ends with the stop: what was not reached never is', () => {
    const state = stateOf(list(start, ['03-02 16:00', 'stop']), '03-10 12:00', { rules })
    expect(reached(state)).toEqual(['half', 'a-day-before', 'thirty-hours-before'])
    expect(instants(state.escalation)).toMatchObject({ soon: null, due: null })
  })

  it('beyond the calendar is not known', () => {
    const late = stateOf(
      list(['12-24 09:00', 'start', { limit: { value: 6, unit: 'work-hour' } }]),
      '12-24 10:00',
      { rules }
    )
    expect(instants(late.escalation)).toMatchObject({
      due: '12-24 17:00',
      'half-over': null,
      'an-hour-after': '12-24 18:00'
    })
  })
})

describe('lights', () => {
  it('show by the share of the limit that is used, the last one reached', () => {
    expect([light('03-02 09:00'), light('03-02 17:23'), light('03-02 17:24')]).toEqual([
      'green',
      'green',
      'yellow'
    ])
  })

  it('turn red from the first millisecond after the deadline', () => {
    expect(light('03-03 09:00')).toBe('yellow')
    const state = stateOf(list(start), '03-03 09:00', { rules, asOf: Date.parse(on('03-03 09:00')) + 1 })
    expect(state.light).toBe('red')
    expect(state.lights.map(({ at }) => at)).toEqual(
      [on('03-02 09:00'), on('03-02 17:24'), on('03-03 09:00')].map(
        (at, i) => Date.parse(at) + (i === 2 ? 1 : 0)
      )
    )
  })

  it('show from the start, also of a clock that is paused at once', () => {
    const paused = list(start, ['03-02 09:00', 'pause', { reason: '缺件' }])
    expect(stateOf(paused, '03-02 09:00', { rules }).light).toBe('green')
  })

  it('do not show where the rule has none', () => {
    expect(stateOf(list(start), '03-02 10:00')).toMatchObject({ light: null, lights: [], escalation: [] })
  })
})
