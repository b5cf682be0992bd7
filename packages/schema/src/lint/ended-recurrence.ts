import { endsEarly, parseRecurrence } from '../recurrence/index.js'
import { createFinding, type LintRule } from './lint-rule.js'

/**
 * Recurring rules (循环规则) that end before the calendar's own coverage does, though they might name further days in it:
 * after their UNTIL these are ordinary ones again, and nobody is told.
 */
export const endedRecurrence: LintRule = ({ calendar }) => {
  if (calendar === undefined || calendar.type === 'days-off' || calendar.coverage === undefined) return []
  const { coverage, recurring: rules = [] } = calendar
  return rules.flatMap(({ id: recurring, start, rrule }, i) => {
    const parsed = parseRecurrence(start, rrule)
    if ('issues' in parsed || !endsEarly(parsed.rule, coverage)) return []
    const params = { recurring, until: parsed.rule.until, to: coverage.to }
    return [createFinding('calendar', `/recurring/${i}/rrule`, 'calendar/recurrence-ends-early', params)]
  })
}
