import { createIssue } from '@lijie/schema/issues'
import { formatInstant } from '../calendar/index.js'
import { createReason, type Reason } from '../kernel/index.js'
import { computeDueAt, countBetween, measureOfUnit } from '../time-limits/index.js'
import { citeRulePart } from './clock-context.js'
import type { EventOf } from './clock-event.js'
import { addPause, listCalendars, openPauses, type ClockHistory, type ClockPause } from './clock-history.js'
import { barOverdue, runningRun, type ClockMoment } from './clock-moment.js'
import { calendarAt } from './list-pieces.js'

/**
 * Suspends the clock (挂账) if its rule allows it, not more often than it says, and not once overdue. It resumes by itself
 * at the instant given, and at the greatest length declared at the latest.
 */
export function applySuspension(moment: ClockMoment, event: EventOf<'suspend'>): ClockHistory | Reason {
  const run = runningRun(moment)
  if ('code' in run) return run
  const { context, history } = moment
  const { id, occurredAt, until = null } = event
  const forbidden = refuseSuspension(moment, event)
  if (forbidden !== undefined) return forbidden
  if (openPauses(run, occurredAt).some(({ cause }) => cause === 'suspension')) {
    return createReason('clock/already-suspended', {}, citeRulePart(context, 'suspension'))
  }
  const to = findEnd(moment, event)
  if (to !== null && typeof to !== 'number') return to
  const barred = barOverdue(moment, 'suspension', event)
  if (barred !== undefined) return barred
  const pause: ClockPause = { cause: 'suspension', from: occurredAt, to, by: id, endedBy: null }
  const suspended = {
    ...addPause(history, run, pause),
    suspensionCount: history.suspensionCount + 1
  }
  return to === null || until === null || until <= to ? suspended : tellCut(moment, suspended, id, until, to)
}

function refuseSuspension(moment: ClockMoment, event: EventOf<'suspend'>): Reason | undefined {
  const { context, history } = moment
  const { suspension } = context.clock.rule
  const because = citeRulePart(context, 'suspension')
  if (suspension === undefined) return createReason('clock/suspension-not-allowed', {}, because)
  if (history.suspensionCount >= suspension.maxCount) {
    return createReason('clock/too-many-suspensions', { most: suspension.maxCount }, because)
  }
  const { until = Number.POSITIVE_INFINITY, occurredAt } = event
  return until <= occurredAt ? createReason('clock/ends-before-begin', {}, because) : undefined
}

/** A greatest length that ends after all that the calendar covers cannot cut an end that it does cover. */
function findEnd({ context, history }: ClockMoment, event: EventOf<'suspend'>): number | null | Reason {
  const { occurredAt, until = null } = event
  const longest = context.clock.rule.suspension?.maxLength
  if (longest === undefined) return until
  const calendar = calendarAt(listCalendars(history), occurredAt) ?? context.timeLimits.calendar
  const timeLimits = { ...context.timeLimits, calendar }
  const latest = computeDueAt(timeLimits, longest, occurredAt)
  if (until === null) return latest
  if (typeof latest === 'number') return Math.min(until, latest)
  const measure = measureOfUnit(timeLimits, longest.unit)
  return 'code' in measure || typeof countBetween(measure, occurredAt, until) !== 'number' ? latest : until
}

function tellCut(
  { context: { timeLimits } }: ClockMoment,
  history: ClockHistory,
  event: string,
  until: number,
  to: number
): ClockHistory {
  const [asked, most] = [until, to].map((at) => formatInstant(timeLimits.zone, at)) as [string, string]
  const last = createIssue('clock/suspension-cut', { event, until: asked, latest: most })
  return { ...history, warnings: { last, before: history.warnings } }
}
