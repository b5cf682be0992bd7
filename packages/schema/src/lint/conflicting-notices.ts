import { findConflictingDays, orderNotices } from '../time-rules/index.js'
import { createFinding, type LintRule } from './lint-rule.js'

/**
 * Days that one notice of a city or an organ (地方通知) lists twice, and days that two of its notices of the same day set
 * differently without one amending the other. A notice published later may set a day anew.
 */
export const conflictingNotices: LintRule = ({ calendar }) => {
  if (calendar === undefined || calendar.type === 'days-off') return []
  const { notices = [] } = calendar
  const repeated = notices.flatMap(({ id: notice, days }, index) => {
    const seen = new Set<string>()
    return days.flatMap(({ date }, at) => {
      if (seen.size < seen.add(date).size) return []
      const pointer = `/notices/${index}/days/${at}/date`
      return [createFinding('calendar', pointer, 'calendar/duplicate-day', { notice, date })]
    })
  })
  const places = new Map<unknown, number>(notices.map((notice, index) => [notice, index]))
  const conflicts = findConflictingDays(orderNotices(notices)).map(({ first, second, at }) => {
    const params = { date: second.days[at]?.date ?? '', first: first.id, second: second.id }
    const pointer = `/notices/${places.get(second)}/days/${at}/date`
    return createFinding('calendar', pointer, 'calendar/conflicting-notices', params)
  })
  return [...repeated, ...conflicts]
}
