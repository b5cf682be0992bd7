import { createReason, type Reason } from '../kernel/index.js'
import { refuseUnknownUnit } from './clock-context.js'
import type { EventOf } from './clock-event.js'
import { changeRun, type ClockHistory } from './clock-history.js'
import { startedRun, type ClockMoment } from './clock-moment.js'

/**
 * Another limit holds (变更时限): what ran and what stood still stays, and is measured as the new unit counts. A stopped
 * clock is judged by it, too.
 */
export function changeLimit(moment: ClockMoment, event: EventOf<'change-limit'>): ClockHistory | Reason {
  const run = startedRun(moment)
  if ('code' in run) return run
  const { id, occurredAt, limit } = event
  const last = { event: id, at: occurredAt, from: run.limit, to: limit }
  const limitChanges = { last, before: run.limitChanges }
  return refuseUnknownUnit(moment.context, limit) ?? changeRun(moment.history, { limit, limitChanges })
}

/** Another calendar holds from its effect on (变更日历); an effect before the event would change what was counted. */
export function changeCalendar(
  moment: ClockMoment,
  event: EventOf<'change-calendar'>
): ClockHistory | Reason {
  const { context, history } = moment
  const { id, occurredAt, effectiveAt = occurredAt } = event
  const calendar = context.calendars.get(event.calendar)
  if (calendar === undefined) {
    const known = [...context.calendars.keys()].toSorted().join(', ')
    return createReason('clock/unknown-calendar', { calendar: event.calendar, known })
  }
  if (effectiveAt < occurredAt) return createReason('clock/effect-before-event', {})
  const last = { from: effectiveAt, event: id, calendar }
  return { ...history, calendarChanges: { last, before: history.calendarChanges } }
}
