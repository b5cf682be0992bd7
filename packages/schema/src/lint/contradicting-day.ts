import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** Days that one notice lists twice, or that two notices set differently without one amending the other. */
export const contradictingDay: LintRule = ({ calendar }) => {
  if (calendar?.type !== 'days-off') return []
  const findings: Finding[] = []
  const seen = new Map<string, { readonly notice: string; readonly type: string }>()
  for (const [index, { id: notice, amends, days }] of calendar.notices.entries())
    for (const [at, { date, type }] of days.entries()) {
      const before = seen.get(date)
      const pointer = `/notices/${index}/days/${at}/date`
      if (before?.notice === notice)
        findings.push(createFinding('calendar', pointer, 'calendar/duplicate-day', { notice, date }))
      else if (before !== undefined && before.type !== type && amends === undefined) {
        const params = { date, first: before.notice, second: notice }
        findings.push(createFinding('calendar', pointer, 'calendar/contradicting-day', params))
      }
      seen.set(date, { notice, type })
    }
  return findings
}
