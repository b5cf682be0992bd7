import { arbitraryClockEvents } from '@lijie/testing/arbitraries'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockRules, on, shortWeek, week } from '../../test/clock-fixtures.js'
import { isRefusal } from '../kernel/index.js'
import { advanceBy, countBetween, measureOfUnit } from '../time-limits/index.js'
import { foldClock, type ClockEvent, type ClockState, type StartedClock } from './index.js'

const from = Date.parse(on('02-27 08:00'))
const spanMs = 8 * 86_400_000
const rules = clockRules()
const calendars = new Map([
  ['short-week', shortWeek],
  ['test', week]
])
const durations = [
  { value: 5, unit: 'work-hour' },
  { value: 2, unit: 'work-day' },
  { value: 30, unit: 'hour' },
  { value: 400, unit: 'minute' }
]
const histories = arbitraryClockEvents({
  from,
  spanMs,
  limits: durations,
  calendars: [...calendars.keys()],
  stepMs: 1
})
const instants = fc.nat(spanMs * 1.5).map((offset) => from + offset)
const minutes = fc.integer({ min: 0, max: 4000 })
const numRuns = 1000

function read(events: readonly ClockEvent[], asOf: number): ClockState {
  const decision = foldClock(rules, { clock: 'disposal', criterion: 'event/0101/1', events, asOf, calendars })
  if (isRefusal(decision)) throw new Error(JSON.stringify(decision.refused))
  return decision.value
}

function started(events: readonly ClockEvent[], asOf: number): StartedClock {
  const state = read(events, asOf)
  if (state.status === 'not-started') throw new Error('not started')
  return state
}

/** The working time measure of the fixtures, and instants by working minutes from Monday 09:00. */
const working = measureOfUnit(rules.timeLimits, 'work-minute')
if ('code' in working) throw new Error(working.code)
const monday = Date.parse(on('03-02 09:00'))
const after = (workMinutes: number): number => advanceBy(working, monday, workMinutes * 60_000) as number

/** Which time the unit of a limit counts. */
function countsOf({ unit }: { readonly unit: string }): string | undefined {
  return rules.timeLimits.units.get(unit)?.counts
}

/** Where the pieces begin and end. */
function boundsOf({ pieces }: StartedClock): readonly number[] {
  return pieces.flatMap((piece) => [piece.from, piece.to])
}

function eventsOf(
  ...given: readonly (readonly [at: number, type: string, more?: object])[]
): readonly ClockEvent[] {
  return given.map(
    ([occurredAt, type, more], i) => ({ id: `e${i}`, sequence: i, type, occurredAt, ...more }) as ClockEvent
  )
}

describe('a clock in working time', () => {
  const limit = { value: 600, unit: 'work-minute' }

  it('is moved by a pause of x working minutes by exactly x', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 599 }), minutes, (begin, length) => {
        const [at, to] = [after(begin), after(begin + length)]
        const plain = started(eventsOf([monday, 'start', { limit }]), to)
        const paused = started(
          eventsOf([monday, 'start', { limit }], [at, 'pause', { reason: 'x' }], [to, 'resume']),
          to
        )
        expect(countBetween(working, plain.dueAt as number, paused.dueAt as number)).toBe(length * 60_000)
      }),
      { numRuns }
    )
  })

  it('is not moved by a pause after its deadline', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.nat(100_000_000), (late, length) => {
        const plain = started(eventsOf([monday, 'start', { limit }]), monday)
        const at = (plain.dueAt as number) + late
        const events = eventsOf(
          [monday, 'start', { limit }],
          [at, 'pause', { reason: 'x' }],
          [at + length, 'resume']
        )
        expect(started(events, at + length).dueAt).toBe(plain.dueAt)
      }),
      { numRuns }
    )
  })

  it('counts pauses that overlap once, however they overlap', () => {
    const pause = fc.record({ at: fc.nat(spanMs / 60_000), length: fc.integer({ min: 1, max: 3000 }) })
    fc.assert(
      fc.property(fc.array(pause, { maxLength: 6 }), (pauses) => {
        const spans = pauses.map(
          ({ at, length }) => [monday + at * 60_000, monday + (at + length) * 60_000] as const
        )
        const overlapping = spans.map(([at, until]) => [at, 'pause', { reason: 'x', until }] as const)
        const merged: [number, number][] = []
        for (const [at, until] of spans.toSorted((a, b) => a[0] - b[0])) {
          const last = merged.at(-1)
          if (last !== undefined && at <= last[1]) last[1] = Math.max(last[1], until)
          else merged.push([at, until])
        }
        const once = merged.map(([at, until]) => [at, 'pause', { reason: 'x', until }] as const)
        const asOf = monday + 2 * spanMs
        const first = [monday, 'start', { limit }] as const
        const both = [
          started(eventsOf(first, ...overlapping), asOf),
          started(eventsOf(first, ...once), asOf)
        ] as const
        expect(both[0].dueAt).toBe(both[1].dueAt)
        expect(both[0].elapsedMs).toBe(both[1].elapsedMs)
      }),
      { numRuns }
    )
  })

  it('keeps an extension when it is resumed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), minutes, (begin, length) => {
        const [at, to] = [after(begin), after(begin + length)]
        const first = [monday, 'start', { limit }] as const
        const granted = eventsOf(first, [at, 'pause', { reason: 'x' }], [at, 'extend'], [to, 'resume'])
        const plain = eventsOf(first, [at, 'pause', { reason: 'x' }], [to, 'resume'])
        const [long, short] = [started(granted, to), started(plain, to)]
        expect(countBetween(working, short.dueAt as number, long.dueAt as number)).toBe(limit.value * 60_000)
      }),
      { numRuns }
    )
  })

  it('keeps what was counted and what stood still when its limit is changed', () => {
    fc.assert(
      fc.property(histories, instants, fc.constantFrom(...durations), (events, asOf, other) => {
        const state = read(events, asOf)
        if (state.status === 'not-started') return
        const change = {
          id: 'change',
          sequence: 1000,
          type: 'change-limit',
          occurredAt: asOf,
          limit: other
        } as const
        const changed = started([...events, change], asOf)
        expect(changed.pauses).toEqual(state.pauses)
        expect(boundsOf(changed)).toEqual(boundsOf(state))
        if (
          rules.timeLimits.units.get(other.unit)?.counts ===
          rules.timeLimits.units.get(state.limit.unit)?.counts
        )
          expect(changed.elapsedMs).toBe(state.elapsedMs)
      }),
      { numRuns }
    )
  })
})

