import type { CalendarPart, Issue, LocalizedText } from '@lijie/schema'

/** What one notice does, and when it was published. */
export interface NoticeReport {
  /** The standard whose calendar holds it. */
  readonly standard: string
  readonly id: string
  readonly number: string | null
  readonly published: string
  readonly amends: string | null
  readonly daysOff: number
  readonly workdays: number
  readonly ownHours: number
  /** Days that it sets and that were over when it was published. */
  readonly lateDays: readonly string[]
}

/** How often a recurring rule hits, and on how many covered days it is what holds. */
export interface RecurringReport {
  readonly standard: string
  readonly id: string
  readonly type: 'off' | 'workday' | 'own-hours'
  readonly name: LocalizedText
  readonly days: number
  readonly inEffect: number
}

/** The covered days of one year. */
export interface YearReport {
  readonly year: number
  readonly workdays: number
  readonly workingMilliseconds: number | null
  /** Set by notices and rules: days off, make-up and extra workdays, days with hours of their own. */
  readonly daysOff: number
  readonly extraWorkdays: number
  readonly ownHours: number
  readonly uncovered: number
}

/** What there is to know about a calendar before it is relied on. */
export interface CalendarReport {
  readonly id: string
  readonly version: string
  readonly title: LocalizedText
  readonly type: CalendarPart['type'] | null
  /** The calendars below, the nearest first. */
  readonly standsOn: readonly string[]
  /** Null when nothing is covered, or when the calendar does not compile. */
  readonly coverage: { readonly from: string; readonly to: string } | null
  readonly notices: readonly NoticeReport[]
  readonly recurring: readonly RecurringReport[]
  readonly years: readonly YearReport[]
  readonly issues: readonly Issue[]
}
