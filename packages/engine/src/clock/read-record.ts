import type { ZoneTable } from '@lijie/schema'
import { canonicalJson, createReason, type Reason } from '../kernel/index.js'
import type { TimedEvent } from './clock-event.js'
import { readClockEvent, readEventId } from './read-clock-event.js'

/** What a record holds, read, each event once. */
export interface ReadRecord {
  readonly events: readonly TimedEvent[]
  /** Why nothing can be made of what goes by an id: it cannot be read, or it says two things. */
  readonly faults: ReadonlyMap<string, readonly Reason[]>
  /** The same of what has no id, so that nothing can take it back. */
  readonly nameless: readonly Reason[]
}

/** The events of a record as they arrived (读取记录), in any order and also several times. */
export function readRecord(inputs: readonly unknown[], zone: ZoneTable): ReadRecord {
  const byId = new Map<string, TimedEvent>()
  const faults = new Map<string, Reason[]>()
  const nameless: Reason[] = []
  for (const [index, input] of inputs.entries()) {
    const event = readClockEvent(input, index, zone)
    const id = 'code' in event ? readEventId(input) : event.id
    const fault = 'code' in event ? event : findConflict(byId, event)
    if (fault === undefined) continue
    if (id === undefined) nameless.push(fault)
    else if (faults.get(id)?.push(fault) === undefined) faults.set(id, [fault])
  }
  return { events: [...byId.values()].filter(({ id }) => !faults.has(id)), faults, nameless }
}

/** Keeps an event that is new; one id with two contents is a fault. */
function findConflict(byId: Map<string, TimedEvent>, event: TimedEvent): Reason | undefined {
  const known = byId.get(event.id)
  if (known === undefined) byId.set(event.id, event)
  return known === undefined || canonicalJson(known) === canonicalJson(event)
    ? undefined
    : createReason('clock/conflicting-event', { event: event.id })
}
