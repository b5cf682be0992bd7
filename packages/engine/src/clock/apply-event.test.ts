import type { ClockRule } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { clockRules, disposal, dueOf, list, on, reasonsOf, stateOf, wall } from '../../test/clock-fixtures.js'

const hour = 3_600_000
const start = ['03-02 09:00', 'start', { unit: 'drainage' }] as const
const without = (part: keyof ClockRule): { readonly rules: ReturnType<typeof clockRules> } => {
  const { [part]: _left, ...rule } = disposal
  return { rules: clockRules({ disposal: rule as ClockRule }) }
}

function rulesWith(change: Partial<ClockRule>): { readonly rules: ReturnType<typeof clockRules> } {
  return { rules: clockRules({ disposal: { ...disposal, ...change } }) }
}

function sized(value: number): ReturnType<typeof rulesWith> {
  return rulesWith({ extension: { ...disposal.extension!, size: { value, unit: 'work-hour' } } })
}

describe('an extension', () => {
  it('adds the original limit once more, twice at most', () => {
    const events = list(
      start,
      ['03-02 10:00', 'extend'],
      ['03-02 11:00', 'extend'],
      ['03-02 12:00', 'extend']
    )
    const state = stateOf(events, '03-02 16:00')
    expect(state).toMatchObject({ totalMs: 24 * hour, limit: { value: 8, unit: 'work-hour' } })
    expect(state.extensions).toHaveLength(2)
    expect(wall(state.dueAt)).toBe('03-05 09:00')
    expect(reasonsOf(state)).toEqual([['4', 'clock/too-many-extensions']])
  })

  it('granted while paused survives the resume', () => {
    const events = list(
      start,
      ['03-02 10:00', 'pause', { reason: '缺件' }],
      ['03-02 11:00', 'extend'],
      ['03-03 10:00', 'resume']
    )
    expect(dueOf(events)).toBe('03-05 09:00')
  })

  it('is barred when it was overdue at the approval, even if the request was in time', () => {
    const late = list(start, ['03-03 10:00', 'extend', { requestedAt: on('03-02 17:00') }])
    expect(reasonsOf(stateOf(late, '03-04 09:00'))).toEqual([['2', 'clock/overdue-at-approval']])
    expect(dueOf(late)).toBe('03-03 09:00')
    const lenient = rulesWith({ extension: { ...disposal.extension!, barredWhenOverdue: 'at-request' } })
    expect(dueOf(late, '03-04 09:00', lenient)).toBe('03-04 09:00')
  })

  it('is barred when it was overdue at the request, also when a pause told since makes that undone', () => {
    const events = list(start, ['03-03 09:30', 'extend', { requestedAt: on('03-03 09:15') }])
    const rule = rulesWith({ extension: { ...disposal.extension!, barredWhenOverdue: 'at-request' } })
    expect(reasonsOf(stateOf(events, '03-04 09:00', rule))).toEqual([['2', 'clock/overdue-at-request']])
    const never = rulesWith({ extension: { ...disposal.extension!, barredWhenOverdue: 'never' } })
    expect(stateOf(events, '03-03 17:00', never)).toMatchObject({ verdict: 'open', totalMs: 16 * hour })
  })

  it('at the due millisecond is not yet barred', () => {
    expect(stateOf(list(start, ['03-03 09:00', 'extend']), '03-03 09:00').rejected).toEqual([])
  })

  it('is refused where the rule declares none, and when it is requested after its approval', () => {
    const events = list(start, ['03-02 10:00', 'extend', { requestedAt: on('03-02 11:00') }])
    expect(reasonsOf(stateOf(events, '03-02 12:00'))).toEqual([['2', 'clock/request-after-approval']])
    expect(reasonsOf(stateOf(events, '03-02 12:00', without('extension')))).toEqual([
      ['2', 'clock/extension-not-allowed']
    ])
  })

  it('of the original limit is whole; a declared size is the most', () => {
    const byOne = list(start, ['03-02 10:00', 'extend', { by: { value: 1, unit: 'work-hour' } }])
    expect(reasonsOf(stateOf(byOne, '03-02 12:00'))).toEqual([['2', 'clock/unfit-extension']])
    expect(dueOf(byOne, '03-02 12:00', sized(4))).toBe('03-03 10:00')
    expect(dueOf(list(start, ['03-02 10:00', 'extend']), '03-02 12:00', sized(4))).toBe('03-03 15:00')
    const byFive = list(start, ['03-02 10:00', 'extend', { by: { value: 5, unit: 'work-hour' } }])
    expect(reasonsOf(stateOf(byFive, '03-02 12:00', sized(4)))).toEqual([['2', 'clock/unfit-extension']])
  })

  it('of the original limit counts as it does, even where another unit would lead to the same deadline', () => {
    const same = list(
      ['03-02 08:00', 'start'],
      ['03-02 08:00', 'extend', { by: { value: 10, unit: 'hour' } }]
    )
    expect(reasonsOf(stateOf(same, '03-02 12:00'))).toEqual([['2', 'clock/unfit-extension']])
    const minutes = list(
      ['03-02 08:00', 'start'],
      ['03-02 08:00', 'extend', { by: { value: 1, unit: 'work-day' } }]
    )
    expect(dueOf(minutes)).toBe('03-03 18:00')
  })

  it('in a unit that counts otherwise goes on from the deadline', () => {
    const size = { value: 2, unit: 'day' }
    const rule = rulesWith({ extension: { ...disposal.extension!, size } })
    expect(dueOf(list(start, ['03-02 10:00', 'extend']), '03-02 12:00', rule)).toBe('03-05 09:00')
  })
})

