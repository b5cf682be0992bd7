import type { Reason } from '../kernel/index.js'
import type { ClockEventType, TimedEvent } from './clock-event.js'

/** An event that changed nothing, and why (未采纳的事件). */
export interface RejectedEvent {
  readonly event: string
  /** Null: it could not be read, and was taken back. */
  readonly type: ClockEventType | null
  readonly occurredAt: number
  readonly reason: Reason
}

/** An event with the reason why it changes nothing. */
export function rejectEvent({ id, type, occurredAt }: TimedEvent, reason: Reason): RejectedEvent {
  return { event: id, type, occurredAt, reason }
}
