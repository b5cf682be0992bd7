import type { CalendarCoverage, LocalizedText, ZoneTable } from '@lijie/schema'
import type { DatedShifts, ShiftSpan } from './read-schedules.js'
import type { WorkingTimeTable } from './working-time-table.js'

/**
 * Why a day is worked or not: its weekday, the weekend, or that somebody sets it: a day off, a make-up workday of a notice,
 * an extra workday of a recurring rule, hours of its own; or that it never was, because the zone skipped it.
 */
export type DayReason =
  | 'weekday'
  | 'weekend'
  | 'day-off'
  | 'make-up-workday'
  | 'extra-workday'
  | 'own-hours'
  | 'skipped'

/** Which standard says something about days, and the organ that issued it, as far as it is known. */
export interface CalendarSource {
  readonly standard: string
  readonly organ?: LocalizedText
}

/** The notice that set a day, as far as a reader needs it to look it up. */
export interface NoticeReference {
  readonly id: string
  readonly title: LocalizedText
  readonly number?: string
  readonly url?: string
}

/** The recurring rule that set a day: its id, and where it is written down. */
export interface RecurringReference {
  readonly id: string
  readonly article?: string
}

/** A day that a notice or a recurring rule sets; one of the two is given. */
export interface SetDay {
  readonly why: Exclude<DayReason, 'weekday' | 'weekend' | 'skipped'>
  readonly name: LocalizedText
  readonly source: CalendarSource
  readonly notice?: NoticeReference
  readonly recurring?: RecurringReference
  /** The shifts of this day, instead of those of the schedule. */
  readonly shifts?: readonly ShiftSpan[]
}

/** What the documents of a calendar say together, before it is cut to what is covered. */
export interface CalendarRules {
  /** Ordinary working weekdays, 1 Monday to 7 Sunday, and who says so. */
  readonly weekdays: ReadonlySet<number>
  readonly weekdaysFrom: CalendarSource
  readonly schedules: readonly DatedShifts[]
  /** What is set, by day number; days that are not covered included. */
  readonly days: ReadonlyMap<number, SetDay>
}

/** Days that no notice covers and that somebody asked to be taken for ordinary ones. */
export interface AssumedDays {
  readonly firstDay: number
  readonly lastDay: number
}

/**
 * A working calendar (工作日历) compiled to integer tables. Day numbers count from 1970-01-01; position p of a table is
 * day `firstDay + p`.
 */
export interface WorkingCalendar {
  /** Id of the standard that the calendar comes from: of several on top of each other, the topmost. */
  readonly standard: string
  /** Id of the standard whose days off it observes, if any. */
  readonly daysOff: string | null
  /** Id of the standard whose coverage begins the calendar's. */
  readonly coveredFromBy: string
  /** Id of the standard whose coverage ends the calendar's. */
  readonly coveredBy: string
  readonly zone: ZoneTable
  readonly rules: CalendarRules
  /** First and last covered day; null when nothing is covered, e.g. before the first notice was known. */
  readonly coverage: CalendarCoverage | null
  /** Days after the coverage that were assumed to be ordinary; null unless somebody asked for it. */
  readonly assumed: AssumedDays | null
  readonly firstDay: number
  /** 1 for a worked day. */
  readonly worked: Uint8Array
  /** Number of worked days before each position; one entry more than days. */
  readonly rank: Int32Array
  /** Positions of the worked days. */
  readonly select: Int32Array
  /** Days that a notice or a recurring rule sets, by position. */
  readonly setDays: ReadonlyMap<number, SetDay>
  /** Positions of the days that the zone skipped: they have no instant, and are not worked. */
  readonly skipped: ReadonlySet<number>
  /** Where working time lies; null when the calendar states no shifts. */
  readonly time: WorkingTimeTable | null
}
