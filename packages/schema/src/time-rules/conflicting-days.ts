import type { CalendarNotice, LocalNotice } from '../generated/types.js'

/** A notice of any calendar (通知). */
export type Notice = CalendarNotice | LocalNotice
type NoticeDay = LocalNotice['days'][number]

/** A day that two notices published on the same day set differently (相互矛盾的安排). */
export interface ConflictingDay {
  readonly first: Notice
  readonly second: Notice
  /** Index of the day in the second. */
  readonly at: number
}

/** Notices in the order in which they count (通知次序): by publication, then as they stand in the file. */
export function orderNotices<N extends Notice>(notices: readonly N[]): readonly N[] {
  return notices.toSorted((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0))
}

/**
 * Days that notices of one document published on the same day set differently, without one amending the other (通知矛盾);
 * `notices` in the order in which they count. A notice published later may set a day anew.
 */
export function findConflictingDays(notices: readonly Notice[]): readonly ConflictingDay[] {
  const found: ConflictingDay[] = []
  const byId = new Map(notices.map((notice) => [notice.id, notice]))
  const seen = new Map<string, { readonly notice: Notice; readonly day: NoticeDay }>()
  for (const notice of notices)
    for (const [at, day] of notice.days.entries()) {
      const before = seen.get(day.date)
      if (
        before !== undefined &&
        before.notice !== notice &&
        before.notice.published === notice.published &&
        !isSameDay(before.day, day) &&
        !amends(notice, before.notice.id, byId)
      )
        found.push({ first: before.notice, second: notice, at })
      seen.set(day.date, { notice, day })
    }
  return found
}

function isSameDay(one: NoticeDay, other: NoticeDay): boolean {
  const [{ shifts: a = [] }, { shifts: b = [] }] = [one, other]
  if (one.type !== other.type || a.length !== b.length) return false
  return a.every(({ from, to }, i) => from === b[i]?.from && to === b[i]?.to)
}

/** Itself or by way of other notices. */
function amends(notice: Notice, id: string, byId: ReadonlyMap<string, Notice>): boolean {
  const seen = new Set<string>()
  for (let { amends: next } = notice; next !== undefined && !seen.has(next);) {
    if (next === id) return true
    seen.add(next)
    next = byId.get(next)?.amends
  }
  return false
}
