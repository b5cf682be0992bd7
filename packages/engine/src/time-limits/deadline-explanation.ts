import type { LocalDate, LocalizedText } from '@lijie/schema'
import type { Deadline } from './compute-deadline.js'
import type { CompiledUnit } from './compiled-unit.js'
import type { DayRun } from './day-run.js'

/** How a deadline came about, day by day; plain data for a page or a report. */
export interface DeadlineExplanation {
  readonly deadline: Deadline
  readonly counts: CompiledUnit['counts']
  readonly unitLabel: LocalizedText
  /** The start; of a limit before an event, that event. */
  readonly startedAt: number
  readonly startIso: string
  /**
   * Days in order of time, each with what it counted or why it did not; empty for limits that run through every day alike.
   */
  readonly days: readonly DayRun[]
  /** The start lay on a day that is not worked, or outside its hours, and moved to this date. */
  readonly rolledTo?: LocalDate
  /** The clock time that the start moved to, where it did not keep its own. */
  readonly rolledClock?: string
  /** The result lay after the cut-off clock time and moved to the next worked day. */
  readonly cutOff?: { readonly after: string; readonly resumeAt: string }
  /** The wanted clock time was skipped by a clock change; this is the clock time that was taken. */
  readonly clockMoved?: { readonly wanted: string; readonly taken: string }
  /** Which days a period counted, where the unit says how days are counted. */
  readonly period?: PeriodExplanation
  /** A month without the day, and the day that was taken for it. */
  readonly monthEnd?: { readonly month: string; readonly day: number; readonly taken: LocalDate }
  /** The limit ends with the day or with business, not at the clock time of the start; before an event it begins so. */
  readonly dayEnd?: { readonly date: LocalDate; readonly clock: string; readonly isBusiness: boolean }
}

/** The days of a period (期间): those it counted, and where its last day moved. */
export interface PeriodExplanation {
  readonly isFirstDayCounted: boolean
  /** First and last day by counting, in the order of counting: back from an event the first one is the later. */
  readonly firstDay: LocalDate
  readonly lastDay: LocalDate
  /** The last day is a day off; the end moved over these days to a worked one. */
  readonly moved?: { readonly to: LocalDate; readonly over: readonly DayRun[] }
}

/** What of an explanation depends on how the unit counts. */
export type DeadlineDetails = Omit<
  DeadlineExplanation,
  'deadline' | 'counts' | 'unitLabel' | 'startedAt' | 'startIso'
>
