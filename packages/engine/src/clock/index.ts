export type { ClockEvent, ClockEventType } from './clock-event.js'
export { describeClock } from './describe-clock.js'
export { explainClock, type ClockExplanation, type ClockStep } from './explain-clock.js'
export type { ClockPause, GrantedExtension, LimitChange, PauseCause, RunMark } from './clock-history.js'
export type { ClockInput, ClockRules } from './clock-input.js'
export type {
  ClockPoint,
  ClockRunState,
  ClockState,
  CountedPiece,
  NotStartedClock,
  StartedClock,
  ToldCalendar
} from './clock-state.js'
export { foldClock, type OneClockInput } from './fold-clock.js'
export { foldClocks, foldRunningClocks, type CaseClocks } from './fold-clocks.js'
export { listNextInstants, type NextInstant } from './list-next-instants.js'
export type { RejectedEvent } from './rejected-event.js'
