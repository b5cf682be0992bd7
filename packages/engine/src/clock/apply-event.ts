import type { Reason } from '../kernel/index.js'
import { applyAppeal, applyRework } from './apply-after-stop.js'
import { changeCalendar, changeLimit } from './apply-change.js'
import { applyDispatch, applyReturn } from './apply-return.js'
import { grantExtension } from './grant-extension.js'
import { applyPause, applyResume, applyStart, applyStop } from './apply-start-stop.js'
import { applySuspension } from './apply-suspension.js'
import type { ClockEventType, EventOf, TimedEvent } from './clock-event.js'
import type { ClockHistory } from './clock-history.js'
import type { ClockMoment } from './clock-moment.js'

/** What an event makes of a clock, or why it changes nothing. */
type Apply<T extends ClockEventType> = (moment: ClockMoment, event: EventOf<T>) => ClockHistory | Reason

/** Voids are taken out before events are applied. */
const appliers: { readonly [T in Exclude<ClockEventType, 'void'>]: Apply<T> } = {
  start: applyStart,
  pause: applyPause,
  resume: applyResume,
  suspend: applySuspension,
  extend: grantExtension,
  'change-limit': changeLimit,
  'change-calendar': changeCalendar,
  return: applyReturn,
  dispatch: applyDispatch,
  rework: applyRework,
  appeal: applyAppeal,
  stop: applyStop
}

/** Applies one event as the clock's rule says (应用事件). */
export function applyEvent(moment: ClockMoment, event: TimedEvent): ClockHistory | Reason {
  if (event.type === 'void') return moment.history
  return (appliers[event.type] as (moment: ClockMoment, event: TimedEvent) => ClockHistory | Reason)(
    moment,
    event
  )
}
