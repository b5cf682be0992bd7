import type { KnownTimeLimit, LocalizedText, RationalNumber } from '@lijie/schema'
import type { NoticeReference } from '../calendar/index.js'
import type { Reason, TakenGrade } from '../kernel/index.js'
import type { DeadlineVerdict } from '../time-limits/index.js'
import type { ClockPause, GrantedExtension, LimitChange, RunMark } from './clock-history.js'
import type { RejectedEvent } from './rejected-event.js'

/** A stretch of time in which a clock ran, and what it counted (计入时段). */
export interface CountedPiece {
  readonly from: number
  readonly to: number
  /** Milliseconds of what the limit's unit counts. */
  readonly countedMs: number
  /** Standard of the calendar that it was counted on; null for a limit that needs none. */
  readonly calendar: string | null
}

/** A light or an escalation point of a clock (提醒点). */
export interface ClockPoint {
  readonly id: string
  readonly label: LocalizedText
  /** Null: the clock stands still before it and nobody knows how long, or stopped before it, or the calendar ends before it. */
  readonly at: number | null
  readonly reached: boolean
}

/** One run of a clock, measured (一轮计时). All amounts are milliseconds of what the limit's unit counts. */
export interface ClockRunState {
  readonly startedAt: number
  readonly stoppedAt: number | null
  /** The unit in charge (责任单位), when it was told. */
  readonly unit: string | null
  readonly limit: KnownTimeLimit
  readonly extensions: readonly GrantedExtension[]
  readonly limitChanges: readonly LimitChange[]
  /** Stops, reworks and appeals, in the order of the record. */
  readonly marks: readonly RunMark[]
  readonly elapsedMs: number
  /** What is left of the limit; never below zero. */
  readonly remainingMs: number
  /** The limit with its extensions. */
  readonly totalMs: number
  /** Elapsed over total, exact; above 1 once the limit is used up. */
  readonly used: RationalNumber
  /** Null while the clock stands still and nobody knows how long, and when the deadline is refused. */
  readonly dueAt: number | null
  readonly dueIso: string | null
  /** While nobody knows how long it stands still: the deadline if the clock ran on from the instant asked about. */
  readonly dueIfResumedAt: number | null
  /** Why no deadline can be computed, not even if it were resumed: it lies after all that the calendar covers. The rest holds. */
  readonly dueRefused: Reason | null
  /** The raw fact; an exemption does not change it. */
  readonly verdict: DeadlineVerdict
  /** A granted appeal exempts it in statistics. */
  readonly exempt: boolean
  readonly overdueMs: number
  /** Overdue time over the limit (超期倍数), exact; zero when it is not overdue. */
  readonly overdueMultiple: RationalNumber
  /** When it ran, up to the instant asked about or the stop. */
  readonly pieces: readonly CountedPiece[]
  /** When it will run from there to the deadline, if nothing more happens. */
  readonly ahead: readonly CountedPiece[]
  readonly pauses: readonly ClockPause[]
}

/** What every state of a clock says. */
interface ClockStateBase {
  readonly clock: string
  readonly label: LocalizedText
  readonly asOf: number
  /** Which area grade's limit it is; null when the limit does not depend on the grade. */
  readonly grade: TakenGrade | null
  /** Events that changed nothing, each with its reason. */
  readonly rejected: readonly RejectedEvent[]
  /** Ids of the events that took place after `asOf`; they were not looked at. */
  readonly later: readonly string[]
}

/** A clock that nothing has started yet (未起算). */
export interface NotStartedClock extends ClockStateBase {
  readonly status: 'not-started'
  /** The limit it will start with. */
  readonly limit: KnownTimeLimit
}

/** A calendar that an event brought (启用日历), by its standard. */
export interface ToldCalendar {
  readonly from: number
  readonly event: string
  readonly calendar: string
  /** The event that brought another one with the same effect, so that this one never held; null when it holds. */
  readonly replacedBy: string | null
}

/** A clock that was started (计时状态): its present run, and what is shown of it. */
export interface StartedClock extends ClockStateBase, ClockRunState {
  readonly status: 'running' | 'paused' | 'suspended' | 'stopped'
  /** Id of the light that shows: the last one reached; null when none is. */
  readonly light: string | null
  readonly lights: readonly ClockPoint[]
  readonly escalation: readonly ClockPoint[]
  /** Earlier runs, before the clock started anew. */
  readonly runs: readonly ClockRunState[]
  /** Calendars that events brought, by the instant from which they hold. */
  readonly calendars: readonly ToldCalendar[]
  /** Notices that set days between the start and the deadline (or the instant asked about, if later). */
  readonly notices: readonly NoticeReference[]
}

/** How a clock stands at an instant (计时状态); plain data. */
export type ClockState = NotStartedClock | StartedClock
