import type { LocalDate } from '../generated/types.js'

/** A weekday of a rule: ISO number, and which one of the month or year (-1: the last), where the rule says so. */
export interface RecurrenceWeekday {
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number
  readonly ordinal?: number
}

/**
 * A recurrence rule that was read (循环规则), with everything written out that RFC 5545 takes from the start: a day is named
 * when its period is reached and it fits every list that is not empty.
 */
export interface RecurrenceRule {
  readonly frequency: 'YEARLY' | 'MONTHLY' | 'WEEKLY'
  /** Every so many years, months or weeks, counted from the one of `start`. */
  readonly interval: number
  readonly start: LocalDate
  /** The last day that may be named. */
  readonly until: LocalDate
  readonly months: readonly number[]
  /** 1 to 31; -1 is the last day of the month. */
  readonly monthDays: readonly number[]
  /** All with an ordinal or none: of the month, or of the year where a yearly rule names no month. */
  readonly weekdays: readonly RecurrenceWeekday[]
  /** On which weekday a week begins, for every n-th week. */
  readonly weekStart: number
}
