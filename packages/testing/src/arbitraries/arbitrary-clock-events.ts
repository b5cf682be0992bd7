import type { ClockEvent, ClockEventType } from '@lijie/engine/clock'
import type { KnownTimeLimit } from '@lijie/schema'
import fc from 'fast-check'

/** What random histories of clocks are made of. */
export interface ClockEventsOptions {
  /** Instant of the earliest event, epoch milliseconds. */
  readonly from: number
  /** Length of the history in milliseconds. */
  readonly spanMs: number
  /** Limits that clocks may start with, be changed to and be extended by. */
  readonly limits: readonly KnownTimeLimit[]
  /** Clocks that events name; without it they name none. */
  readonly clocks?: readonly string[]
  /** Calendars that may be changed to; without it none is. */
  readonly calendars?: readonly string[]
  /** Types of events after the start; all unless given. */
  readonly types?: readonly ClockEventType[]
  /** Most events after the start; 12 unless given. */
  readonly maxEvents?: number
  /** All instants are so many milliseconds apart, or a multiple; a minute unless given. */
  readonly stepMs?: number
}

const allTypes: readonly ClockEventType[] = [
  'pause',
  'resume',
  'suspend',
  'extend',
  'change-limit',
  'change-calendar',
  'return',
  'dispatch',
  'rework',
  'appeal',
  'stop',
  'void'
]
const units = ['drainage', 'roads']

/**
 * Random histories of the clocks of a case (计时事件): starts, and after them whatever may happen, sensible or not: resumes
 * without a pause, extensions when overdue, voids of what is not there. Recorded in the order in which it took place, each
 * event once; shuffle and repeat them to state laws about records.
 */
export function arbitraryClockEvents(options: ClockEventsOptions): fc.Arbitrary<readonly ClockEvent[]> {
  const { clocks = [], calendars = [], types = allTypes, maxEvents = 12 } = options
  const used = calendars.length === 0 ? types.filter((type) => type !== 'change-calendar') : types
  const starts = fc.tuple(
    ...(clocks.length === 0 ? [undefined] : clocks).map((clock) =>
      arbitraryEvent(options, fc.constant('start' as const), clock === undefined ? undefined : [clock])
    )
  )
  const others = fc.array(arbitraryEvent(options, fc.constantFrom(...used), clocks), { maxLength: maxEvents })
  return fc.tuple(starts, others).map(([first, rest]) => recordInOrder([...first, ...rest]))
}

interface DrawnEvent {
  readonly type: ClockEventType
  readonly occurredAt: number
  readonly clock: string | undefined
  readonly pick: number
  readonly length: number
  readonly limit: KnownTimeLimit
  readonly isGiven: boolean
  readonly calendar: string | undefined
}

function arbitraryEvent(
  { from, spanMs, limits, stepMs = 60_000, calendars = [] }: ClockEventsOptions,
  type: fc.Arbitrary<ClockEventType>,
  clocks: readonly string[] = []
): fc.Arbitrary<DrawnEvent> {
  const steps = Math.floor(spanMs / stepMs)
  const instant = (most: number): fc.Arbitrary<number> => fc.nat(most).map((step) => step * stepMs)
  return fc.record({
    type,
    occurredAt: instant(steps).map((offset) => from + offset),
    clock: clocks.length === 0 ? fc.constant(undefined) : fc.constantFrom(...clocks),
    pick: fc.nat(20),
    length: instant(Math.ceil(steps / 2)),
    limit: fc.constantFrom(...limits),
    isGiven: fc.boolean(),
    calendar: calendars.length === 0 ? fc.constant(undefined) : fc.constantFrom(...calendars)
  })
}

/** Sorted by instant, then numbered; starts come first at their instants. */
function recordInOrder(drawn: readonly DrawnEvent[]): readonly ClockEvent[] {
  return drawn
    .toSorted((a, b) => a.occurredAt - b.occurredAt)
    .map((event, index) => {
      const { type, occurredAt, clock } = event
      const base = {
        type,
        id: `e${index + 1}`,
        occurredAt,
        sequence: index + 1,
        ...(clock === undefined ? {} : { clock })
      }
      return { ...base, ...fillEvent(event) } as ClockEvent
    })
}

function fillEvent({ type, occurredAt, length, limit, isGiven, pick, calendar }: DrawnEvent): object {
  const later = isGiven ? { until: occurredAt + length } : {}
  const asked = isGiven ? { requestedAt: occurredAt - length } : {}
  const unit = units[pick % units.length]
  switch (type) {
    case 'start':
      return { limit, unit: units[0] }
    case 'pause':
      return { reason: 'waiting', ...later }
    case 'resume':
      return isGiven ? { of: `e${pick}` } : {}
    case 'suspend':
      return { ...later, ...asked }
    case 'extend':
      return { ...asked, ...(pick % 2 === 0 ? {} : { by: limit }) }
    case 'change-limit':
      return { limit }
    case 'change-calendar':
      return { calendar, ...(isGiven ? { effectiveAt: occurredAt + length } : {}) }
    case 'return':
      return isGiven ? { unit } : {}
    case 'dispatch':
      return { unit }
    case 'appeal':
      return { granted: isGiven }
    case 'void':
      return { event: `e${pick}`, reason: 'told wrongly' }
    case 'rework':
    case 'stop':
      return {}
  }
}
