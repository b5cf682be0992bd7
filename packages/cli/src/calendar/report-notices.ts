import { createIssue, partFiles, type CalendarPart, type Issue, type StandardDocument } from '@lijie/schema'
import type { CalendarReport, NoticeReport } from './calendar-report.js'

type Notice = NonNullable<Exclude<CalendarPart, { type: 'days-off' }>['notices']>[number]

/** The notices of a standard's calendar, national or local, in file order. */
export function noticesOf({ calendar }: StandardDocument): readonly Notice[] {
  return calendar?.notices ?? []
}

/** What each notice of a calendar does; with a coverage, only those that set a day of it. */
export function reportNotices(
  document: StandardDocument,
  coverage: CalendarReport['coverage'] = null
): readonly NoticeReport[] {
  const relevant = noticesOf(document).filter(
    ({ days }) => coverage === null || days.some(({ date }) => date >= coverage.from && date <= coverage.to)
  )
  return relevant.map(({ id, number, published, amends, days }) => {
    const count = (type: string): number => days.filter((day) => day.type === type).length
    return {
      standard: document.standard.id,
      id,
      number: number ?? null,
      published,
      amends: amends ?? null,
      daysOff: count('off'),
      workdays: count('make-up-workday'),
      ownHours: count('own-hours'),
      lateDays: days.map(({ date }) => date).filter((date) => date < published)
    }
  })
}

/** Notices that were published after days they set. */
export function findLateNotices(notices: readonly NoticeReport[]): readonly Issue[] {
  return notices.flatMap(({ id, published, lateDays }, index) => {
    const first = lateDays.toSorted()[0]
    if (first === undefined) return []
    const params = { notice: id, published, first, days: lateDays.length }
    const place = { file: partFiles.calendar, pointer: `/notices/${index}/published` }
    return [createIssue('calendar/late-notice', params, place)]
  })
}
