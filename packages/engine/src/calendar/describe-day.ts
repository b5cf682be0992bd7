import type { LocalizedText, Shifts } from '@lijie/schema'
import { parseLocalDate } from '../civil-time/index.js'
import { createReason, type Reason } from '../kernel/index.js'
import { formatClock } from './format-wall-time.js'
import { refuseDay } from './refuse-uncovered.js'
import type {
  CalendarSource,
  DayReason,
  NoticeReference,
  RecurringReference,
  WorkingCalendar
} from './working-calendar.js'

/** Whether a day is worked and why; what the day is called and who says so where somebody sets it. */
export interface DayDescription {
  readonly worked: boolean
  readonly why: DayReason
  readonly name?: LocalizedText
  /** The notice that sets the day. */
  readonly notice?: NoticeReference
  /** The recurring rule that sets the day. */
  readonly recurring?: RecurringReference
  /** Hours of its own, instead of those of the schedule. */
  readonly shifts?: Shifts
  /** The standard that says so, and the organ that issued it. */
  readonly source: CalendarSource
  /** The day is not covered: somebody asked to take it for an ordinary one. */
  readonly assumed?: true
}

/**
 * Whether a civil day is worked, and why (是否工作日).
 *
 * Notices beat recurring rules, and these the weekdays; of several documents on top of each other the topmost holds.
 * Refused: `calendar/invalid-date` for a day that does not exist, `calendar/not-covered` for one that the calendar does
 * not hold.
 */
export function describeDay(calendar: WorkingCalendar, date: string): DayDescription | Reason {
  const day = parseLocalDate(date)
  if (day === undefined) return createReason('calendar/invalid-date', { date })
  const position = day - calendar.firstDay
  if (!(position >= 0 && position < calendar.worked.length)) return refuseDay(calendar, day)
  return describePosition(calendar, position)
}

/** The description of a covered day by its position. */
export function describePosition(calendar: WorkingCalendar, position: number): DayDescription {
  const { assumed, firstDay, rules, setDays, skipped } = calendar
  const worked = calendar.worked[position] === 1
  const isAssumed = assumed !== null && firstDay + position >= assumed.firstDay
  const mark = isAssumed ? ({ assumed: true } as const) : {}
  if (skipped.has(position))
    return { worked, why: 'skipped', source: { standard: calendar.standard }, ...mark }
  const set = setDays.get(position)
  if (set === undefined) {
    return { worked, why: worked ? 'weekday' : 'weekend', source: rules.weekdaysFrom, ...mark }
  }
  const { shifts, ...said } = set
  if (shifts === undefined) return { worked, ...said, ...mark }
  const spans = shifts.map(({ from, to }) => ({ from: formatClock(from), to: formatClock(to) }))
  return { worked, ...said, shifts: spans, ...mark }
}

/** True when a civil day is worked (工作日); refusals as for {@link describeDay}. */
export function isWorkday(calendar: WorkingCalendar, date: string): boolean | Reason {
  const description = describeDay(calendar, date)
  return 'worked' in description ? description.worked : description
}
