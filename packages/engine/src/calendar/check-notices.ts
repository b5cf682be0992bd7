import type { CalendarNotice, DaysOffCalendar, Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { isCivilDate, parseLocalDate, readTwoDigits } from '../civil-time/index.js'

/**
 * What is wrong in the notices of a days-off calendar (放假通知): ids, amendments, dates that do not exist or lie elsewhere.
 * Issues carry a JSON Pointer into that calendar.
 */
export function checkNotices(calendar: DaysOffCalendar): readonly Issue[] {
  const issues: Issue[] = []
  const byId = new Map<string, CalendarNotice>()
  const byYear = new Map<number, CalendarNotice>()
  checkMonthDay(calendar.nextNoticeNeededFrom, issues)
  calendar.notices.forEach((notice, i) => {
    const pointer = `/notices/${i}`
    if (byId.has(notice.id)) {
      issues.push(
        createIssue('calendar/duplicate-notice', { notice: notice.id }, { pointer: `${pointer}/id` })
      )
    }
    if (parseLocalDate(notice.published) === undefined) {
      issues.push(
        createIssue('calendar/invalid-date', { date: notice.published }, { pointer: `${pointer}/published` })
      )
    }
    if (notice.amends === undefined) checkYear(notice, byYear, pointer, issues)
    else checkAmendment(notice, notice.amends, byId, pointer, issues)
    byId.set(notice.id, notice)
    checkDays(notice, calendar.nextNoticeNeededFrom, pointer, issues)
  })
  return issues
}

function checkMonthDay(monthDay: string, issues: Issue[]): void {
  if (isCivilDate(2001, readTwoDigits(monthDay, 0), readTwoDigits(monthDay, 3))) return
  issues.push(createIssue('calendar/invalid-date', { date: monthDay }, { pointer: '/nextNoticeNeededFrom' }))
}

function checkYear(
  notice: CalendarNotice,
  byYear: Map<number, CalendarNotice>,
  pointer: string,
  issues: Issue[]
): void {
  const first = byYear.get(notice.year)
  if (first === undefined) byYear.set(notice.year, notice)
  else {
    const params = { year: notice.year, first: first.id, second: notice.id }
    issues.push(createIssue('calendar/duplicate-year', params, { pointer: `${pointer}/year` }))
  }
}

function checkAmendment(
  notice: CalendarNotice,
  amends: string,
  byId: ReadonlyMap<string, CalendarNotice>,
  pointer: string,
  issues: Issue[]
): void {
  const amended = byId.get(amends)
  if (amended === undefined || amended.published > notice.published) {
    const params = { notice: notice.id, amends }
    issues.push(createIssue('calendar/unknown-notice', params, { pointer: `${pointer}/amends` }))
  } else if (amended.year !== notice.year) {
    const params = { notice: notice.id, year: notice.year, amends, amendedYear: amended.year }
    issues.push(createIssue('calendar/amended-year-differs', params, { pointer: `${pointer}/year` }))
  }
}

function checkDays(notice: CalendarNotice, lateDecember: string, pointer: string, issues: Issue[]): void {
  const seen = new Set<string>()
  notice.days.forEach(({ date }, i) => {
    const place = { pointer: `${pointer}/days/${i}/date` }
    if (parseLocalDate(date) === undefined) issues.push(createIssue('calendar/invalid-date', { date }, place))
    else if (seen.has(date))
      issues.push(createIssue('calendar/duplicate-day', { notice: notice.id, date }, place))
    else if (date < `${notice.year - 1}-${lateDecember}` || date > `${notice.year}-12-31`) {
      issues.push(
        createIssue('calendar/misplaced-day', { notice: notice.id, date, year: notice.year }, place)
      )
    }
    seen.add(date)
  })
}
