import type { ClockEvent } from '@lijie/engine/clock'
import type { TimeLimitsPart } from '@lijie/schema'
import { arbitraryClockEvents } from '@lijie/testing/arbitraries'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { replayCase, type CaseState } from '../src/cases/index.js'
import { followTimers } from '../src/commands/follow-timers.js'
import { listWantedTimers } from '../src/commands/list-wanted-timers.js'
import type { RunnerContext } from '../src/commands/runner-context.js'
import { pinRulebook } from '../src/index.js'
import { createRulebookSource } from '../src/rules/index.js'
import type { StoredTimer } from '../src/store/index.js'
import { changing, compileCity, reportOf } from './city.js'
import { start } from './open-runner.js'

const hour = 3_600_000
const clockIds = ['accept', 'confirm', 'dispatch', 'disposal', 'verify']
const pausedBy: Readonly<Record<string, string[]>> = {
  accept: ['confirm'],
  disposal: ['verify', 'dispatch'],
  dispatch: ['accept']
}

/** A city whose clocks make one another stand still over several steps; all can be suspended and extended. */
const rulebook = compileCity(
  changing('cn.yuncheng.case-standard', (document) => {
    const { timeLimits } = document as { timeLimits?: TimeLimitsPart }
    const { disposal, ...others } = timeLimits?.clocks ?? {}
    const { limit: _, ...rules } = disposal ?? {}
    const clocks = Object.entries({ ...others, disposal }).map(([id, clock]) => {
      const lights = [{ id: 'yellow', label: { zh: '黄灯' }, fromPercent: 50 }]
      const { pausedBy: _own, ...own } = clock ?? {}
      return [id, { ...rules, ...own, lights, ...(id in pausedBy ? { pausedBy: pausedBy[id] } : {}) }]
    })
    return {
      ...document,
      timeLimits: { ...timeLimits, clocks: Object.fromEntries(clocks) }
    } as typeof document
  })
)

/** Only what follows timers is looked at. */
const context = {
  rulebooks: createRulebookSource([rulebook]),
  findCalendar: () => undefined
} as unknown as RunnerContext

const reported = replayCase(
  context.rulebooks,
  [
    {
      sequence: 1,
      case: 'a',
      version: 1,
      command: 'c',
      at: start,
      content: { type: 'action', action: reportOf('a'), pin: pinRulebook(rulebook) },
      previous: '',
      hash: ''
    }
  ],
  []
)

function stateWith(clockEvents: readonly ClockEvent[], at: number): CaseState {
  if (!('state' in reported) || reported.state === null) throw new Error(JSON.stringify(reported))
  const { record } = reported.state
  return { ...reported.state, record: { ...record, criterion: 'component/0101/1', clockEvents, at } }
}

function sortTimers(timers: readonly StoredTimer[] = []): readonly StoredTimer[] {
  return timers.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** Follows the timers event after event, each recorded some time after it took place, and compares them with all clocks folded anew. */
function follow(events: readonly ClockEvent[], lateMs: (place: number) => number): readonly StoredTimer[] {
  let before: CaseState | null = null
  let timers: readonly StoredTimer[] | undefined
  for (const [i, { occurredAt }] of events.entries()) {
    const at: number = Math.max(before?.record.at ?? 0, Number(occurredAt) + lateMs(i))
    const state = stateWith(events.slice(0, i + 1), at)
    timers = followTimers(context, { state: before, calendars: [], effects: [], timers }, state, at)
    expect(sortTimers(timers)).toEqual(sortTimers(listWantedTimers(context, state, at)))
    before = state
  }
  return timers ?? []
}

it('timers that follow event after event are those of all clocks folded anew', () => {
  let followed = 0
  const drawn = arbitraryClockEvents({
    from: start,
    spanMs: 80 * hour,
    limits: [
      { value: 90, unit: 'minute' },
      { value: 5, unit: 'work-hour' },
      { value: 2, unit: 'work-day' }
    ],
    clocks: clockIds,
    maxEvents: 16
  })
  const late = fc.array(fc.nat(20), { minLength: 30, maxLength: 30 })
  const property = fc.property(drawn, late, (events, delays) => {
    followed += follow(events, (i) => ((delays[i] ?? 0) * hour) / 2).length
  })
  fc.assert(property, { numRuns: 150 })
  expect(followed).toBeGreaterThan(150)
})

function createClockEvent(clock: string, minute: number, more: object = { type: 'start' }): ClockEvent {
  const occurredAt = start + minute * 60_000
  return { id: `${clock}-${minute}`, clock, occurredAt, sequence: minute, ...more } as ClockEvent
}

it('a pause that ends by itself lets go what its clock made stand still', () => {
  // The confirmation makes the acceptance stand still, and that the dispatch.
  const events = [
    createClockEvent('confirm', 1),
    createClockEvent('accept', 2),
    createClockEvent('dispatch', 3),
    createClockEvent('confirm', 4, { type: 'pause', reason: 'waiting', until: start + 6 * 60_000 }),
    createClockEvent('verify', 10)
  ]
  const clocks = new Set(follow(events, () => 0).map(({ clock }) => clock))
  expect([...clocks].toSorted()).toEqual(['confirm', 'dispatch', 'verify'])
})
