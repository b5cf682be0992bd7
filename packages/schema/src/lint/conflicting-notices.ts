import type { LocalNotice } from '../generated/types.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/**
 * Days that one notice of a city or an organ (地方通知) lists twice, and days that two of its notices of the same day set
 * differently without one amending the other. A notice published later may set a day anew.
 */
export const conflictingNotices: LintRule = ({ calendar }) => {
  if (calendar === undefined || calendar.type === 'days-off') return []
  const findings: Finding[] = []
  const seen = new Map<string, Setting>()
  const notices = (calendar.notices ?? []).map((notice, index) => ({ notice, index }))
  const byId = new Map(notices.map(({ notice }) => [notice.id, notice]))
  // In the order in which they count: by publication, then as they stand in the file.
  for (const { notice, index } of notices.toSorted((a, b) => compare(a.notice.published, b.notice.published)))
    for (const [at, day] of notice.days.entries()) {
      const { date } = day
      const before = seen.get(date)
      const pointer = `/notices/${index}/days/${at}/date`
      if (before?.notice === notice)
        findings.push(
          createFinding('calendar', pointer, 'calendar/duplicate-day', { notice: notice.id, date })
        )
      else if (before !== undefined && isConflict(before, { notice, day }, byId)) {
        const params = { date, first: before.notice.id, second: notice.id }
        findings.push(createFinding('calendar', pointer, 'calendar/conflicting-notices', params))
      }
      seen.set(date, { notice, day })
    }
  return findings
}

interface Setting {
  readonly notice: LocalNotice
  readonly day: LocalNotice['days'][number]
}

function isConflict(before: Setting, after: Setting, byId: ReadonlyMap<string, LocalNotice>): boolean {
  if (before.notice.published !== after.notice.published) return false
  const isSame = before.day.type === after.day.type && sayShifts(before) === sayShifts(after)
  return !isSame && !amends(after.notice, before.notice.id, byId)
}

function sayShifts({ day }: Setting): string {
  return (day.shifts ?? []).map(({ from, to }) => `${from}-${to}`).join(' ')
}

/** Itself or by way of other notices. */
function amends(notice: LocalNotice, id: string, byId: ReadonlyMap<string, LocalNotice>): boolean {
  const seen = new Set<string>()
  for (let { amends: next } = notice; next !== undefined && !seen.has(next);) {
    if (next === id) return true
    seen.add(next)
    next = byId.get(next)?.amends
  }
  return false
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
