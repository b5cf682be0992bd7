import { createReason, type Reason } from '../kernel/index.js'
import { computeDueAt } from '../time-limits/index.js'
import { citeRulePart } from './clock-context.js'
import type { EventOf } from './clock-event.js'
import { changeRun, openPauses, type ClockHistory, type ClockPause } from './clock-history.js'
import { barOverdue, runningRun, type ClockMoment } from './clock-moment.js'
import { calendarAt } from './list-pieces.js'

/**
 * Suspends the clock (挂账) if its rule allows it, not more often than it says, and not once overdue. It resumes by itself
 * at the instant given, and at the greatest length declared at the latest.
 */
export function applySuspension(moment: ClockMoment, event: EventOf<'suspend'>): ClockHistory | Reason {
  const run = runningRun(moment)
  if ('code' in run) return run
  const { id, occurredAt } = event
  const forbidden = refuseSuspension(moment, event)
  if (forbidden !== undefined) return forbidden
  if (openPauses(run, occurredAt).some(({ cause }) => cause === 'suspension')) {
    return createReason('clock/already-suspended', {}, citeRulePart(moment.context, 'suspension'))
  }
  const to = findEnd(moment, event)
  if (to !== null && typeof to !== 'number') return to
  const pause: ClockPause = { cause: 'suspension', from: occurredAt, to, by: id, endedBy: null }
  return changeRun(moment.history, { pauses: [...run.pauses, pause] })
}

function refuseSuspension(moment: ClockMoment, event: EventOf<'suspend'>): Reason | undefined {
  const { context, history } = moment
  const { suspension } = context.clock.rule
  const because = citeRulePart(context, 'suspension')
  if (suspension === undefined) return createReason('clock/suspension-not-allowed', {}, because)
  const granted = history.runs.flatMap(({ pauses }) => pauses).filter(({ cause }) => cause === 'suspension')
  if (granted.length >= suspension.maxCount) {
    return createReason('clock/too-many-suspensions', { most: suspension.maxCount }, because)
  }
  const { until = Number.POSITIVE_INFINITY, occurredAt } = event
  if (until <= occurredAt) return createReason('clock/ends-before-begin', {}, because)
  return barOverdue(moment, 'suspension', event)
}

function findEnd({ context, history }: ClockMoment, event: EventOf<'suspend'>): number | null | Reason {
  const { occurredAt, until = null } = event
  const { timeLimits, clock } = context
  const longest = clock.rule.suspension?.maxLength
  if (longest === undefined) return until
  const calendar = calendarAt(history.calendars, occurredAt) ?? timeLimits.calendar
  const latest = computeDueAt({ ...timeLimits, calendar }, longest, occurredAt)
  return until === null || typeof latest !== 'number' ? latest : Math.min(until, latest)
}
