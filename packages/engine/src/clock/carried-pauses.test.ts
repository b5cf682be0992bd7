import type { ClockRule } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { clockRules, disposal, dueOf, list, on, reasonsOf, stateOf, wall } from '../../test/clock-fixtures.js'
import { isRefusal } from '../kernel/index.js'
import { foldClock } from './index.js'

const hour = 3_600_000
const start = ['03-02 09:00', 'start', { unit: 'drainage' }] as const

function rulesWith(change: Partial<ClockRule>): { readonly rules: ReturnType<typeof clockRules> } {
  return { rules: clockRules({ disposal: { ...disposal, ...change } }) }
}

describe('what stands still when the clock starts anew', () => {
  const returned = [
    start,
    ['03-02 09:30', 'pause', { reason: '缺件' }],
    ['03-02 10:00', 'return'],
    ['03-02 11:00', 'dispatch', { unit: 'roads' }]
  ] as const

  it('is a pause that is open; only the return ends, and the earlier run is closed', () => {
    const state = stateOf(list(...returned), '03-02 12:00')
    expect(state).toMatchObject({ status: 'paused', unit: 'roads', elapsedMs: 0, dueAt: null })
    expect(state.pauses.map(({ cause, by, from, to }) => [cause, by, wall(from), wall(to)])).toEqual([
      ['pause', '2', '03-02 11:00', null]
    ])
    expect(state.runs[0]?.pauses.map(({ cause, to, endedBy }) => [cause, wall(to), endedBy])).toEqual([
      ['pause', '03-02 11:00', '4'],
      ['return', '03-02 11:00', '4']
    ])
  })

  it('goes on when that pause is resumed', () => {
    expect(dueOf(list(...returned, ['03-02 15:00', 'resume', { of: '2' }]))).toBe('03-03 15:00')
  })

  it('is a suspension, too, without a new right to one', () => {
    const events = list(
      start,
      ['03-02 09:30', 'suspend', { until: on('03-02 16:00') }],
      ['03-02 10:00', 'return'],
      ['03-02 11:00', 'dispatch', { unit: 'roads' }],
      ['03-02 17:00', 'suspend']
    )
    const state = stateOf(events, '03-02 18:00')
    expect(wall(state.dueAt)).toBe('03-03 16:00')
    expect(reasonsOf(state)).toEqual([['5', 'clock/too-many-suspensions']])
  })
})

function warningsOf(
  events: Parameters<typeof stateOf>[0],
  asOf: string,
  rules = clockRules()
): readonly object[] {
  const decision = foldClock(rules, { clock: 'disposal', criterion: 'event/0101/1', events, asOf: on(asOf) })
  return isRefusal(decision) ? [] : decision.warnings.map(({ code, params }) => ({ code, params }))
}

describe('a warning is given', () => {
  it('when nobody told which unit was in charge, where it matters', () => {
    const events = list(
      ['03-02 09:00', 'start'],
      ['03-02 10:00', 'return'],
      ['03-02 11:00', 'dispatch', { unit: 'roads' }]
    )
    expect(warningsOf(events, '03-02 12:00')).toEqual([
      { code: 'clock/unknown-unit-in-charge', params: { event: '3', unit: 'roads' } }
    ])
    expect(stateOf(events, '03-02 12:00')).toMatchObject({ unit: 'roads', elapsedMs: 2 * hour, runs: [] })
    const { rules } = rulesWith({ return: { sameUnit: 'resume', otherUnit: 'resume', evidence: 'derived' } })
    expect(warningsOf(events, '03-02 12:00', rules)).toEqual([])
  })

  it('when a suspension is to last longer than it may, with both instants', () => {
    const maxLength = { value: 10, unit: 'day' }
    const { rules } = rulesWith({ suspension: { ...disposal.suspension!, maxLength } })
    const [until, latest] = [on('03-20 10:00'), on('03-12 10:00')]
    const events = list(start, ['03-02 10:00', 'suspend', { until }])
    expect(warningsOf(events, '03-03 12:00', rules)).toEqual([
      { code: 'clock/suspension-cut', params: { event: '2', until, latest } }
    ])
    expect(wall(stateOf(events, '03-03 12:00', { rules }).pauses[0]?.to ?? null)).toBe('03-12 10:00')
    const whole = list(start, ['03-02 10:00', 'suspend', { until: latest }])
    expect(warningsOf(whole, '03-03 12:00', rules)).toEqual([])
  })
})

it('a short suspension is granted although the greatest length ends beyond the calendar', () => {
  const maxLength = { value: 300, unit: 'working-day' }
  const rule = rulesWith({ suspension: { ...disposal.suspension!, maxLength } })
  const short = list(start, ['03-02 10:00', 'suspend', { until: on('03-03 10:00') }])
  expect(dueOf(short, '03-02 12:00', rule)).toBe('03-04 09:00')
  const beyond = [{}, { until: '2027-02-01T10:00:00+08:00' }, { until: on('03-02 09:00') }].map((more) =>
    reasonsOf(stateOf(list(start, ['03-02 10:00', 'suspend', more]), '03-02 12:00', rule))
  )
  expect(beyond).toEqual([
    [['2', 'calendar/not-covered']],
    [['2', 'calendar/not-covered']],
    [['2', 'clock/ends-before-begin']]
  ])
})
