import assert from 'node:assert/strict'
import fc from 'fast-check'
import { foldClock, type ClockEvent, type StartedClock } from '../../src/clock/index.js'
import { isRefusal } from '../../src/kernel/index.js'
import { workingTimeBetween } from '../../src/calendar/index.js'
import {
  advanceBy,
  countBetween,
  measureOfUnit,
  type CompiledTimeLimits,
  type LimitMeasure
} from '../../src/time-limits/index.js'
import { arbitraryQuestion, type TimeQuestion } from './arbitrary-question.js'
import { limitsOn } from './time-limit-laws.js'
import { stateLaw, type TimeLaw } from './time-law.js'

const minute = 60_000

/** A clock that starts at `t` with a limit in working minutes that lies inside the calendar, and pauses after it. */
interface PausedCase {
  readonly drawn: TimeQuestion
  readonly limitMinutes: number
  /** From and until, in working milliseconds after the start. */
  readonly pauses: readonly (readonly [from: number, until: number])[]
}

const cases: fc.Arbitrary<PausedCase> = fc
  .record({
    drawn: arbitraryQuestion(),
    limit: fc.nat(),
    pauses: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 5 })
  })
  .map(({ drawn, limit, pauses }) => {
    // So short that hardly a deadline leaves the calendar.
    const left = workingTimeBetween(drawn.calendar, drawn.t, drawn.time.to) as number
    const share = Math.max(1, Math.floor(left / 8))
    return {
      drawn,
      limitMinutes: 1 + (limit % Math.max(1, Math.floor(share / minute))),
      pauses: pauses.map(
        ([from, length]) => [from % (2 * share), (from % (2 * share)) + (length % share)] as const
      )
    }
  })

/** What holds of a clock that stands still now and then (暂停、恢复), whatever the calendar. */
export const suspensionLaws: readonly TimeLaw[] = [
  stateLaw('a pause of x working minutes moves the deadline by exactly x', cases, (drawn) => {
    const [pause] = drawn.pauses as [readonly [number, number]]
    const [from, until] = pause
    const [plain, paused] = [dueOf(drawn, []), dueOf(drawn, [pause])]
    if (plain === null || paused === null) return
    const moved = countBetween(measureOf(drawn), plain, paused)
    assert.equal(moved, from < drawn.limitMinutes * minute ? until - from : 0)
  }),

  stateLaw('pauses that overlap count once', cases, (drawn) => {
    const merged: [number, number][] = []
    for (const [from, until] of drawn.pauses.toSorted((a, b) => a[0] - b[0])) {
      const last = merged.at(-1)
      if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], until)
      else merged.push([from, until])
    }
    assert.equal(dueOf(drawn, drawn.pauses), dueOf(drawn, merged))
  }),

  stateLaw('a pause after the deadline changes nothing', cases, (drawn) => {
    const late = drawn.pauses.map(([from, until]) => {
      const after = drawn.limitMinutes * minute
      return [after + 1 + from, after + 1 + until] as const
    })
    if (eventsOf(drawn, late) !== null) assert.equal(dueOf(drawn, late), dueOf(drawn, []))
  }),

  stateLaw('events out of order and told twice converge', cases, (drawn) => {
    const events = eventsOf(drawn, drawn.pauses)
    if (events === null) return
    const asOf = drawn.drawn.time.to - 1
    const turned = [...events.toReversed(), ...events]
    assert.deepEqual(stateOf(drawn, turned, asOf), stateOf(drawn, events, asOf))
  })
]

const rulesOf = new WeakMap<PausedCase, CompiledTimeLimits>()

function limitsOf(drawn: PausedCase): CompiledTimeLimits {
  const known = rulesOf.get(drawn) ?? limitsOn(drawn.drawn)
  rulesOf.set(drawn, known)
  return known
}

function measureOf(drawn: PausedCase): LimitMeasure {
  return measureOfUnit(limitsOf(drawn), 'work-minute') as LimitMeasure
}

/** The events of the clock; null when they lie after what the calendar covers. */
function eventsOf(drawn: PausedCase, pauses: PausedCase['pauses']): readonly ClockEvent[] | null {
  const { t } = drawn.drawn
  const limit = { value: drawn.limitMinutes, unit: 'work-minute' }
  const events: ClockEvent[] = [{ id: 'start', sequence: 0, type: 'start', occurredAt: t, limit }]
  for (const [i, [from, until]] of pauses.entries()) {
    const [begin, end] = [from, until].map((ms) => advanceBy(measureOf(drawn), t, ms))
    if (typeof begin !== 'number' || typeof end !== 'number') return null
    const told = { id: `pause-${i}`, sequence: i + 1, type: 'pause', reason: '等待' } as const
    events.push({ ...told, occurredAt: begin, until: end })
  }
  return events
}

function dueOf(drawn: PausedCase, pauses: PausedCase['pauses']): number | null {
  const events = eventsOf(drawn, pauses)
  return events === null ? null : stateOf(drawn, events, drawn.drawn.time.to - 1).dueAt
}

function stateOf(drawn: PausedCase, events: readonly ClockEvent[], asOf: number): StartedClock {
  const rules = { timeLimits: limitsOf(drawn), limitOf: () => undefined }
  const decision = foldClock(rules, { clock: 'disposal', events, asOf })
  if (isRefusal(decision)) throw new Error(JSON.stringify(decision.refused))
  if (decision.value.status === 'not-started') throw new Error('not started')
  return decision.value
}
