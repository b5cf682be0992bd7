import { createFinding, type LintRule } from './lint-rule.js'

/** Days of local notices (地方通知) outside the calendar's own coverage: they never come to bear. */
export const uncoveredLocalDay: LintRule = ({ calendar }) => {
  if (calendar === undefined || calendar.type === 'days-off' || calendar.coverage === undefined) return []
  const { from, to } = calendar.coverage
  return (calendar.notices ?? []).flatMap(({ id: notice, days }, i) =>
    days.flatMap(({ date }, j) => {
      if (date >= from && date <= to) return []
      const pointer = `/notices/${i}/days/${j}/date`
      return [createFinding('calendar', pointer, 'calendar/uncovered-local-day', { notice, date, from, to })]
    })
  )
}
