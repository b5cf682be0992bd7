import { createReason, type Reason } from '../kernel/index.js'
import { startRun } from './apply-start-stop.js'
import { citeRulePart } from './clock-context.js'
import type { EventOf } from './clock-event.js'
import { changeRun, type ClockHistory, type ClockPause, type RunMark } from './clock-history.js'
import { startedRun, type ClockMoment } from './clock-moment.js'

/** The work was not accepted (返工): the stopped clock goes on with or without the time since its stop, or starts anew. */
export function applyRework(moment: ClockMoment, event: EventOf<'rework'>): ClockHistory | Reason {
  const run = startedRun(moment)
  if ('code' in run) return run
  const { context, history } = moment
  const rule = context.clock.rule.rework
  const because = citeRulePart(context, 'rework')
  if (rule === undefined) return createReason('clock/rework-not-allowed', {}, because)
  const { stoppedAt } = run
  if (stoppedAt === null) return createReason('clock/not-stopped', {}, because)
  if (rule.clock === 'restart') return startRun(history, event, run.limit, run.unit)
  const { id, occurredAt } = event
  const mark: RunMark = { mark: 'reworked', event: id, at: occurredAt }
  const change = { stoppedAt: null, marks: { last: mark, before: run.marks } }
  if (rule.clock === 'continue') return changeRun(history, change)
  const gap: ClockPause = { cause: 'rework', from: stoppedAt, to: occurredAt, by: id, endedBy: id }
  return changeRun(history, { ...change, ended: { last: gap, before: run.ended } })
}

/** An appeal was decided (申诉): granted, it exempts the run in statistics; whether it was overdue stays as it was. */
export function applyAppeal(moment: ClockMoment, event: EventOf<'appeal'>): ClockHistory | Reason {
  const run = startedRun(moment)
  if ('code' in run) return run
  const { context, history } = moment
  if (context.clock.rule.appeal === undefined) {
    return createReason('clock/appeal-not-allowed', {}, citeRulePart(context, 'appeal'))
  }
  const { id, occurredAt, granted } = event
  const mark: RunMark = { mark: 'appealed', event: id, at: occurredAt, granted }
  return changeRun(history, { exempt: run.exempt || granted, marks: { last: mark, before: run.marks } })
}
