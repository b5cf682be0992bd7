import type { Issue, KnownTimeLimit } from '@lijie/schema'
import type { WorkingCalendar } from '../calendar/index.js'
import { listChain, type Chain } from './chain.js'

/** What makes a clock stand still (中止计时的原因); `clock`: another clock of the case runs; `rework`: between stop and rework. */
export type PauseCause = 'pause' | 'suspension' | 'return' | 'rework' | 'clock'

/** A stretch of time in which a clock stands still (中止计时的时段). */
export interface ClockPause {
  readonly cause: PauseCause
  readonly from: number
  /** Null while nobody knows when it ends. */
  readonly to: number | null
  /** The event that began it, or the other clock. */
  readonly by: string
  /** The event that ended it; null when it is open or ended at a time that was set. */
  readonly endedBy: string | null
  readonly reason?: string
}

/** An extension that was granted (准予延期). */
export interface GrantedExtension {
  readonly event: string
  readonly at: number
  readonly by: KnownTimeLimit
}

/** Another limit that came to hold (变更时限). */
export interface LimitChange {
  readonly event: string
  readonly at: number
  readonly from: KnownTimeLimit
  readonly to: KnownTimeLimit
}

/** A stop, a rework or a decided appeal of a run (停止、返工、申诉). */
export type RunMark = { readonly event: string; readonly at: number } & (
  | { readonly mark: 'stopped' | 'reworked' }
  | { readonly mark: 'appealed'; readonly granted: boolean }
)

/** A clock from a start to its stop, or until it starts anew (计时轮次). */
export interface ClockRun {
  readonly startedAt: number
  /** The event that started it. */
  readonly startedBy: string
  /** Who is responsible, when it was told. */
  readonly unit: string | null
  readonly limit: KnownTimeLimit
  readonly extensions: readonly GrantedExtension[]
  readonly limitChanges: Chain<LimitChange> | null
  /** Pauses that no later event can end. */
  readonly ended: Chain<ClockPause> | null
  /** Pauses that may be open, and those that have ended by themselves since. */
  readonly open: Chain<ClockPause> | null
  readonly marks: Chain<RunMark> | null
  readonly stoppedAt: number | null
  /** A granted appeal exempts it. */
  readonly exempt: boolean
}

/** A calendar that holds from an instant on (启用日历). */
export interface CalendarInForce {
  /** Null: from the beginning. */
  readonly from: number | null
  /** Undefined: the one of the rulebook. */
  readonly calendar: WorkingCalendar | undefined
}

/** A calendar that an event brought (变更日历). */
interface CalendarChange {
  readonly from: number
  readonly event: string
  readonly calendar: WorkingCalendar
}

/** What the events so far made of a clock. */
export interface ClockHistory {
  /** The present run; null before the start. */
  readonly run: ClockRun | null
  readonly earlier: Chain<ClockRun> | null
  readonly calendarChanges: Chain<CalendarChange> | null
  /** How many were granted in all runs. */
  readonly extensionCount: number
  readonly suspensionCount: number
  /** What had to be assumed. */
  readonly warnings: Chain<Issue> | null
}

/** A clock to which nothing has happened. */
export const emptyHistory: ClockHistory = {
  run: null,
  earlier: null,
  calendarChanges: null,
  extensionCount: 0,
  suspensionCount: 0,
  warnings: null
}

/** The history with its present run changed. */
export function changeRun(history: ClockHistory, change: Partial<ClockRun>): ClockHistory {
  return history.run === null ? history : { ...history, run: { ...history.run, ...change } }
}

/** The history with one more pause of its present run, which may be open. */
export function addPause(history: ClockHistory, run: ClockRun, pause: ClockPause): ClockHistory {
  return changeRun(history, { open: { last: pause, before: run.open } })
}

/** All pauses of a run, by their beginning. */
export function listPauses({ ended, open }: ClockRun): readonly ClockPause[] {
  return [...listChain(ended), ...listChain(open)].toSorted((a, b) => a.from - b.from)
}

/** Is a pause open at an instant: begun, and not known to have ended? */
export function isOpenAt({ from, to }: ClockPause, at: number): boolean {
  return from <= at && (to === null || to > at)
}

/** The pauses of a run that are open at an instant that no event is later than. */
export function openPauses({ open }: ClockRun, at: number): readonly ClockPause[] {
  return listChain(open).filter((pause) => isOpenAt(pause, at))
}

/** The pauses of a run with those ended that are open at an instant and chosen. */
export function endPauses(
  run: ClockRun,
  at: number,
  endedBy: string,
  isChosen: (pause: ClockPause) => boolean = () => true
): Pick<ClockRun, 'ended' | 'open'> {
  let { ended } = run
  let open: ClockRun['open'] = null
  for (const pause of listChain(run.open)) {
    if (!isOpenAt(pause, at)) ended = { last: pause, before: ended }
    else if (isChosen(pause)) ended = { last: { ...pause, to: at, endedBy }, before: ended }
    else open = { last: pause, before: open }
  }
  return { ended, open }
}

/** Calendars by the instant from which they hold; of several with one effect the last one told. */
export function listCalendars({ calendarChanges }: ClockHistory): readonly CalendarInForce[] {
  const byEffect = new Map<number, Pick<CalendarChange, 'from' | 'calendar'>>()
  for (const { from, calendar } of listChain(calendarChanges)) byEffect.set(from, { from, calendar })
  return [{ from: null, calendar: undefined }, ...[...byEffect.values()].toSorted((a, b) => a.from - b.from)]
}
