import type { ClockContext } from './clock-context.js'
import type { TimedEvent } from './clock-event.js'
import { emptyHistory, type ClockHistory, type ClockPause } from './clock-history.js'
import { applyEvent } from './apply-event.js'
import { listPieces } from './list-pieces.js'
import { holdsOf } from './plot-course.js'
import { rejectEvent, type RejectedEvent } from './rejected-event.js'

/** What events made of a clock, and those that changed nothing. */
export interface WalkedClock {
  readonly history: ClockHistory
  readonly rejected: readonly RejectedEvent[]
}

/** Applies ordered events to a clock, one after the other (逐一应用). */
export function walkClock(context: ClockContext, events: readonly TimedEvent[]): WalkedClock {
  const past: { readonly at: number; readonly history: ClockHistory }[] = []
  const rejected: RejectedEvent[] = []
  let history = emptyHistory
  for (const event of events) {
    const next = applyEvent({ context, history, past }, event)
    if ('code' in next) rejected.push(rejectEvent(event, next))
    else past.push({ at: event.occurredAt, history: (history = next) })
  }
  return { history, rejected }
}

/** When a clock was running, as pauses of the clocks that it makes stand still; what is open at `asOf` has no known end. */
export function listHolds(
  context: ClockContext,
  { history }: WalkedClock,
  asOf: number
): readonly ClockPause[] {
  return history.runs.flatMap((run, index) => {
    const end = run.stoppedAt ?? history.runs[index + 1]?.startedAt ?? null
    const pauses = [...run.pauses, ...holdsOf(context, run, end ?? asOf)]
    return listPieces(run, pauses, emptyHistory.calendars)
      .filter(({ from }) => from < (end ?? asOf + 1))
      .map(({ from, to }): ClockPause => {
        const until = Math.min(to, end ?? Number.POSITIVE_INFINITY)
        return { cause: 'clock', from, to: until <= asOf ? until : null, by: context.id, endedBy: null }
      })
  })
}
