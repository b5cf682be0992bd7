import { arbitraryClockEvents } from '@lijie/testing/arbitraries'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clockRules, disposal, list, on, stateOf } from '../../test/clock-fixtures.js'
import { isRefusal } from '../kernel/index.js'
import { foldClock, type ClockEvent, type ClockState } from './index.js'

const label = { zh: '灯' }
const lights = [0, 40, 60, 80, 95].map((fromPercent) => ({ id: `from-${fromPercent}`, label, fromPercent }))
const rules = clockRules({ disposal: { ...disposal, lights } })
const from = Date.parse(on('02-27 00:00'))
const dayMs = 86_400_000

function read(events: readonly ClockEvent[], asOf: number): ClockState {
  const decision = foldClock(rules, { clock: 'disposal', criterion: 'event/0101/1', events, asOf })
  if (isRefusal(decision)) throw new Error(JSON.stringify(decision.refused))
  return decision.value
}

it('no light goes back while a limit in days stands still', () => {
  const events = list(
    ['03-02 09:00', 'start', { limit: { value: 1, unit: 'office-day' } }],
    ['03-03 13:00', 'pause', { reason: '缺件' }]
  )
  const shown = ['03-03 13:00', '03-03 17:00', '03-04 09:00', '03-08 23:00', '03-20 12:00'].map(
    (asOf) => stateOf(events, asOf, { rules }).light
  )
  expect(new Set(shown)).toEqual(new Set(['from-80']))
})

it('no light changes while a clock stands still and nobody knows how long', () => {
  let compared = 0
  const drawn = fc.record({
    events: arbitraryClockEvents({
      from,
      spanMs: 8 * dayMs,
      types: ['pause', 'return', 'extend', 'change-limit', 'resume', 'dispatch'],
      maxEvents: 6,
      limits: [
        { value: 1, unit: 'office-day' },
        { value: 2, unit: 'full-day' },
        { value: 2, unit: 'civil-day' },
        { value: 2, unit: 'working-day' },
        { value: 6, unit: 'work-hour' },
        { value: 1, unit: 'month' }
      ]
    }),
    asOf: fc.nat(12 * dayMs).map((offset) => from + offset),
    more: fc.nat(5 * dayMs)
  })
  const property = fc.property(drawn, ({ events, asOf, more }) => {
    const known = events.filter(({ occurredAt }) => Number(occurredAt) <= asOf)
    const [now, then] = [read(known, asOf), read(known, asOf + more)]
    if (now.status === 'not-started' || then.status === 'not-started') return
    if (now.dueAt !== null || now.dueRefused !== null || then.dueRefused !== null) return
    if (now.status !== 'paused' || then.status !== 'paused') return
    expect(then.lights).toEqual(now.lights)
    compared++
  })
  fc.assert(property, { numRuns: 3000 })
  expect(compared).toBeGreaterThan(100)
})
