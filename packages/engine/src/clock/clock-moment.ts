import { formatInstant } from '../calendar/index.js'
import { createReason, type Reason } from '../kernel/index.js'
import { citeRulePart, type ClockContext } from './clock-context.js'
import { listCalendars, type ClockHistory, type ClockRun } from './clock-history.js'
import { plotCourse } from './plot-course.js'

/**
 * A part of the record in which nothing changed that sets the deadline but what stands still (同一条件的时段). A deadline that
 * has passed is final there: what stands still later does not move it, and what is told later of earlier time cannot be.
 */
export interface ClockTerms {
  readonly from: number
  /** What the last event in it made of the clock. */
  history: ClockHistory
  /** The deadline if it passed in it, null if it did not; undefined until it was asked for. */
  passed: number | null | undefined
}

/** What was known right before an event. */
export interface ClockMoment {
  readonly context: ClockContext
  readonly history: ClockHistory
  readonly past: readonly ClockTerms[]
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
  return history.run ?? createReason('clock/not-started', {}, [context.clock.citation])
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
  const atRequest = findOverdue(moment, requestedAt, occurredAt)
  if (typeof atRequest === 'object') return atRequest
  if (atRequest !== undefined) return createReason('clock/overdue-at-request', { due: atRequest }, because)
  if (barred === 'at-request') return undefined
  const atApproval = findOverdue(moment, occurredAt, occurredAt)
  if (typeof atApproval !== 'string') return atApproval
  return createReason('clock/overdue-at-approval', { due: atApproval }, because)
}

/** The deadline that had passed at an instant not after the approval, as it was known then; undefined when none had. */
function findOverdue(
  { context, past }: ClockMoment,
  at: number,
  approvedAt: number
): string | undefined | Reason {
  const place = findTerms(past, at)
  const terms = past[place]
  if (terms === undefined) return undefined
  const end = past[place + 1]?.from
  const passed = terms.passed === undefined ? findPassed(context, terms, end ?? approvedAt) : terms.passed
  if (passed !== null && typeof passed !== 'number') return passed
  // Where no deadline has passed so far, one may pass still.
  if (passed !== null || end !== undefined) terms.passed = passed
  return passed !== null && at > passed ? formatInstant(context.timeLimits.zone, passed) : undefined
}

function findPassed(context: ClockContext, { history }: ClockTerms, end: number): number | null | Reason {
  if (history.run === null) return null
  const course = plotCourse(context, listCalendars(history), history.run, end)
  if ('code' in course) return course
  return course.dueAt !== null && end > course.dueAt ? course.dueAt : null
}

/** The place of the last terms that held from an instant or before it; -1 for none. */
function findTerms(past: readonly ClockTerms[], at: number): number {
  let [low, high] = [0, past.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((past[middle]?.from ?? at) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}
