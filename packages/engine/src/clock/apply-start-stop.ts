import type { KnownTimeLimit } from '@lijie/schema'
import { createReason, type Reason } from '../kernel/index.js'
import { refuseUnknownUnit } from './clock-context.js'
import type { EventOf } from './clock-event.js'
import {
  addPause,
  changeRun,
  endPauses,
  openPauses,
  type ClockHistory,
  type ClockPause,
  type ClockRun,
  type RunMark
} from './clock-history.js'
import { runningRun, type ClockMoment } from './clock-moment.js'

/** Starts the clock, once (起算); later rounds come by rework and by dispatch to another unit. */
export function applyStart(moment: ClockMoment, event: EventOf<'start'>): ClockHistory | Reason {
  const { context, history } = moment
  const because = [context.clock.citation]
  if (history.run !== null) return createReason('clock/already-started', {}, because)
  const { limit = context.limit, unit = null } = event
  return refuseUnknownUnit(context, limit) ?? startRun(history, event, limit, unit)
}

/** The history with a new run of the same clock. It still stands still for whatever is open, but for a return. */
export function startRun(
  history: ClockHistory,
  { id, occurredAt }: { readonly id: string; readonly occurredAt: number },
  limit: KnownTimeLimit,
  unit: string | null
): ClockHistory {
  const { run: before, earlier } = history
  const carried =
    before === null ? [] : openPauses(before, occurredAt).filter(({ cause }) => cause !== 'return')
  let open: ClockRun['open'] = null
  for (const pause of carried) open = { last: { ...pause, from: occurredAt }, before: open }
  const run: ClockRun = {
    startedAt: occurredAt,
    startedBy: id,
    unit,
    limit,
    extensions: [],
    limitChanges: null,
    ended: null,
    open,
    marks: null,
    stoppedAt: null,
    exempt: false
  }
  return { ...history, run, earlier: before === null ? null : { last: before, before: earlier } }
}

/** Stops the clock (停止); every pause ends with it. */
export function applyStop(moment: ClockMoment, { id, occurredAt }: EventOf<'stop'>): ClockHistory | Reason {
  const run = runningRun(moment)
  if ('code' in run) return run
  const mark: RunMark = { mark: 'stopped', event: id, at: occurredAt }
  const marks = { last: mark, before: run.marks }
  return changeRun(moment.history, { stoppedAt: occurredAt, marks, ...endPauses(run, occurredAt, id) })
}

/** Makes the clock stand still (暂停). */
export function applyPause(moment: ClockMoment, event: EventOf<'pause'>): ClockHistory | Reason {
  const run = runningRun(moment)
  if ('code' in run) return run
  const { id, occurredAt, reason, until = null } = event
  if (until !== null && until <= occurredAt) return createReason('clock/ends-before-begin', {})
  const pause: ClockPause = { cause: 'pause', from: occurredAt, to: until, by: id, endedBy: null, reason }
  return addPause(moment.history, run, pause)
}

/** Lets the clock run again (恢复): ends the pause or suspension that is named, or all that are open. */
export function applyResume(moment: ClockMoment, event: EventOf<'resume'>): ClockHistory | Reason {
  const run = runningRun(moment)
  if ('code' in run) return run
  const { id, occurredAt, of } = event
  const isMeant = ({ cause, by }: ClockPause): boolean =>
    (cause === 'pause' || cause === 'suspension') && (of === undefined || of === by)
  if (!openPauses(run, occurredAt).some(isMeant)) {
    return of === undefined
      ? createReason('clock/not-paused', {})
      : createReason('clock/pause-not-open', { pause: of })
  }
  return changeRun(moment.history, endPauses(run, occurredAt, id, isMeant))
}
