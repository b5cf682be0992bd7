import type { CalendarCoverage, Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { dayMs, weekdayOf } from '../civil-time/index.js'
import { indexZone } from './index-zone.js'
import { listSkippedDays } from './list-skipped-days.js'
import { listWorkingIntervals } from './list-working-intervals.js'
import { zoneBounds } from './refuse-outside-zone.js'
import { resolveWallTime } from './resolve-wall-time.js'
import type { AssumedDays, CalendarRules, SetDay, WorkingCalendar } from './working-calendar.js'
import { buildWorkingTimeTable, type WorkingTimeTable } from './working-time-table.js'

/** What a calendar is called and for which days it is tabulated. */
export interface CalendarFrame extends Pick<
  WorkingCalendar,
  'standard' | 'daysOff' | 'coveredFromBy' | 'coveredBy' | 'zone'
> {
  readonly coverage: CalendarCoverage | null
  readonly assumed: AssumedDays | null
  readonly firstDay: number
  /** How many days, coverage and assumed ones together. */
  readonly length: number
}

/** Works the rules of a calendar (工作日历) out day by day, as integer tables; an issue where the zone table is too short. */
export function tabulateCalendar(
  { length, ...given }: CalendarFrame,
  rules: CalendarRules
): WorkingCalendar | Issue {
  const frame = { ...given, zone: indexZone(given.zone) }
  const { zone, firstDay } = frame
  const lenient = { onGap: 'forward', onOverlap: 'earlier' } as const
  const begin = resolveWallTime(zone, firstDay * dayMs, lenient)
  const end = resolveWallTime(zone, (firstDay + length) * dayMs, lenient)
  if (length > 0 && (typeof begin !== 'number' || typeof end !== 'number'))
    return createIssue('calendar/outside-zone-table', zoneBounds(zone))
  const days = markWorkedDays(rules, frame, length)
  const calendar = { ...frame, rules, ...days, ...rankDays(days.worked), time: null }
  return typeof end === 'number' && length > 0 ? { ...calendar, time: tabulateTime(calendar, end) } : calendar
}

function markWorkedDays(
  { weekdays, days }: CalendarRules,
  { firstDay, zone }: Pick<WorkingCalendar, 'firstDay' | 'zone'>,
  length: number
): Pick<WorkingCalendar, 'worked' | 'setDays' | 'skipped'> {
  const week = Uint8Array.from({ length: 7 }, (_, i) => (weekdays.has(weekdayOf(firstDay + i)) ? 1 : 0))
  const worked = new Uint8Array(length)
  for (let position = 0; position < length; position++) worked[position] = week[position % 7] as number
  const setDays = new Map<number, SetDay>()
  for (const [day, set] of days) {
    const position = day - firstDay
    if (!(position >= 0 && position < length)) continue
    setDays.set(position, set)
    worked[position] = set.why === 'day-off' ? 0 : 1
  }
  const skipped = new Set(listSkippedDays(zone).map((day) => day - firstDay))
  for (const position of skipped) {
    setDays.delete(position)
    if (position >= 0 && position < length) worked[position] = 0
  }
  return { worked, setDays, skipped }
}

function rankDays(worked: Uint8Array): Pick<WorkingCalendar, 'rank' | 'select'> {
  const rank = new Int32Array(worked.length + 1)
  const select = new Int32Array(worked.length)
  let count = 0
  for (let position = 0; position < worked.length; position++) {
    if (worked[position] === 1) select[count++] = position
    rank[position + 1] = count
  }
  return { rank, select: select.slice(0, count) }
}

/** Working time is known from the first schedule on; days before it are counted, but have no shifts. */
function tabulateTime(calendar: WorkingCalendar, to: number): WorkingTimeTable | null {
  const { firstDay, zone, rules } = calendar
  const [first] = rules.schedules
  if (first === undefined) return null
  const lenient = { onGap: 'forward', onOverlap: 'earlier' } as const
  const from = resolveWallTime(zone, Math.max(firstDay, first.firstDay) * dayMs, lenient)
  if (typeof from !== 'number' || from >= to) return null
  return buildWorkingTimeTable(listWorkingIntervals(calendar, rules.schedules, zone), from, to)
}
