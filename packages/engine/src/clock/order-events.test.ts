import { describe, expect, it } from 'vitest'
import { clockRules, list, on, reasonsOf, stateOf, wall } from '../../test/clock-fixtures.js'
import { isRefusal } from '../kernel/index.js'
import { foldClock, type ClockEvent } from './index.js'

const start = ['03-02 09:00', 'start'] as const

function ask(events: readonly unknown[], asOf = '03-02 12:00'): ReturnType<typeof foldClock> {
  return foldClock(clockRules(), {
    clock: 'disposal',
    criterion: 'event/0101/1',
    events: events as readonly ClockEvent[],
    asOf: on(asOf)
  })
}

function codes(decision: ReturnType<typeof foldClock>): readonly string[] {
  return isRefusal(decision)
    ? decision.refused.map(({ code }) => code)
    : decision.warnings.map(({ code }) => code)
}

describe('the same event twice', () => {
  const [first] = list(start) as [ClockEvent]

  it('counts once, also when its instant is written in another way or a host adds what a clock does not read', () => {
    const again = { ...first, occurredAt: Date.parse(on('03-02 09:00')), by: { person: 'p1' }, clock: null }
    expect(ask([first, again, first])).toEqual(ask([first]))
  })

  it('with another content is refused', () => {
    expect(codes(ask([first, { ...first, sequence: 2 }]))).toEqual(['clock/conflicting-event'])
    expect(codes(ask([first, { ...first, unit: 'roads' }]))).toEqual(['clock/conflicting-event'])
  })
})

describe('an event that says too little', () => {
  const base = { id: '1', type: 'pause', occurredAt: on('03-02 09:00'), sequence: 1, reason: '缺件' }

  it.each([
    ['no id', { ...base, id: '' }, 'id'],
    ['a wall time without an offset', { ...base, occurredAt: '2026-03-02T09:00:00' }, 'occurredAt'],
    ['no sequence', { ...base, sequence: undefined }, 'sequence'],
    ['a broken sequence', { ...base, sequence: 1.5 }, 'sequence'],
    ['no reason', { ...base, reason: undefined }, 'reason'],
    ['an until that is no instant', { ...base, until: 'tomorrow' }, 'until'],
    ['a limit of nothing', { ...base, type: 'change-limit', limit: { value: 0, unit: 'hour' } }, 'limit'],
    ['a limit that is no limit', { ...base, type: 'start', limit: 3 }, 'limit'],
    [
      'a limit before',
      { ...base, type: 'change-limit', limit: { value: 1, unit: 'hour', direction: 'before' } },
      'limit'
    ],
    ['a limit without unit', { ...base, type: 'change-limit', limit: { value: 1 } }, 'limit'],
    ['an appeal without its outcome', { ...base, type: 'appeal' }, 'granted']
  ])('%s is refused by name', (_name, event, member) => {
    expect(ask([event])).toMatchObject({ refused: [{ code: 'clock/invalid-event', params: { member } }] })
  })

  it('of a type that no clock knows is refused', () => {
    for (const event of [{ ...base, type: 'explode' }, { ...base, type: 'toString' }, null, 7, {}])
      expect(codes(ask([event]))).toEqual(['clock/unknown-event-type'])
  })

  it('is refused with all others that say too little', () => {
    expect(codes(ask([{ ...base, id: '' }, base, { ...base, id: '2', reason: 7 }]))).toHaveLength(2)
  })
})

describe('an event that cannot be told', () => {
  const [first] = list(start) as [ClockEvent]

  it.each([
    [
      'an instant after all that the zone knows',
      { type: 'pause', reason: 'x', until: '9999-12-31T00:00:00+08:00' }
    ],
    ['an instant before all that the zone knows', { occurredAt: -60_000_000_000_000 }],
    ['a name that is no text', { id: '\uD800' }],
    ['a reason that is no text', { type: 'pause', reason: '\uD800' }],
    ['a unit that is no text', { limit: { value: 1, unit: '\uD800' } }]
  ])('is refused: %s', (_, wrong) => {
    const odd = { ...first, ...wrong }
    expect(codes(ask([odd, odd]))).toEqual(expect.arrayContaining(['clock/invalid-event']))
  })
})

describe('a void', () => {
  const paused = [start, ['03-02 10:00', 'pause', { reason: '误记' }]] as const

  it('takes an earlier event back, and is itself taken back by another', () => {
    const voided = list(...paused, ['03-02 11:00', 'void', { event: '2', reason: '误记' }])
    expect(stateOf(voided, '03-02 10:30').status).toBe('paused')
    expect(stateOf(voided, '03-02 11:30')).toMatchObject({ status: 'running', elapsedMs: 2.5 * 3_600_000 })
    const restored = list(
      ...paused,
      ['03-02 11:00', 'void', { event: '2', reason: '误' }],
      ['03-02 11:20', 'void', { event: '3', reason: '误' }]
    )
    expect(stateOf(restored, '03-02 11:30').status).toBe('paused')
  })

  it('of nothing, of itself or of what comes later is rejected', () => {
    const events = list(
      start,
      ['03-02 10:00', 'void', { event: '2', reason: '误' }],
      ['03-02 10:10', 'void', { event: '4', reason: '误' }],
      ['03-02 11:00', 'pause', { reason: 'x' }]
    )
    expect(reasonsOf(stateOf(events, '03-02 12:00'))).toEqual([
      ['2', 'clock/nothing-to-void'],
      ['3', 'clock/nothing-to-void']
    ])
  })
})

describe('the order of events', () => {
  it('is that of their instants; late ones are told', () => {
    const late = list(start, ['03-02 15:00', 'resume'], ['03-02 11:00', 'pause', { reason: '补录' }])
    expect(wall(stateOf(late, '03-02 16:00').dueAt)).toBe('03-03 11:00')
    expect(codes(ask(late, '03-02 16:00'))).toEqual(['clock/time-goes-back'])
  })

  it('is that of the record within an instant, which is told', () => {
    const same = list(start, ['03-02 11:00', 'pause', { reason: 'x' }], ['03-02 11:00', 'resume'])
    expect(stateOf(same, '03-02 12:00').rejected).toEqual([])
    expect(codes(ask(same))).toEqual(['clock/time-stands-still'])
    const [a, b, c] = same as [ClockEvent, ClockEvent, ClockEvent]
    const swapped = [a, { ...b, sequence: 3 }, { ...c, sequence: 2 }] as const
    expect(reasonsOf(stateOf(swapped, '03-02 12:00'))).toEqual([['3', 'clock/not-paused']])
    expect(codes(ask([a, b, { ...c, sequence: 2 }]))).toEqual([
      'clock/repeated-sequence',
      'clock/time-stands-still'
    ])
  })

  it('tells of a repeated sequence number also after a clock was set back', () => {
    const [first, b, c, d] = list(
      start,
      ['03-02 11:00', 'pause', { reason: 'x' }],
      ['03-02 10:00', 'resume'],
      ['03-02 10:30', 'stop']
    )
    const record = [first, b, c, { ...d, sequence: 3 }]
    expect(codes(ask(record)).filter((code) => code === 'clock/repeated-sequence')).toHaveLength(1)
  })

  it('leaves out what took place after the instant asked about, and says so', () => {
    expect(stateOf(list(start, ['03-02 12:01', 'stop']), '03-02 12:00')).toMatchObject({
      status: 'running',
      later: ['2']
    })
  })
})
