import type { Issue, LocalNotice } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { parseLocalDate } from '../civil-time/index.js'

/**
 * What is wrong in the notices of a city or an organ (地方通知): ids, amendments, dates that do not exist, days listed twice.
 * Issues carry a JSON Pointer into that calendar. Shifts are checked where they are read.
 */
export function checkLocalNotices(notices: readonly LocalNotice[]): readonly Issue[] {
  const issues: Issue[] = []
  const byId = new Map<string, LocalNotice>()
  notices.forEach((notice, i) => {
    const { id, amends, published } = notice
    const pointer = `/notices/${i}`
    if (byId.has(id))
      issues.push(createIssue('calendar/duplicate-notice', { notice: id }, { pointer: `${pointer}/id` }))
    if (parseLocalDate(published) === undefined) {
      const place = { pointer: `${pointer}/published` }
      issues.push(createIssue('calendar/invalid-date', { date: published }, place))
    }
    const amended = amends === undefined ? undefined : byId.get(amends)
    if (amends !== undefined && (amended === undefined || amended.published > published)) {
      const place = { pointer: `${pointer}/amends` }
      issues.push(createIssue('calendar/unknown-notice', { notice: id, amends }, place))
    }
    byId.set(id, notice)
    checkDays(notice, pointer, issues)
  })
  return issues
}

function checkDays({ id, days }: LocalNotice, pointer: string, issues: Issue[]): void {
  const seen = new Set<string>()
  days.forEach(({ date }, i) => {
    const place = { pointer: `${pointer}/days/${i}/date` }
    if (parseLocalDate(date) === undefined) issues.push(createIssue('calendar/invalid-date', { date }, place))
    else if (seen.has(date)) issues.push(createIssue('calendar/duplicate-day', { notice: id, date }, place))
    seen.add(date)
  })
}
