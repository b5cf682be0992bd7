import { weekdayOf } from './civil-date.js'
import { createFinding, type LintRule } from './lint-rule.js'

/** Make-up workdays (调休上班日) that fall on Monday to Friday, such as 2020-02-03. */
export const weekdayMadeUp: LintRule = ({ calendar }) => {
  if (calendar?.type !== 'days-off') return []
  return calendar.notices.flatMap(({ id: notice, days }, index) =>
    days.flatMap(({ date, type }, at) => {
      if (type !== 'make-up-workday' || weekdayOf(date) > 5) return []
      const pointer = `/notices/${index}/days/${at}/date`
      return [createFinding('calendar', pointer, 'calendar/weekday-made-up', { notice, date })]
    })
  )
}
