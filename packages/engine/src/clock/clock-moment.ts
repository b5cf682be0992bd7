import { formatInstant } from '../calendar/index.js'
import { createReason, type Reason } from '../kernel/index.js'
import { citeRulePart, type ClockContext } from './clock-context.js'
import type { ClockHistory, ClockRun } from './clock-history.js'
import { plotCourse } from './plot-course.js'

/** What was known right before an event. */
export interface ClockMoment {
  readonly context: ClockContext
  readonly history: ClockHistory
  /** What each event so far made of the clock, with its instant; the last one is the history. */
  readonly past: readonly { readonly at: number; readonly history: ClockHistory }[]
}

/** The present run, which has not stopped; or why there is none. */
export function runningRun({ history, context }: ClockMoment): ClockRun | Reason {
  const run = startedRun({ history, context })
  if ('code' in run || run.stoppedAt === null) return run
  return createReason('clock/stopped', {}, [context.clock.citation])
}

/** The present run, stopped or not. */
export function startedRun({
  history,
  context
}: Pick<ClockMoment, 'history' | 'context'>): ClockRun | Reason {
  return history.runs.at(-1) ?? createReason('clock/not-started', {}, [context.clock.citation])
}

/** An approval of an extension or a suspension. */
interface Approval {
  readonly occurredAt: number
  readonly requestedAt?: number
}

/** Why a clock that is overdue, or was at the request, gets no extension or suspension (超期不予); undefined when it may. */
export function barOverdue(
  moment: ClockMoment,
  part: 'extension' | 'suspension',
  approval: Approval
): Reason | undefined {
  const { occurredAt, requestedAt = occurredAt } = approval
  const barred = moment.context.clock.rule[part]?.barredWhenOverdue ?? 'never'
  const because = citeRulePart(moment.context, part)
  if (requestedAt > occurredAt) return createReason('clock/request-after-approval', {}, because)
  if (barred === 'never') return undefined
  const atRequest = findOverdue(moment, requestedAt)
  if (typeof atRequest === 'object') return atRequest
  if (atRequest !== undefined) return createReason('clock/overdue-at-request', { due: atRequest }, because)
  if (barred === 'at-request') return undefined
  const atApproval = findOverdue(moment, occurredAt)
  if (typeof atApproval !== 'string') return atApproval
  return createReason('clock/overdue-at-approval', { due: atApproval }, because)
}

/** The deadline that had passed at an instant, as it was known then; undefined when none had. */
function findOverdue({ context, past }: ClockMoment, at: number): string | undefined | Reason {
  const then = past.findLast((known) => known.at <= at)?.history
  const run = then?.runs.at(-1)
  if (then === undefined || run === undefined) return undefined
  const course = plotCourse(context, then, run, at)
  if ('code' in course) return course
  const { dueAt } = course
  return dueAt !== null && at > dueAt ? formatInstant(context.timeLimits.zone, dueAt) : undefined
}
