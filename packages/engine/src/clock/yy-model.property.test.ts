import type { ClockRule, KnownTimeLimit } from '@lijie/schema'
import { arbitraryClockEvents } from '@lijie/testing/arbitraries'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clockRules, disposal, on, shortWeek, week } from '../../test/clock-fixtures.js'
import { countClock } from '../../test/clock-model.js'
import { isRefusal } from '../kernel/index.js'
import { foldClock, type ClockEvent, type ClockState } from './index.js'

const dayMs = 86_400_000
const calendars = new Map([
  ['short-week', shortWeek],
  ['test', week]
])

const bounded: ClockRule = {
  ...disposal,
  suspension: {
    maxCount: 1,
    maxLength: { value: 20, unit: 'day' },
    barredWhenOverdue: 'at-approval',
    evidence: 'derived'
  }
}
const variants: readonly ClockRule[] = [
  bounded,
  {
    ...bounded,
    suspension: {
      maxCount: 2,
      maxLength: { value: 30, unit: 'work-hour' },
      barredWhenOverdue: 'at-request',
      evidence: 'inferred'
    },
    extension: { maxCount: 3, size: 'original-limit', barredWhenOverdue: 'never', evidence: 'inferred' },
    rework: { clock: 'resume', evidence: 'inferred' },
    return: { sameUnit: 'restart', otherUnit: 'resume', evidence: 'inferred' }
  },
  {
    ...bounded,
    extension: { maxCount: 1, size: 'original-limit', barredWhenOverdue: 'at-request', evidence: 'inferred' },
    rework: { clock: 'restart', evidence: 'inferred' }
  }
]

function fold(rule: ClockRule, events: readonly ClockEvent[], asOf: number): ClockState {
  const decision = foldClock(clockRules({ disposal: rule }), {
    clock: 'disposal',
    criterion: 'event/0101/1',
    events,
    asOf,
    calendars
  })
  if (isRefusal(decision)) throw new Error(JSON.stringify(decision.refused))
  return decision.value
}

const types = [
  'pause',
  'resume',
  'suspend',
  'extend',
  'change-limit',
  'change-calendar',
  'return',
  'dispatch',
  'rework',
  'appeal',
  'stop'
] as const

/** Compares random histories with the model; how many agree in full. */
function compare(limits: readonly KnownTimeLimit[], spanDays: number): number {
  let agreed = 0
  const from = Date.parse(on('02-27 00:00'))
  const drawn = fc.record({
    rule: fc.constantFrom(...variants),
    events: arbitraryClockEvents({
      from,
      spanMs: spanDays * dayMs,
      limits,
      calendars: [...calendars.keys()],
      types
    }),
    asOf: fc.nat(spanDays * 1440 * 1.5).map((minute) => from + minute * 60_000)
  })
  const property = fc.property(drawn, ({ rule, events, asOf }) => {
    // Extensions take the original limit; sizes of their own are tested by examples.
    const plain = events.map(({ by: _by, ...event }: ClockEvent & { by?: unknown }) => event as ClockEvent)
    const model = countClock(rule, plain, asOf)
    const state = fold(rule, plain, asOf)
    expect(state.status).toBe(model.status)
    expect(state.rejected.map(({ event }) => event)).toEqual(model.rejected)
    if (state.status === 'not-started') return
    const isWhole =
      !limits.some(({ unit }) => unit.endsWith('-day') || unit === 'day' || unit === 'month') ||
      state.dueAt !== null
    expect(state.elapsedMs).toBe(model.elapsed * 60_000)
    expect(state.dueAt).toBe(model.due)
    expect(state.verdict).toBe(model.verdict)
    expect(state.runs).toHaveLength(model.runs - 1)
    if (isWhole && !/civil|office|full/.test(state.limit.unit))
      expect(state.totalMs).toBe(model.total * 60_000)
    agreed++
  })
  fc.assert(property, { numRuns: 8_000 })
  return agreed
}

it('equals counting minute by minute, for limits in minutes, hours and work days', () => {
  const agreed = compare(
    [
      { value: 90, unit: 'minute' },
      { value: 5, unit: 'work-hour' },
      { value: 30, unit: 'hour' },
      { value: 700, unit: 'work-minute' },
      { value: 1, unit: 'work-day' }
    ],
    8
  )
  expect(agreed).toBeGreaterThan(700)
})

it('equals counting minute by minute, for limits in days and months', () => {
  const agreed = compare(
    [
      { value: 2, unit: 'working-day' },
      { value: 1, unit: 'office-day' },
      { value: 2, unit: 'full-day' },
      { value: 3, unit: 'day' },
      { value: 2, unit: 'civil-day' },
      { value: 1, unit: 'month' },
      { value: 6, unit: 'work-hour' }
    ],
    8
  )
  expect(agreed).toBeGreaterThan(700)
})
