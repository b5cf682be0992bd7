import type { CalendarPart } from '../generated/types.js'
import { weekdayOf } from './civil-date.js'
import { createFinding, type LintRule } from './lint-rule.js'

/**
 * Make-up workdays (调休上班日) that fall on an ordinary weekday, such as 2020-02-03. Above a list of days off, a city or an organ
 * may well work on a weekday that is off there, so that nothing is said of them.
 */
export const weekdayMadeUp: LintRule = ({ calendar }) => {
  const weekdays = weekdaysOf(calendar)
  if (calendar === undefined || weekdays === null) return []
  return (calendar.notices ?? []).flatMap(({ id: notice, days }, index) =>
    days.flatMap(({ date, type }, at) => {
      if (type !== 'make-up-workday' || !weekdays.includes(weekdayOf(date))) return []
      const pointer = `/notices/${index}/days/${at}/date`
      return [createFinding('calendar', pointer, 'calendar/weekday-made-up', { notice, date })]
    })
  )
}

function weekdaysOf(calendar: CalendarPart | undefined): readonly number[] | null {
  if (calendar?.type === 'days-off') return [1, 2, 3, 4, 5]
  return calendar?.type === 'working' && calendar.daysOff === null ? calendar.weekdays : null
}
