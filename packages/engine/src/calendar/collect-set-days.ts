import type { CalendarNotice, DaysOffCalendar, Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { dayFromCivil, formatLocalDate, parseLocalDate, readTwoDigits } from '../civil-time/index.js'
import { checkNotices } from './check-notices.js'
import type { NoticeReference, SetDay } from './working-calendar.js'

/** The days that notices set, by day number, and the covered days; `lastDay < firstDay` when nothing is covered. */
export interface SetDays {
  readonly days: ReadonlyMap<number, SetDay>
  readonly firstDay: number
  readonly lastDay: number
}

/**
 * Merges the notices that were public on `knownAt` (all without it): later ones override day by day.
 *
 * The notice of year Y covers that year to the day before `nextNoticeNeededFrom`; the rest of December needs the notice
 * of Y + 1 as well. Coverage is one stretch from its declared first day, never longer than declared.
 */
export function collectSetDays(
  calendar: DaysOffCalendar,
  knownAt: string | undefined,
  issues: Issue[]
): SetDays {
  issues.push(...checkNotices(calendar))
  const known = calendar.notices
    .filter((notice) => knownAt === undefined || notice.published <= knownAt)
    .toSorted((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0))
  const days = new Map<number, SetDay>()
  for (const notice of known) {
    const reference = referTo(notice)
    for (const { date, type, name } of notice.days) {
      days.set(parseLocalDate(date) ?? 0, { type, name, notice: reference })
    }
  }
  const firstDay = parseLocalDate(calendar.coverage.from) ?? 0
  const declared = parseLocalDate(calendar.coverage.to) ?? 0
  const held = lastHeldDay(calendar, known)
  if (knownAt === undefined && held < declared) {
    const params = { to: calendar.coverage.to, held: Number.isFinite(held) ? formatLocalDate(held) : '-' }
    issues.push(createIssue('calendar/coverage-not-held', params, { pointer: '/coverage/to' }))
  }
  return { days, firstDay, lastDay: Math.min(held, declared) }
}

/** The last day up to which every year from the first covered one has its notice. */
function lastHeldDay(calendar: DaysOffCalendar, known: readonly CalendarNotice[]): number {
  const years = new Set(known.filter((notice) => notice.amends === undefined).map((notice) => notice.year))
  let year = Number(calendar.coverage.from.slice(0, 4))
  if (!years.has(year)) return Number.NEGATIVE_INFINITY
  while (years.has(year + 1)) year++
  const { nextNoticeNeededFrom: needed } = calendar
  return dayFromCivil(year, readTwoDigits(needed, 0), readTwoDigits(needed, 3)) - 1
}

function referTo(notice: CalendarNotice): NoticeReference {
  return {
    id: notice.id,
    title: notice.title,
    ...(notice.number === undefined ? {} : { number: notice.number }),
    ...(notice.url === undefined ? {} : { url: notice.url })
  }
}
