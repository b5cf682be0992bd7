import { answer, type Citation, type Decision, type Reason } from '../kernel/index.js'
import { orderClocks } from '../time-limits/index.js'
import { assignEvents } from './assign-events.js'
import { listChain } from './chain.js'
import type { ClockContext } from './clock-context.js'
import type { TimedEvent } from './clock-event.js'
import type { ClockRun } from './clock-history.js'
import { openClock, readAsOf, type ClockInput, type ClockRules } from './clock-input.js'
import type { ClockState } from './clock-state.js'
import { sumByUnit } from './measure-limit.js'
import { orderEvents } from './order-events.js'
import { readClockState } from './read-clock-state.js'
import type { RejectedEvent } from './rejected-event.js'
import { listHolds, walkClock, type WalkedClock } from './walk-clock.js'

/** How the clocks of a case stand (案件各计时器). */
export interface CaseClocks {
  /** By id; a clock whose limit is not known, or whose calendar ends, is refused without the others. */
  readonly clocks: Readonly<Record<string, Decision<ClockState>>>
  /** Events that belong to no clock, voids of nothing, and what could not be read and was taken back. */
  readonly rejected: readonly RejectedEvent[]
  /** Ids of the events that belong to no clock and took place after the instant asked about. */
  readonly later: readonly string[]
}

/**
 * How all clocks of a case stand at an instant (案件各计时器状态), folded together, since one may stand still while another
 * runs. A change of calendar that names no clock is about all of them; any other event must say which clock it means where
 * there are several.
 *
 * Refused: `clock/invalid-as-of`, `clock/invalid-events`, `clock/invalid-event`, `clock/unknown-event-type`, `clock/conflicting-event`,
 * `clock/cyclic-pause`. One clock is refused as {@link computeDeadline} refuses its limit.
 */
export function foldClocks(rules: ClockRules, input: ClockInput): Decision<CaseClocks> {
  return foldNamed(rules, input)
}

/**
 * The same without the clocks that are at rest (在走的计时器): those not started, and those stopped, which nothing but an event
 * changes. They are most of the clocks of a case, and reading how long each of them took costs the most.
 */
export function foldRunningClocks(rules: ClockRules, input: ClockInput): Decision<CaseClocks> {
  return foldNamed(rules, input, undefined, isAtRest)
}

function isAtRest({ history: { run } }: WalkedClock): boolean {
  return run === null || run.stoppedAt !== null
}

/** The same for one clock and those that it depends on, or without those that are left out. */
export function foldNamed(
  rules: ClockRules,
  input: ClockInput,
  asked?: string,
  isLeftOut?: (walked: WalkedClock) => boolean
): Decision<CaseClocks> {
  const { timeLimits } = rules
  const ids = orderClocks(timeLimits, asked === undefined ? undefined : [asked])
  if ('code' in ids) return { refused: [ids] }
  const asOf = readAsOf(rules, input.asOf)
  if (typeof asOf !== 'number') return { refused: [asOf] }
  const ordered = orderEvents(input.events, asOf, timeLimits.zone)
  if ('refused' in ordered) return ordered
  const known = [...timeLimits.clocks.keys()]
  const { byClock, rejected } = assignEvents(ordered.events, known, asked)
  const later = assignEvents(ordered.later, known, asked, ordered.record)
  const walked = new Map<string, OpenedClock | readonly Reason[]>()
  for (const id of ids) walked.set(id, walkOne(rules, input, id, byClock.get(id) ?? [], walked, asOf))
  const clocks = Object.fromEntries(
    ids.flatMap((id) => {
      const own = walked.get(id) ?? []
      if (isLeftOut !== undefined && 'context' in own && isLeftOut(own)) return []
      return [[id, readState(own, asOf, later.byClock.get(id) ?? [])] as const]
    })
  )
  const unassigned = later.rejected.map(({ event }) => event)
  const all = [...ordered.rejected, ...rejected]
  return answer({ clocks, rejected: all, later: unassigned }, [], ordered.warnings)
}

/** A clock with all that happened to it. */
interface OpenedClock extends WalkedClock {
  readonly context: ClockContext
}

function walkOne(
  rules: ClockRules,
  input: ClockInput,
  id: string,
  events: readonly TimedEvent[],
  walked: ReadonlyMap<string, OpenedClock | readonly Reason[]>,
  asOf: number
): OpenedClock | readonly Reason[] {
  const clock = rules.timeLimits.clocks.get(id)
  const opened = clock === undefined ? undefined : openClock(rules, input, id, clock)
  if (opened === undefined || 'code' in opened) return opened === undefined ? [] : [opened]
  const pausing = (opened.clock.rule.pausedBy ?? []).map((other) => walked.get(other) ?? [])
  const refused = pausing.flatMap((other) => ('context' in other ? [] : other))
  if (refused.length > 0) return refused
  const holds = pausing.flatMap((other) => ('context' in other ? listHolds(other.context, other, asOf) : []))
  const context = { ...opened, holds }
  return { context, ...walkClock(context, events) }
}

function readState(
  walked: OpenedClock | readonly Reason[],
  asOf: number,
  later: readonly TimedEvent[]
): Decision<ClockState> {
  if (!('context' in walked)) return { refused: walked }
  const { context } = walked
  const because = citeClock(context, walked.history.run)
  const state = readClockState(
    context,
    walked,
    asOf,
    later.map(({ id }) => id)
  )
  return 'code' in state
    ? { refused: [{ ...state, because }] }
    : answer(state, because, listChain(walked.history.warnings))
}

/** The rules a state rests on: that of the clock, the one that sets the limit, those that give the units their meaning. */
function citeClock(
  { clock, because, limit, timeLimits }: ClockContext,
  run: ClockRun | null
): readonly Citation[] {
  const limits = run === null ? [limit] : sumByUnit(run)
  return [
    clock.citation,
    ...because,
    ...limits.flatMap(({ unit }) => timeLimits.units.get(unit)?.because ?? [])
  ]
}
