import type { ClockContext } from './clock-context.js'
import type { TimedEvent } from './clock-event.js'
import { listChain } from './chain.js'
import {
  emptyHistory,
  listCalendars,
  listPauses,
  type ClockHistory,
  type ClockPause
} from './clock-history.js'
import type { ClockTerms } from './clock-moment.js'
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
  const past: ClockTerms[] = []
  const rejected: RejectedEvent[] = []
  let history = emptyHistory
  for (const event of events) {
    const next = applyEvent({ context, history, past }, event)
    if ('code' in next) {
      rejected.push(rejectEvent(event, next))
      continue
    }
    const terms = past.at(-1)
    if (terms !== undefined && haveSameTerms(history, next)) terms.history = next
    else past.push({ from: event.occurredAt, history: next, passed: undefined })
    history = next
  }
  return { history, rejected }
}

/** Do they differ in nothing that sets the deadline, but for what stands still? */
function haveSameTerms(a: ClockHistory, b: ClockHistory): boolean {
  return (
    a.calendarChanges === b.calendarChanges &&
    a.run?.startedBy === b.run?.startedBy &&
    a.run?.limit === b.run?.limit &&
    a.run?.extensions === b.run?.extensions &&
    a.run?.stoppedAt === b.run?.stoppedAt
  )
}

/** When a clock was running, as pauses of the clocks that it makes stand still; what is open at `asOf` has no known end. */
export function listHolds(
  context: ClockContext,
  { history }: WalkedClock,
  asOf: number
): readonly ClockPause[] {
  const runs = [...listChain(history.earlier), ...(history.run === null ? [] : [history.run])]
  return runs.flatMap((run, index) => {
    const end = run.stoppedAt ?? runs[index + 1]?.startedAt ?? null
    const pauses = [...listPauses(run), ...holdsOf(context, run, end ?? asOf)]
    return listPieces(run, pauses, listCalendars(emptyHistory))
      .filter(({ from }) => from < (end ?? asOf + 1))
      .map(({ from, to }): ClockPause => {
        const until = Math.min(to, end ?? Number.POSITIVE_INFINITY)
        return { cause: 'clock', from, to: until <= asOf ? until : null, by: context.id, endedBy: null }
      })
  })
}
