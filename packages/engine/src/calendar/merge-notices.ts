import type { CalendarNotice, Issue, LocalNotice } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { parseLocalDate } from '../civil-time/index.js'
import { readOwnShifts } from './read-schedules.js'
import type { CalendarSource, NoticeReference, SetDay } from './working-calendar.js'

type Notice = CalendarNotice | LocalNotice
type NoticeDay = LocalNotice['days'][number]

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
  const byId = new Map(notices.map((notice) => [notice.id, notice]))
  const known = notices
    .filter((notice) => knownAt === undefined || notice.published <= knownAt)
    .toSorted((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0))
  const setters = new Map<string, { readonly notice: Notice; readonly day: NoticeDay }>()
  for (const notice of known) {
    const reference = referTo(notice)
    notice.days.forEach((day: NoticeDay, i) => {
      const pointer = `${places.get(notice)}/days/${i}`
      const before = setters.get(day.date)
      if (before !== undefined && isConflict(before, { notice, day }, byId)) {
        const params = { date: day.date, first: before.notice.id, second: notice.id }
        issues.push(createIssue('calendar/conflicting-notices', params, { pointer: `${pointer}/date` }))
      }
      setters.set(day.date, { notice, day })
      const shifts = readOwnShifts(day, day.date, pointer, issues)
      const set = { why: reasons[day.type], name: day.name, source, notice: reference }
      days.set(parseLocalDate(day.date) ?? 0, shifts === undefined ? set : { ...set, shifts })
    })
  }
}

interface Setting {
  readonly notice: Notice
  readonly day: NoticeDay
}

function isConflict(before: Setting, after: Setting, byId: ReadonlyMap<string, Notice>): boolean {
  if (before.notice === after.notice || before.notice.published !== after.notice.published) return false
  if (before.day.type === after.day.type && haveSameShifts(before.day, after.day)) return false
  return !amends(after.notice, before.notice, byId)
}

function haveSameShifts({ shifts: a = [] }: NoticeDay, { shifts: b = [] }: NoticeDay): boolean {
  return a.length === b.length && a.every(({ from, to }, i) => from === b[i]?.from && to === b[i]?.to)
}

/** Does a notice amend another, itself or by way of others? Notices only amend what stands before them. */
function amends(notice: Notice, other: Notice, byId: ReadonlyMap<string, Notice>): boolean {
  const seen = new Set<Notice>()
  for (let at: Notice | undefined = notice; at !== undefined && !seen.has(at);) {
    if (at.amends === other.id) return true
    seen.add(at)
    at = at.amends === undefined ? undefined : byId.get(at.amends)
  }
  return false
}

function referTo({ id, title, number, url }: Notice): NoticeReference {
  return { id, title, ...(number === undefined ? {} : { number }), ...(url === undefined ? {} : { url }) }
}
