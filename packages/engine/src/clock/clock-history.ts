import type { KnownTimeLimit } from '@lijie/schema'
import type { WorkingCalendar } from '../calendar/index.js'

/** What makes a clock stand still (停表原因); `clock`: another clock of the case runs; `rework`: between stop and rework. */
export type PauseCause = 'pause' | 'suspension' | 'return' | 'rework' | 'clock'

/** A stretch of time in which a clock stands still (停表时段). */
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

/** A clock from a start to its stop, or until it starts anew (计时轮次). */
export interface ClockRun {
  readonly startedAt: number
  /** The event that started it. */
  readonly startedBy: string
  /** Who is responsible, when it was told. */
  readonly unit: string | null
  readonly limit: KnownTimeLimit
  readonly extensions: readonly GrantedExtension[]
  readonly limitChanges: readonly LimitChange[]
  readonly pauses: readonly ClockPause[]
  readonly stoppedAt: number | null
  /** A granted appeal exempts it. */
  readonly exempt: boolean
}

/** A calendar that holds from an instant on (启用日历). */
export interface CalendarInForce {
  /** Null: from the beginning. */
  readonly from: number | null
  /** The event that brought it; null for the one of the rulebook. */
  readonly event: string | null
  /** Undefined: the one of the rulebook. */
  readonly calendar: WorkingCalendar | undefined
}

/** What the events so far made of a clock. The last run is the present one. */
export interface ClockHistory {
  readonly runs: readonly ClockRun[]
  /** By the instant from which they hold. */
  readonly calendars: readonly CalendarInForce[]
}

/** A clock to which nothing has happened. */
export const emptyHistory: ClockHistory = {
  runs: [],
  calendars: [{ from: null, event: null, calendar: undefined }]
}

/** The history with its last run changed. */
export function changeRun(history: ClockHistory, change: Partial<ClockRun>): ClockHistory {
  const run = history.runs.at(-1)
  return run === undefined
    ? history
    : { ...history, runs: [...history.runs.slice(0, -1), { ...run, ...change }] }
}

/** The pauses of a run that are open at an instant: begun, and not known to have ended. */
export function openPauses({ pauses }: Pick<ClockRun, 'pauses'>, at: number): readonly ClockPause[] {
  return pauses.filter(({ from, to }) => from <= at && (to === null || to > at))
}

/** The pauses of a run with those ended that are open at an instant and chosen. */
export function endPauses(
  run: ClockRun,
  at: number,
  endedBy: string,
  isChosen: (pause: ClockPause) => boolean = () => true
): readonly ClockPause[] {
  const chosen = new Set(openPauses(run, at).filter((pause) => isChosen(pause)))
  return run.pauses.map((pause) => (chosen.has(pause) ? { ...pause, to: at, endedBy } : pause))
}
