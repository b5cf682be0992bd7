import type { Issue, LocalNotice } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { findConflictingDays, orderNotices, type Notice } from '@lijie/schema/time-rules'
import { parseLocalDate } from '../civil-time/index.js'
import { readOwnShifts } from './read-schedules.js'
import type { CalendarSource, NoticeReference, SetDay } from './working-calendar.js'

const reasons = { off: 'day-off', 'make-up-workday': 'make-up-workday', 'own-hours': 'own-hours' } as const

/**
 * The days that the notices of one document set (通知安排), by day number, written over what is in `days` already.
 *
 * Only notices that were public on `knownAt` count (all without it); later ones override day by day. Two of one day that
 * contradict each other are an issue unless one amends the other. Pointers lead into that document.
 */
export function mergeNotices(
  notices: readonly Notice[],
  source: CalendarSource,
  knownAt: string | undefined,
  days: Map<number, SetDay>,
  issues: Issue[]
): void {
  const places = new Map(notices.map((notice, i) => [notice, `/notices/${i}`]))
  const known = orderNotices(notices.filter(({ published }) => knownAt === undefined || published <= knownAt))
  for (const { first, second, at } of findConflictingDays(known)) {
    const params = { date: second.days[at]?.date ?? '', first: first.id, second: second.id }
    const place = { pointer: `${places.get(second)}/days/${at}/date` }
    issues.push(createIssue('calendar/conflicting-notices', params, place))
  }
  for (const notice of known) {
    const reference = referTo(notice)
    notice.days.forEach((day: LocalNotice['days'][number], i) => {
      const shifts = readOwnShifts(day, day.date, `${places.get(notice)}/days/${i}`, issues)
      const set = { why: reasons[day.type], name: day.name, source, notice: reference }
      days.set(parseLocalDate(day.date) ?? 0, shifts === undefined ? set : { ...set, shifts })
    })
  }
}

function referTo({ id, title, number, url }: Notice): NoticeReference {
  return { id, title, ...(number === undefined ? {} : { number }), ...(url === undefined ? {} : { url }) }
}
