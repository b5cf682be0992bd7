import { parseRecurrence } from '../recurrence/index.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** Recurring rules (循环规则) that are not of the accepted form, or whose id is taken. */
export const recurrenceRules: LintRule = ({ calendar }) => {
  if (calendar === undefined || calendar.type === 'days-off') return []
  const { recurring = [] } = calendar
  return recurring.flatMap(({ id, start, rrule }, i): Finding[] => {
    const isRepeated = recurring.findIndex((one) => one.id === id) < i
    const params = { recurring: id }
    const parsed = parseRecurrence(start, rrule)
    const faults = 'issues' in parsed ? parsed.issues : []
    return [
      ...(isRepeated
        ? [createFinding('calendar', `/recurring/${i}/id`, 'calendar/duplicate-recurring', params)]
        : []),
      ...faults.map((fault) => ({
        part: 'calendar' as const,
        pointer: `/recurring/${i}/${fault.code === 'calendar/invalid-date' ? 'start' : 'rrule'}`,
        code: fault.code,
        params: fault.params
      }))
    ]
  })
}
