import type { ClockEvent } from '../clock/index.js'
import type { Attempt } from './attempt.js'
import type { CaseAction } from './case-action.js'
import type { CaseRecord } from './case-record.js'
import type { CompiledClockEffect } from './compiled-workflow.js'
import { findHolder } from './find-holder.js'

/**
 * The clock event (计时事件) that an action causes: when it took place, for which unit, and what the action says of length and
 * end. A clock starts once: where it was started before, a start is the next round, `dispatch` after a return and `rework`
 * otherwise. The unit is the one that holds the case, for a return the one that had it (`left`). `next` is the record afterwards,
 * in which the event is not entered yet.
 */
export function makeClockEvent(
  { action, occurredAt }: Attempt,
  { source: { clock, event }, nth, ids }: CompiledClockEffect,
  next: CaseRecord,
  left: string | undefined
): ClockEvent {
  const type = event === 'start' ? typeOfStart(next, clock) : event
  const { version } = next
  const id = (ids[version] ??= `${version}-${nth}`)
  const sequence = version * 100 + nth
  switch (type) {
    case 'start':
    case 'return': {
      const unit = type === 'return' ? left : findHolder(next)
      return unit === undefined
        ? { type, id, occurredAt, sequence, clock }
        : { type, id, occurredAt, sequence, clock, unit }
    }
    case 'dispatch':
      return { type, id, occurredAt, sequence, clock, unit: findHolder(next) ?? action.by.organ }
    case 'pause':
      return { type, id, occurredAt, sequence, clock, reason: action.reason ?? action.type }
    case 'suspend':
      return fillIn({ type, id, occurredAt, sequence, clock }, action)
    case 'extend':
      return fillIn({ type, id, occurredAt, sequence, clock }, action)
    case 'appeal':
      return { type, id, occurredAt, sequence, clock, granted: action.type === 'appeal' && action.granted }
    default:
      return { type, id, occurredAt, sequence, clock }
  }
}

/** What starting means for a clock of this record. */
function typeOfStart({ clockEvents }: CaseRecord, clock: string): 'start' | 'dispatch' | 'rework' {
  for (let i = clockEvents.length - 1; i >= 0; i--) {
    const event = clockEvents[i] as ClockEvent
    if (event.clock !== clock) continue
    if (event.type === 'return') return 'dispatch'
    if (
      event.type === 'start' ||
      event.type === 'dispatch' ||
      event.type === 'rework' ||
      event.type === 'stop'
    )
      return 'rework'
  }
  return 'start'
}

/** What the action says of when it was asked for, until when and by how much. */
function fillIn(event: DraftOf<'extend'> | DraftOf<'suspend'>, action: CaseAction): ClockEvent {
  if (action.type !== event.type) return event
  if (action.requestedAt !== undefined) event.requestedAt = action.requestedAt
  if (event.type === 'suspend' && action.type === 'suspend' && action.until !== undefined)
    event.until = action.until
  if (event.type === 'extend' && action.type === 'extend' && action.extension !== undefined)
    event.by = action.extension
  return event
}

type EventOf<T extends ClockEvent['type']> = Extract<ClockEvent, { readonly type: T }>
type DraftOf<T extends ClockEvent['type']> = { -readonly [K in keyof EventOf<T>]: EventOf<T>[K] }