describe('a suspension', () => {
  it('ends by itself at the greatest length declared', () => {
    const rule = rulesWith({ suspension: { ...disposal.suspension!, maxLength: { value: 10, unit: 'day' } } })
    const events = list(start, ['03-02 10:00', 'suspend'])
    expect(stateOf(events, '03-12 09:59', rule)).toMatchObject({ status: 'suspended', elapsedMs: hour })
    expect(stateOf(events, '03-12 10:00', rule).status).toBe('running')
    expect(dueOf(events, '03-03 10:00', rule)).toBe('03-13 09:00')
  })

  it('ends when it was set to end, or when it is resumed, whichever is first', () => {
    const set = list(start, ['03-02 10:00', 'suspend', { until: on('03-04 10:00') }])
    expect(dueOf(set, '03-02 11:00')).toBe('03-05 09:00')
    const resumed = list(
      start,
      ['03-02 10:00', 'suspend', { until: on('03-04 10:00') }],
      ['03-03 10:00', 'resume']
    )
    expect(dueOf(resumed)).toBe('03-04 09:00')
  })

  it('is granted once, not while it lasts, not when overdue, and not where no rule declares it', () => {
    const twice = rulesWith({ suspension: { ...disposal.suspension!, maxCount: 2 } })
    const events = list(start, ['03-02 10:00', 'suspend'], ['03-02 11:00', 'suspend'])
    expect(reasonsOf(stateOf(events, '03-02 12:00'))).toEqual([['3', 'clock/too-many-suspensions']])
    expect(reasonsOf(stateOf(events, '03-02 12:00', twice))).toEqual([['3', 'clock/already-suspended']])
    expect(reasonsOf(stateOf(events, '03-02 12:00', without('suspension')))).toEqual([
      ['2', 'clock/suspension-not-allowed'],
      ['3', 'clock/suspension-not-allowed']
    ])
    const late = list(start, ['03-03 09:01', 'suspend'])
    expect(reasonsOf(stateOf(late, '03-03 10:00'))).toEqual([['2', 'clock/overdue-at-request']])
  })
})

