import type { ClockRule } from '@lijie/schema'
import { arbitraryClockEvents } from '@lijie/testing/arbitraries'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clockRules, disposal, list, on, stateOf, wall } from '../../test/clock-fixtures.js'
import { isRefusal } from '../kernel/index.js'
import { foldClock, listNextInstants, type ClockEvent, type ClockState } from './index.js'

const warned: ClockRule = {
  ...disposal,
  lights: [
    { id: 'green', label: { zh: '绿灯' }, fromPercent: 0 },
    { id: 'yellow', label: { zh: '黄灯' }, fromPercent: 50 },
    { id: 'red', label: { zh: '红灯' }, afterDue: true }
  ],
  escalation: [
    { id: 'soon', label: { zh: '将到期' }, before: { value: 1, unit: 'work-hour' } },
    { id: 'half-over', label: { zh: '超期一半' }, percent: 150 }
  ]
}
const rules = clockRules({ disposal: warned })
const start = ['03-02 08:00', 'start'] as const

function next(events: readonly ClockEvent[], asOf: string): readonly (readonly (string | null)[])[] {
  const instants = listNextInstants(stateOf(events, asOf, { rules }))
  return instants.map(({ at, change, id }) => [wall(at), change, id])
}

function fold(events: readonly ClockEvent[], asOf: number): ClockState {
  const decision = foldClock(rules, { clock: 'disposal', criterion: 'event/0101/1', events, asOf })
  if (isRefusal(decision)) throw new Error(JSON.stringify(decision.refused))
  return decision.value
}

/** What a reader sees of a clock that changes by itself. */
function shown(state: ClockState): unknown {
  if (state.status === 'not-started') return state.status
  const { status, verdict, light, lights, escalation } = state
  return [status, verdict, light, [...lights, ...escalation].map(({ reached }) => reached)]
}

it('lists lights, points and the first overdue millisecond, earliest first', () => {
  expect(next(list(start), '03-02 09:00')).toEqual([
    ['03-02 12:00', 'light', 'yellow'],
    ['03-02 17:00', 'escalation', 'soon'],
    ['03-02 18:00', 'light', 'red'],
    ['03-02 18:00', 'overdue', null],
    ['03-03 12:00', 'escalation', 'half-over']
  ])
})

it('lists nothing twice: what has come is left out', () => {
  expect(next(list(start), '03-02 18:00').map(([, , id]) => id)).toEqual(['red', null, 'half-over'])
  expect(next(list(start), '03-03 12:00')).toEqual([])
})

it('lists the end of a pause of known length, and what waits for it', () => {
  const paused = list(start, ['03-02 09:00', 'pause', { reason: 'rain', until: on('03-02 10:00') }])
  expect(next(paused, '03-02 09:30').slice(0, 2)).toEqual([
    ['03-02 10:00', 'pause-ends', '2'],
    ['03-02 15:00', 'light', 'yellow']
  ])
})

it('lists nothing while a pause is open, once stopped, or before the start', () => {
  expect(next(list(start, ['03-02 09:00', 'pause', { reason: 'rain' }]), '03-02 10:00')).toEqual([])
  expect(next(list(start, ['03-02 09:00', 'stop']), '03-02 10:00')).toEqual([])
  const early = foldClock(rules, {
    clock: 'disposal',
    criterion: 'event/0101/1',
    events: [],
    asOf: on('03-02 07:00')
  })
  expect(isRefusal(early) ? 'refused' : listNextInstants(early.value)).toEqual([])
})

it('misses no change: until the first instant listed, a clock stays as it is', () => {
  const from = Date.parse(on('02-27 08:00'))
  const spanMs = 6 * 86_400_000
  const limits = [
    { value: 5, unit: 'work-hour' },
    { value: 30, unit: 'hour' },
    { value: 400, unit: 'minute' }
  ]
  const drawn = arbitraryClockEvents({ from, spanMs, limits, calendars: [] })
  fc.assert(
    fc.property(
      drawn,
      fc.nat(spanMs),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (events, offset, share) => {
        const asOf = from + offset
        const known = events.filter(({ occurredAt }) => Number(occurredAt) <= asOf)
        const state = fold(known, asOf)
        const first = listNextInstants(state)[0]?.at ?? asOf + 30 * 86_400_000
        const between = asOf + Math.floor(share * (first - 1 - asOf))
        expect(shown(fold(known, between))).toEqual(shown(state))
        expect(shown(fold(known, first - 1))).toEqual(shown(state))
      }
    ),
    { numRuns: 1000 }
  )
})
