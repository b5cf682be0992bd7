import { createReason } from '../kernel/index.js'
import type { TimedEvent } from './clock-event.js'
import { rejectEvent, type RejectedEvent } from './rejected-event.js'

/** Events by the clock that they are about, and those that are about none. */
export interface AssignedEvents {
  readonly byClock: ReadonlyMap<string, readonly TimedEvent[]>
  readonly rejected: readonly RejectedEvent[]
}

/**
 * Gives each event to its clock (事件归属). One that names no clock is about the one asked about or the only one there is;
 * a change of calendar is about all, and a void about what the event is that it takes back.
 */
export function assignEvents(
  events: readonly TimedEvent[],
  clocks: readonly string[],
  asked: string | undefined,
  record: readonly TimedEvent[] = events
): AssignedEvents {
  const byClock = new Map<string, TimedEvent[]>(clocks.map((id) => [id, []]))
  const rejected: RejectedEvent[] = []
  const known = clocks.join(', ')
  const usual = asked ?? (clocks.length === 1 ? clocks[0] : undefined)
  const byId = new Map(record.map((event) => [event.id, event]))
  for (const event of events) {
    const subject = findSubject(event, byId)
    const { clock = subject.type === 'change-calendar' ? undefined : usual } = subject
    if (clock === undefined && subject.type === 'change-calendar')
      for (const own of byClock.values()) own.push(event)
    else if (clock === undefined)
      rejected.push(rejectEvent(event, createReason('clock/which-clock', { known })))
    else if (byClock.has(clock)) byClock.get(clock)?.push(event)
    else rejected.push(rejectEvent(event, createReason('clock/unknown-clock', { clock, known })))
  }
  return { byClock, rejected }
}

/** What a void is about in the end; voids may take back voids. */
function findSubject(event: TimedEvent, byId: ReadonlyMap<string, TimedEvent>): TimedEvent {
  const seen = new Set<TimedEvent>()
  let subject = event
  while (subject.type === 'void' && !seen.has(subject)) {
    seen.add(subject)
    subject = byId.get(subject.event) ?? subject
  }
  return subject
}