describe('a return', () => {
  const returned = [start, ['03-02 10:00', 'return', { unit: 'drainage' }]] as const

  it('stops the clock until the same unit gets the case again', () => {
    expect(stateOf(list(...returned), '03-02 12:00')).toMatchObject({ status: 'paused', elapsedMs: hour })
    expect(dueOf(list(...returned, ['03-02 15:00', 'dispatch', { unit: 'drainage' }]))).toBe('03-03 12:00')
  })

  it('starts it anew for another unit, and keeps the earlier run', () => {
    const state = stateOf(list(...returned, ['03-02 15:00', 'dispatch', { unit: 'roads' }]), '03-02 16:00')
    expect(state).toMatchObject({ unit: 'roads', elapsedMs: hour, status: 'running' })
    expect(wall(state.dueAt)).toBe('03-03 15:00')
    expect(state.runs).toMatchObject([{ unit: 'drainage', elapsedMs: hour, verdict: 'open', dueAt: null }])
  })

  it('does not take back that the earlier run was overdue', () => {
    const events = list(
      start,
      ['03-03 10:00', 'return'],
      ['03-03 11:00', 'dispatch', { unit: 'roads' }],
      ['03-03 12:00', 'stop']
    )
    expect(stateOf(events, '03-05 12:00')).toMatchObject({
      verdict: 'on-time',
      runs: [{ verdict: 'overdue' }]
    })
  })

  it('counts what was granted to the earlier run', () => {
    const events = list(
      start,
      ['03-02 09:10', 'extend'],
      ['03-02 09:20', 'extend'],
      ['03-02 10:00', 'return'],
      ['03-02 11:00', 'dispatch', { unit: 'roads' }],
      ['03-02 11:30', 'extend']
    )
    const state = stateOf(events, '03-02 12:00')
    expect(reasonsOf(state)).toEqual([['6', 'clock/too-many-extensions']])
    expect(state).toMatchObject({ extensions: [], totalMs: 8 * hour })
  })

  it('comes from the unit in charge, once, and is followed by a dispatch', () => {
    const events = list(
      start,
      ['03-02 09:30', 'dispatch', { unit: 'roads' }],
      ['03-02 10:00', 'return', { unit: 'roads' }],
      ['03-02 11:00', 'return'],
      ['03-02 12:00', 'return']
    )
    expect(reasonsOf(stateOf(events, '03-02 13:00'))).toEqual([
      ['2', 'clock/not-returned'],
      ['3', 'clock/not-in-charge'],
      ['5', 'clock/already-returned']
    ])
    const forbidden = stateOf(events, '03-02 13:00', without('return')).rejected.map(
      ({ reason }) => reason.code
    )
    expect(forbidden).toEqual(Array.from({ length: 4 }, () => 'clock/return-not-allowed'))
  })
})

describe('rework', () => {
  const stopped = [start, ['03-02 11:00', 'stop'], ['03-02 17:00', 'rework']] as const
  const due = (clock: 'continue' | 'resume' | 'restart'): string | null =>
    dueOf(list(...stopped), '03-02 18:00', rulesWith({ rework: { clock, evidence: 'derived' } }))

  it('goes on as if the clock had not been stopped, or without the time between, or anew', () => {
    expect(due('continue')).toBe('03-03 09:00')
    expect(due('resume')).toBe('03-03 15:00')
    expect(due('restart')).toBe('03-03 17:00')
  })

  it('needs a stopped clock and a rule', () => {
    const early = list(start, ['03-02 10:00', 'rework'])
    expect(reasonsOf(stateOf(early, '03-02 11:00'))).toEqual([['2', 'clock/not-stopped']])
    expect(reasonsOf(stateOf(early, '03-02 11:00', without('rework')))).toEqual([
      ['2', 'clock/rework-not-allowed']
    ])
  })
})

describe('an appeal', () => {
  it('that is granted exempts an overdue case and leaves the fact', () => {
    const closed = [start, ['03-03 12:00', 'stop']] as const
    const granted = stateOf(list(...closed, ['03-10 09:00', 'appeal', { granted: true }]), '03-11 09:00')
    expect(granted).toMatchObject({ exempt: true, verdict: 'overdue', overdueMs: 3 * hour })
    const refused = list(...closed, ['03-10 09:00', 'appeal', { granted: false }])
    expect(stateOf(refused, '03-11 09:00')).toMatchObject({ exempt: false, verdict: 'overdue' })
    expect(reasonsOf(stateOf(refused, '03-11 09:00', without('appeal')))).toEqual([
      ['3', 'clock/appeal-not-allowed']
    ])
  })
})
