import type { CaseRecord } from '@lijie/engine/workflow'
import type { CasePin } from '../journal/index.js'

/** A calendar that came to hold after a case began to count (日历变更), as its clocks are told of it. */
export interface AnnouncedCalendar {
  /** Hash of its pin, and its place in the journal. */
  readonly calendar: string
  readonly sequence: number
  /** Ids of the calendar standards: its own, and the one in whose place it comes. */
  readonly standard: string
  readonly replaces: string
  readonly at: number
  readonly effectiveAt: number
  /** Version of the case when it was announced; 0 before the report. */
  readonly version: number
}

/** How a case stands in the journal (案件状态): its record, its rules, the calendars it was told of. Plain data. */
export interface CaseState {
  /** Its version counts all events of the case, also those that are no actions. */
  readonly record: CaseRecord
  readonly pin: CasePin
  readonly calendars: readonly AnnouncedCalendar[]
  /** The last event of the journal that it takes into account. */
  readonly sequence: number
}
