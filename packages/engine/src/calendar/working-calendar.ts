import type { CalendarCoverage, LocalizedText, ZoneTable } from '@lijie/schema'
import type { WorkingTimeTable } from './working-time-table.js'

/** Why a day is worked or not: its weekday, the weekend, or an entry of a notice. */
export type DayReason = 'weekday' | 'weekend' | 'day-off' | 'make-up-workday'

/** The notice that made a day off or a make-up workday, as far as a reader needs it to look it up. */
export interface NoticeReference {
  readonly id: string
  readonly title: LocalizedText
  readonly number?: string
  readonly url?: string
}

/** A day that a notice sets. */
export interface SetDay {
  readonly type: 'off' | 'make-up-workday'
  readonly name: LocalizedText
  readonly notice: NoticeReference
}

/**
 * A working calendar (工作日历) compiled to integer tables. Day numbers count from 1970-01-01; position p of a table is
 * day `firstDay + p`.
 */
export interface WorkingCalendar {
  /** Id of the standard that the calendar comes from. */
  readonly standard: string
  /** Id of the standard whose days off it observes, if any. */
  readonly daysOff: string | null
  readonly zone: ZoneTable
  /** First and last covered day; null when nothing is covered, e.g. before the first notice was known. */
  readonly coverage: CalendarCoverage | null
  readonly firstDay: number
  /** 1 for a worked day. */
  readonly worked: Uint8Array
  /** Number of worked days before each position; one entry more than days. */
  readonly rank: Int32Array
  /** Positions of the worked days. */
  readonly select: Int32Array
  /** Days that a notice sets, by position. */
  readonly setDays: ReadonlyMap<number, SetDay>
  /** Where working time lies; null when the calendar states no shifts. */
  readonly time: WorkingTimeTable | null
}