describe('any clock', () => {
  it('is the same however often and in whatever order its events arrive', () => {
    const shuffled = histories.chain((events) =>
      fc.record({
        events: fc.constant(events),
        arrived: fc.shuffledSubarray([...events, ...events, ...events], { minLength: events.length * 3 })
      })
    )
    fc.assert(
      fc.property(shuffled, instants, ({ events, arrived }, asOf) => {
        expect(read(arrived, asOf)).toEqual(read(events, asOf))
      }),
      { numRuns }
    )
  })

  it('does not know at an instant what happens later', () => {
    fc.assert(
      fc.property(histories, instants, (events, asOf) => {
        const prefix = events.filter(({ occurredAt }) => Number(occurredAt) <= asOf)
        const { later, ...whole } = read(events, asOf)
        const { later: none, ...known } = read(prefix, asOf)
        expect(whole).toEqual(known)
        expect([later.length, none]).toEqual([events.length - prefix.length, []])
      }),
      { numRuns }
    )
  })

  it('counts up to its limit: elapsed and remaining make the whole while it is not overdue', () => {
    fc.assert(
      fc.property(histories, instants, (events, asOf) => {
        const state = read(events, asOf)
        if (state.status === 'not-started') return
        const { elapsedMs, remainingMs, totalMs, overdueMs, pieces, ahead } = state
        const sum = (parts: typeof pieces): number =>
          parts.reduce((total, { countedMs }) => total + countedMs, 0)
        expect(elapsedMs + remainingMs).toBe(totalMs + overdueMs)
        expect(sum(pieces)).toBe(elapsedMs)
        if (state.verdict !== 'overdue') expect(overdueMs).toBe(0)
        if (state.verdict !== 'overdue' && state.dueRefused === null) expect(sum(ahead)).toBe(remainingMs)
        expect(Math.min(elapsedMs, remainingMs, totalMs)).toBeGreaterThanOrEqual(0)
      }),
      { numRuns }
    )
  })

  it('never counts back: more time never lessens what has elapsed in a run', () => {
    fc.assert(
      fc.property(histories, instants, fc.nat(spanMs), (events, asOf, more) => {
        const [now, then] = [
          read(events, asOf),
          read(
            events.filter((e) => Number(e.occurredAt) <= asOf),
            asOf + more
          )
        ]
        if (now.status === 'not-started' || then.status === 'not-started') return
        expect(then.elapsedMs).toBeGreaterThanOrEqual(now.elapsedMs)
        if (now.dueAt !== null) expect(then.dueAt).toBe(now.dueAt)
      }),
      { numRuns }
    )
  })

  it('reaches its lights and points in the order of their shares', () => {
    const shares = [0, 50, 80, 100, 150].map((percent) => ({
      id: `p${percent}`,
      label: { zh: '点' },
      percent
    }))
    const { disposal } = Object.fromEntries(clockRules().timeLimits.clocks)
    const pointed = clockRules({ disposal: { ...disposal!.rule, escalation: shares } })
    fc.assert(
      fc.property(histories, instants, (events, asOf) => {
        const decision = foldClock(pointed, {
          clock: 'disposal',
          criterion: 'event/0101/1',
          events,
          asOf,
          calendars
        })
        if (isRefusal(decision) || decision.value.status === 'not-started') return
        const { escalation, elapsedMs, totalMs, dueAt, extensions, limit } = decision.value
        const known = escalation.flatMap(({ at }) => (at === null ? [] : [at]))
        expect(known).toEqual(known.toSorted((a, b) => a - b))
        // A total of limits that count different time grows while the clock stands still; shares wait.
        const counts = new Set([limit, ...extensions.map(({ by }) => by)].map(countsOf))
        if (dueAt === null && counts.size > 1) return
        for (const [i, { percent }] of shares.entries())
          expect(escalation[i]?.reached).toBe(elapsedMs * 100 >= percent * totalMs)
      }),
      { numRuns }
    )
  })
})
