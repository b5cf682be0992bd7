import type { Issue, ZoneTable } from '@lijie/schema'
import { canonicalJson, createReason, type Reason } from '../kernel/index.js'
import type { EventOf, TimedEvent } from './clock-event.js'
import { findClockFaults } from './find-clock-faults.js'
import { readRecord } from './read-record.js'
import { rejectEvent, type RejectedEvent } from './rejected-event.js'

/** Events that can be folded, in order, each once. */
export interface OrderedEvents {
  readonly events: readonly TimedEvent[]
  /** All that was read, also what was taken back. */
  readonly record: readonly TimedEvent[]
  /** Events that took place after the instant asked about. */
  readonly later: readonly TimedEvent[]
  /** Voids of events that there are not, and what could not be read and was taken back. */
  readonly rejected: readonly RejectedEvent[]
  /** Where the record contradicts the clock of the host: it jumped back, or it stood still. */
  readonly warnings: readonly Issue[]
}

/**
 * Events by the instant at which they took place, those of one instant by their sequence, each once and without those
 * that were taken back (排序与去重). The order in which they arrive does not matter.
 *
 * Refused unless a void takes the event back: what {@link readClockEvent} refuses, for every event;
 * `clock/conflicting-event` for one id with two contents. Such a void holds at every instant: what cannot be read took place
 * at none. Also refused: `clock/invalid-events` for a record that is no list.
 */
export function orderEvents(
  inputs: unknown,
  asOf: number,
  zone: ZoneTable
): OrderedEvents | { readonly refused: readonly Reason[] } {
  if (!Array.isArray(inputs))
    return { refused: [createReason('clock/invalid-events', { value: typeof inputs })] }
  const { events, faults, nameless } = readRecord(inputs, zone)
  const ordered = events.toSorted(compareEvents)
  const { voids } = takeBack(ordered, faults)
  const faulty = [...faults].flatMap(([id, reasons]) => (voids.has(id) ? [] : reasons))
  const refused = [...nameless, ...faulty]
  if (refused.length > 0) return { refused: sortReasons(refused) }
  const known = ordered.filter(({ occurredAt }) => occurredAt <= asOf)
  const taken = takeBack(known, faults)
  const unread = [...voids].flatMap(([id, by]) => (faults.has(id) ? [setAside(id, by)] : []))
  return {
    events: taken.events,
    record: ordered,
    later: ordered.slice(known.length),
    rejected: [...unread, ...taken.rejected],
    warnings: findClockFaults(known)
  }
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

/** Events without those that were taken back. */
interface TakenBack extends Pick<OrderedEvents, 'events' | 'rejected'> {
  /** The voids that hold, by the event that they take back, in the order of the record. */
  readonly voids: ReadonlyMap<string, EventOf<'void'>>
}

/** Takes back what later events void; from the last to the first, so that a void can be voided, too. */
function takeBack(ordered: readonly TimedEvent[], faults: ReadonlyMap<string, unknown>): TakenBack {
  const placeOf = new Map(ordered.map(({ id }, place) => [id, place]))
  const voids = new Map<string, EventOf<'void'>>()
  const events: TimedEvent[] = []
  const rejected: RejectedEvent[] = []
  for (const [index, event] of [...ordered.entries()].toReversed()) {
    if (voids.has(event.id)) continue
    if (event.type !== 'void') events.push(event)
    else if ((placeOf.get(event.event) ?? index) < index || faults.has(event.event))
      voids.set(event.event, event)
    else rejected.push(rejectEvent(event, createReason('clock/nothing-to-void', { voided: event.event })))
  }
  return {
    events: events.toReversed(),
    rejected: rejected.toReversed(),
    voids: new Map([...voids].toReversed())
  }
}

/** What could not be read, listed where it was taken back. */
function setAside(event: string, { id, occurredAt, reason: why }: EventOf<'void'>): RejectedEvent {
  return { event, type: null, occurredAt, reason: createReason('clock/set-aside', { event, void: id, why }) }
}
