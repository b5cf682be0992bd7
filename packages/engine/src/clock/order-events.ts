import type { Issue, ZoneTable } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { canonicalJson, createReason, type Reason } from '../kernel/index.js'
import type { TimedEvent } from './clock-event.js'
import { readClockEvent } from './read-clock-event.js'
import { rejectEvent, type RejectedEvent } from './rejected-event.js'

/** Events that can be folded, in order, each once. */
export interface OrderedEvents {
  readonly events: readonly TimedEvent[]
  /** Events that took place after the instant asked about. */
  readonly later: readonly TimedEvent[]
  /** Voids of events that there are not. */
  readonly rejected: readonly RejectedEvent[]
  /** Where the record contradicts the clock of the host: it jumped back, or it stood still. */
  readonly warnings: readonly Issue[]
}

/**
 * Events by the instant at which they took place, those of one instant by their sequence, each once and without those
 * that were taken back (排序与去重). The order in which they arrive does not matter.
 *
 * Refused: what {@link readClockEvent} refuses, for every event; `clock/conflicting-event` for one id with two contents.
 */
export function orderEvents(
  inputs: readonly unknown[],
  asOf: number,
  zone: ZoneTable
): OrderedEvents | { readonly refused: readonly Reason[] } {
  const byId = new Map<string, TimedEvent>()
  const refused: Reason[] = []
  for (const [index, input] of inputs.entries()) {
    const event = readClockEvent(input, index, zone)
    if ('code' in event) refused.push(event)
    else {
      const known = byId.get(event.id)
      if (known === undefined) byId.set(event.id, event)
      else if (canonicalJson(known) !== canonicalJson(event))
        refused.push(createReason('clock/conflicting-event', { event: event.id }))
    }
  }
  if (refused.length > 0) return { refused: sortReasons(refused) }
  const ordered = [...byId.values()].toSorted(compareEvents)
  const known = ordered.filter(({ occurredAt }) => occurredAt <= asOf)
  return { later: ordered.slice(known.length), ...withoutVoided(known), warnings: findClockFaults(known) }
}

/** By instant, then by sequence; the id only makes the order whole. */
function compareEvents(a: TimedEvent, b: TimedEvent): number {
  return a.occurredAt - b.occurredAt || a.sequence - b.sequence || (a.id < b.id ? -1 : 1)
}

/** The same refusal whatever the order of arrival; each once. */
function sortReasons(reasons: readonly Reason[]): readonly Reason[] {
  const byText = new Map(reasons.map((reason) => [canonicalJson([reason.code, reason.params]), reason]))
  return [...byText].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, reason]) => reason)
}

/** Takes back what later events void; from the last to the first, so that a void can be voided, too. */
function withoutVoided(ordered: readonly TimedEvent[]): Pick<OrderedEvents, 'events' | 'rejected'> {
  const placeOf = new Map(ordered.map(({ id }, place) => [id, place]))
  const voided = new Set<string>()
  const events: TimedEvent[] = []
  const rejected: RejectedEvent[] = []
  for (const [index, event] of [...ordered.entries()].toReversed()) {
    if (voided.has(event.id)) continue
    if (event.type !== 'void') events.push(event)
    else if ((placeOf.get(event.event) ?? index) < index) voided.add(event.event)
    else rejected.push(rejectEvent(event, createReason('clock/nothing-to-void', { voided: event.event })))
  }
  return { events: events.toReversed(), rejected: rejected.toReversed() }
}

/** In the order of the record time never goes back; where it does or does not move on, the record is told to be odd. */
function findClockFaults(events: readonly TimedEvent[]): readonly Issue[] {
  const recorded = events.toSorted((a, b) => a.sequence - b.sequence || compareEvents(a, b))
  const issues: Issue[] = []
  let latest: TimedEvent | undefined
  for (const [index, event] of recorded.entries()) {
    const previous = recorded[index - 1]
    if (previous?.sequence === event.sequence) {
      const params = { event: event.id, before: previous.id, sequence: event.sequence }
      issues.push(createIssue('clock/repeated-sequence', params))
    }
    if (latest !== undefined) {
      const params = { event: event.id, before: latest.id }
      if (event.occurredAt < latest.occurredAt) issues.push(createIssue('clock/time-goes-back', params))
      else if (event.occurredAt === latest.occurredAt && event.clock === latest.clock)
        issues.push(createIssue('clock/time-stands-still', params))
    }
    if (latest === undefined || event.occurredAt >= latest.occurredAt) latest = event
  }
  return issues
}
