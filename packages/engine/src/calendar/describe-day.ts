import type { LocalizedText } from '@lijie/schema'
import { parseLocalDate } from '../civil-time/index.js'
import { createReason, type Reason } from '../kernel/index.js'
import { refuseDay } from './refuse-uncovered.js'
import type { DayReason, NoticeReference, WorkingCalendar } from './working-calendar.js'

/** Whether a day is worked and why; the holiday's name and the notice when a notice says so. */
export interface DayDescription {
  readonly worked: boolean
  readonly why: DayReason
  readonly name?: LocalizedText
  readonly notice?: NoticeReference
}

/**
 * Whether a civil day is worked, and why (是否工作日).
 *
 * Make-up workdays beat weekends, days off beat weekdays. Refused: `calendar/invalid-date` for a day that does not
 * exist, `calendar/not-covered` for one that the calendar does not hold.
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
  const worked = calendar.worked[position] === 1
  const set = calendar.setDays.get(position)
  if (set === undefined) return { worked, why: worked ? 'weekday' : 'weekend' }
  return {
    worked,
    why: set.type === 'off' ? 'day-off' : 'make-up-workday',
    name: set.name,
    notice: set.notice
  }
}

/** True when a civil day is worked (工作日); refusals as for {@link describeDay}. */
export function isWorkday(calendar: WorkingCalendar, date: string): boolean | Reason {
  const description = describeDay(calendar, date)
  return 'worked' in description ? description.worked : description
}
