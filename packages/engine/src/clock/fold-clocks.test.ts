import type { ClockRule } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { clockRules, disposal, list, on, reasonsOf, stateOf, wall } from '../../test/clock-fixtures.js'
import { isRefusal } from '../kernel/index.js'
import { foldClock, foldClocks, type ClockEvent, type ClockRules, type StartedClock } from './index.js'

const minute = 60_000
const stage = (zh: string, value: number, unit = 'minute'): ClockRule => ({
  label: { zh },
  limit: { value, unit },
  startsOn: { zh: '开始' },
  stopsOn: { zh: '结束' },
  rework: { clock: 'restart', evidence: 'derived' },
  evidence: 'derived'
})

/** The stage clocks of Yuncheng, and Ningbo's verification in work minutes. */
const stages = {
  accept: { ...stage('受理', 15), pausedBy: ['confirm'] },
  confirm: stage('核实', 30),
  dispatch: stage('派遣', 15),
  disposal,
  verify: stage('核查', 30, 'work-minute')
} satisfies Record<string, ClockRule>

function fold(
  events: readonly ClockEvent[],
  asOf: string,
  rules: ClockRules = clockRules(stages)
): Record<string, StartedClock> {
  const decision = foldClocks(rules, { criterion: 'event/0101/1', events, asOf: on(asOf) })
  if (isRefusal(decision)) throw new Error(JSON.stringify(decision.refused))
  return Object.fromEntries(
    Object.entries(decision.value.clocks).map(([id, state]) => {
      if (isRefusal(state)) throw new Error(JSON.stringify(state.refused))
      return [id, state.value as StartedClock]
    })
  )
}

describe('stage clocks', () => {
  const events = list(
    ['03-07 23:50', 'start', { clock: 'accept' }],
    ['03-08 00:00', 'start', { clock: 'confirm' }],
    ['03-08 00:20', 'stop', { clock: 'confirm' }],
    ['03-08 00:24', 'stop', { clock: 'accept' }],
    ['03-08 00:24', 'start', { clock: 'dispatch' }]
  )

  it('run day and night, and acceptance stands still during confirmation', () => {
    const { accept, confirm, dispatch } = fold(events, '03-08 00:30')
    expect(accept).toMatchObject({ elapsedMs: 14 * minute, verdict: 'on-time', status: 'stopped' })
    expect(wall(accept?.dueAt ?? null)).toBe('03-08 00:25')
    expect(accept?.pauses).toMatchObject([{ cause: 'clock', by: 'confirm' }])
    expect(confirm).toMatchObject({ elapsedMs: 20 * minute, verdict: 'on-time' })
    expect(dispatch).toMatchObject({ elapsedMs: 6 * minute, status: 'running' })
  })

  it('have no deadline while another holds them up', () => {
    const { accept } = fold(events, '03-08 00:10')
    expect(accept).toMatchObject({ status: 'paused', dueAt: null, elapsedMs: 10 * minute })
    expect(wall(accept?.dueIfResumedAt ?? null)).toBe('03-08 00:15')
  })

  it('count work minutes where a city counts those', () => {
    const evening = list(['03-06 17:50', 'start', { clock: 'verify' }])
    expect(wall(fold(evening, '03-06 18:00')['verify']?.dueAt ?? null)).toBe('03-09 08:20')
  })

  it('can be asked for one by one, with the others in the record', () => {
    const state = stateOf(events, '03-08 00:30', { rules: clockRules(stages), clock: 'accept' })
    expect(state).toEqual(fold(events, '03-08 00:30')['accept'])
  })

  it('run for another round by rework', () => {
    const again = [
      ...events,
      ...list(['03-08 09:00', 'rework', { clock: 'confirm' }]).map((e) => ({ ...e, id: '9', sequence: 9 }))
    ]
    const { confirm } = fold(again, '03-08 09:10')
    expect(confirm).toMatchObject({ elapsedMs: 10 * minute, runs: [{ elapsedMs: 20 * minute }] })
  })

  it('do not hold up a clock that has stopped, and hold up again one that goes on', () => {
    const paused = { ...disposal, pausedBy: ['confirm'] }
    const rules = clockRules({ ...stages, disposal: paused })
    const record = list(
      ['03-02 09:00', 'start', { clock: 'disposal' }],
      ['03-02 10:00', 'stop', { clock: 'disposal' }],
      ['03-02 10:30', 'start', { clock: 'confirm' }],
      ['03-02 11:30', 'stop', { clock: 'confirm' }],
      ['03-02 14:00', 'rework', { clock: 'disposal' }]
    )
    expect(wall(fold(record, '03-02 13:00', rules)['disposal']?.dueAt ?? null)).toBe('03-03 09:00')
    expect(wall(fold(record, '03-02 14:30', rules)['disposal']?.dueAt ?? null)).toBe('03-03 10:00')
  })
})

