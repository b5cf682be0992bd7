import type { WorkingCalendar } from '@lijie/engine/calendar'
import { checkNotices } from '@lijie/engine/calendar'
import { compileCalendarOf } from '@lijie/engine/rulebook'
import { createIssue, lintStandard, partFiles, type Issue, type StandardDocument } from '@lijie/schema'
import { locateNeed } from '../check/locate-need.js'
import { orderIssues } from '../check/order-issues.js'
import { placeIssue, type Sources } from '../check/place-issue.js'
import type { CalendarReport } from './calendar-report.js'
import { findCoverageFindings } from './find-coverage-findings.js'
import { findDayFindings, findScheduleFindings } from './find-day-findings.js'
import { findLateNotices, reportNotices } from './report-notices.js'
import { findEndedRules, findIdleRules, reportRecurring } from './report-recurring.js'
import { reportYears } from './report-years.js'

/**
 * What there is to know about a calendar: coverage, notices, recurring rules, years, and everything that deserves a look.
 *
 * `documents`: its standard first, then what it builds on, prepared. Findings are about its own calendar.json; those about
 * the calendars below are shown when these are checked.
 */
export function checkCalendar(documents: readonly StandardDocument[], sources: Sources = {}): CalendarReport {
  const [main] = documents as readonly [StandardDocument, ...StandardDocument[]]
  const { standard, calendar: document } = main
  const compiled = document?.type === 'days-off' ? null : compileCalendarOf(documents, standard.id)
  const chain = compiled !== null && 'calendar' in compiled ? compiled.sources : [main]
  const calendar = compiled !== null && 'calendar' in compiled ? compiled.calendar : null
  const found = [
    ...lintStandard(main, sources).filter(({ code, file }) => isAboutCalendar(code, file)),
    ...(compiled !== null && 'issues' in compiled
      ? compiled.issues.map((issue) => locateNeed(issue, main))
      : []),
    ...(document?.type === 'days-off' ? checkNotices(document) : []),
    ...listFindings(documents, calendar)
  ]
  return {
    id: standard.id,
    version: standard.version,
    title: standard.title,
    type: document?.type ?? null,
    standsOn: chain.slice(1).map((below) => below.standard.id),
    coverage: document?.type === 'days-off' ? document.coverage : (calendar?.coverage ?? null),
    notices: chain.flatMap((one) => reportNotices(one, one === main ? null : (calendar?.coverage ?? null))),
    recurring: chain.flatMap((one) => reportRecurring(one, calendar)),
    years: calendar === null ? [] : reportYears(calendar),
    issues: orderIssues(onceByPlace(found).map((issue) => placeIssue(issue, sources)))
  }
}

function isAboutCalendar(code: string, file: string | undefined): boolean {
  return code.startsWith('calendar/') || file?.endsWith(partFiles.calendar) === true
}

function listFindings(documents: readonly StandardDocument[], calendar: WorkingCalendar | null): Issue[] {
  const [main] = documents
  if (main === undefined) return []
  const own = [...findLateNotices(reportNotices(main)), ...findMissingNotice(main)]
  if (calendar === null) return own
  return [
    ...own,
    ...findCoverageFindings(main, calendar),
    ...findIdleRules(reportRecurring(main, calendar)),
    ...findEndedRules(main, calendar),
    ...findDayFindings(documents),
    ...findScheduleFindings(main, calendar)
  ]
}

/** The year whose notice would make the list of days off reach further. */
function findMissingNotice({ calendar }: StandardDocument): readonly Issue[] {
  if (calendar?.type !== 'days-off') return []
  const last = Math.max(...calendar.notices.map(({ year }) => year))
  const place = { file: partFiles.calendar, pointer: '/coverage/to' }
  const params = { year: last + 1, to: calendar.coverage.to }
  return [createIssue('calendar/missing-notice-year', params, place)]
}

/** Compiling and lint find some faults both, at the same place. */
function onceByPlace(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>()
  return issues.filter(({ code, params, pointer }) => {
    const key = JSON.stringify([code, params, pointer])
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}
