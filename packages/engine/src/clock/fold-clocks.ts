import { answer, type Citation, type Decision, type Reason } from '../kernel/index.js'
import { orderClocks } from '../time-limits/index.js'
import { assignEvents } from './assign-events.js'
import type { ClockContext } from './clock-context.js'
import type { TimedEvent } from './clock-event.js'
import { openClock, readAsOf, type ClockInput, type ClockRules } from './clock-input.js'
import type { ClockState } from './clock-state.js'
import { orderEvents } from './order-events.js'
import { readClockState } from './read-clock-state.js'
import type { RejectedEvent } from './rejected-event.js'
import { listHolds, walkClock, type WalkedClock } from './walk-clock.js'

/** How the clocks of a case stand (案件各计时器). */
export interface CaseClocks {
  /** By id; a clock whose limit is not known, or whose calendar ends, is refused without the others. */
  readonly clocks: Readonly<Record<string, Decision<ClockState>>>
  /** Events that belong to no clock. */
  readonly rejected: readonly RejectedEvent[]
}

/**
 * How all clocks of a case stand at an instant (案件各计时器状态), folded together, since one may stand still while another
 * runs. A change of calendar that names no clock is about all of them; any other event must say which clock it means where
 * there are several.
 *
 * Refused: `clock/invalid-as-of`, `clock/invalid-event`, `clock/unknown-event-type`, `clock/conflicting-event`,
 * `clock/cyclic-pause`. One clock is refused as {@link computeDeadline} refuses its limit.
 */
export function foldClocks(rules: ClockRules, input: ClockInput): Decision<CaseClocks> {
  return foldNamed(rules, input)
}

/** The same for one clock and those that it depends on. */
export function foldNamed(rules: ClockRules, input: ClockInput, asked?: string): Decision<CaseClocks> {
  const { timeLimits } = rules
  const ids = orderClocks(timeLimits, asked === undefined ? undefined : [asked])
  if ('code' in ids) return { refused: [ids] }
  const asOf = readAsOf(rules, input.asOf)
  if (typeof asOf !== 'number') return { refused: [asOf] }
  const ordered = orderEvents(input.events, asOf, timeLimits.zone)
  if ('refused' in ordered) return ordered
  const known = [...timeLimits.clocks.keys()]
  const { byClock, rejected } = assignEvents(ordered.events, known, asked)
  const later = assignEvents(ordered.later, known, asked).byClock
  const walked = new Map<string, OpenedClock | readonly Reason[]>()
  for (const id of ids) walked.set(id, walkOne(rules, input, id, byClock.get(id) ?? [], walked, asOf))
  const clocks = Object.fromEntries(
    ids.map((id) => [id, readState(walked.get(id) ?? [], asOf, later.get(id) ?? [])] as const)
  )
  return answer({ clocks, rejected: [...ordered.rejected, ...rejected] }, [], ordered.warnings)
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
  const because = citeClock(context)
  const state = readClockState(
    context,
    walked,
    asOf,
    later.map(({ id }) => id)
  )
  return 'code' in state ? { refused: [{ ...state, because }] } : answer(state, because)
}

/** The rules a state rests on: that of the clock, the one that sets the limit, the one that gives the unit its meaning. */
function citeClock({ clock, because, limit, timeLimits }: ClockContext): readonly Citation[] {
  return [clock.citation, ...because, ...(timeLimits.units.get(limit.unit)?.because ?? [])]
}