describe('a record of several clocks', () => {
  it('needs to say which clock it means, except for a change of calendar', () => {
    const decision = foldClocks(clockRules(stages), {
      criterion: 'event/0101/1',
      events: list(
        ['03-02 09:00', 'start'],
        ['03-02 09:00', 'start', { clock: 'archive' }],
        ['03-02 09:30', 'change-calendar', { calendar: 'x' }]
      ),
      asOf: on('03-02 10:00')
    })
    if (isRefusal(decision)) throw new Error('refused')
    expect(reasonsOf({ rejected: decision.value.rejected } as StartedClock)).toEqual([
      ['1', 'clock/which-clock'],
      ['2', 'clock/unknown-clock']
    ])
    const { clocks } = decision.value
    expect(Object.keys(clocks)).toEqual(['confirm', 'accept', 'dispatch', 'disposal', 'verify'])
    expect(clocks['verify']).toMatchObject({
      value: { rejected: [{ reason: { code: 'clock/unknown-calendar' } }] }
    })
  })

  it('tells the events of no clock with the one asked about', () => {
    const events = list(['03-02 09:00', 'start'], ['03-02 09:00', 'start', { clock: 'archive' }])
    expect(reasonsOf(stateOf(events, '03-02 10:00'))).toEqual([['2', 'clock/unknown-clock']])
  })

  it('refuses one clock without the others', () => {
    const decision = foldClocks(clockRules(stages), { events: [], asOf: 0 })
    if (isRefusal(decision)) throw new Error('refused')
    expect(decision.value.clocks['disposal']).toMatchObject({
      refused: [{ code: 'time-limits/missing-limit' }]
    })
    expect(decision.value.clocks['accept']).toMatchObject({ value: { status: 'not-started' } })
  })

  it('refuses a clock that is held up by one that is refused', () => {
    const rules = clockRules({ ...stages, accept: { ...stages.accept, pausedBy: ['disposal'] } })
    expect(foldClock(rules, { clock: 'accept', events: [], asOf: 0 })).toMatchObject({
      refused: [{ code: 'time-limits/missing-limit' }]
    })
  })
})

function ask(rules: ClockRules, clock = 'disposal', more: object = {}): readonly string[] {
  const decision = foldClock(rules, { clock, criterion: 'event/0101/1', events: [], asOf: 0, ...more })
  return isRefusal(decision) ? decision.refused.map(({ code }) => code) : []
}

function withLimit(limit: object): ClockRules {
  return clockRules({ disposal: { ...disposal, limit } as ClockRule })
}

function citationsOf(decision: ReturnType<typeof foldClock>): readonly string[] {
  return isRefusal(decision) ? [] : decision.because.map(({ rule }) => rule)
}

it('cites the units of the limits that hold', () => {
  const limit = { value: 3, unit: 'day' }
  const events = list(['03-02 09:00', 'start'], ['03-02 10:00', 'change-limit', { limit }])
  const asked = { clock: 'disposal', criterion: 'event/0101/1', events }
  const cited = (asOf: string): readonly string[] =>
    citationsOf(foldClock(clockRules(), { ...asked, asOf: on(asOf) }))
  expect(cited('03-02 09:30')).toContain('units/work-hour')
  expect(cited('03-02 11:00')).toContain('units/day')
  expect(cited('03-02 11:00')).not.toContain('units/work-hour')
})

describe('what cannot be folded is refused', () => {
  it('clocks that are not declared or hold each other up', () => {
    expect(ask(clockRules(), 'archive')).toEqual(['clock/unknown-clock'])
    const circle = clockRules({
      a: { ...stages.confirm, pausedBy: ['b'] },
      b: { ...stages.confirm, pausedBy: ['a'] }
    })
    expect(ask(circle, 'a')).toEqual(['clock/cyclic-pause'])
    expect(ask(clockRules({ a: { ...stages.confirm, pausedBy: ['none'] } }), 'a')).toEqual([
      'clock/unknown-clock'
    ])
  })

  it('limits that run backwards, start with nothing, or count on no calendar', () => {
    expect(ask(withLimit({ value: 1, unit: 'hour', direction: 'before' }))).toEqual([
      'clock/limit-before-event'
    ])
    expect(ask(withLimit({ value: 1, unit: 'hour', startEvent: { missing: { zh: '未规定' } } }))).toEqual([
      'time-limits/no-start-event'
    ])
    const { timeLimits, ...rules } = clockRules()
    expect(ask({ ...rules, timeLimits: { ...timeLimits, calendar: null } })).toEqual([
      'time-limits/no-calendar'
    ])
  })

  it('an instant that is none', () => {
    expect(ask(clockRules(), 'disposal', { asOf: '2026-03-02 10:00' })).toEqual(['clock/invalid-as-of'])
    expect(ask(clockRules(), 'disposal', { asOf: null })).toEqual(['clock/invalid-as-of'])
    expect(ask(clockRules(), 'disposal', { asOf: 1e15 })).toEqual(['calendar/outside-zone-table'])
  })

  it('a deadline beyond the calendar, and nothing else with it', () => {
    const state = stateOf(list(['03-02 09:00', 'start'], ['03-02 10:00', 'suspend']), '03-02 12:00')
    expect(state).toMatchObject({
      status: 'suspended',
      dueAt: null,
      dueIfResumedAt: null,
      verdict: 'open',
      elapsedMs: 60 * minute,
      remainingMs: 420 * minute
    })
    expect(state.dueRefused?.code).toBe('calendar/not-covered')
    const both = list(
      ['03-02 09:00', 'start'],
      ['03-02 10:00', 'suspend'],
      ['03-02 10:30', 'pause', { reason: 'x' }]
    )
    expect(stateOf(both, '03-02 12:00').dueRefused?.code).toBe('calendar/not-covered')
    const stopped = stateOf(list(['12-24 17:00', 'start'], ['12-24 17:30', 'stop']), '12-24 18:00')
    expect(stopped).toMatchObject({ verdict: 'on-time', dueAt: null })
  })
})
