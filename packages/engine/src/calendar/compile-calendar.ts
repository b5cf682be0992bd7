import type {
  CalendarCoverage,
  DaysOffCalendar,
  Issue,
  WorkingCalendarDocument,
  ZoneTable
} from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { dayMs, formatLocalDate, parseLocalDate, weekdayOf } from '../civil-time/index.js'
import { collectSetDays, type SetDays } from './collect-set-days.js'
import { listWorkingIntervals } from './list-working-intervals.js'
import { readSchedules, type DatedShifts } from './read-schedules.js'
import { zoneBounds } from './refuse-outside-zone.js'
import { resolveWallTime } from './resolve-wall-time.js'
import type { SetDay, WorkingCalendar } from './working-calendar.js'
import { buildWorkingTimeTable, type WorkingTimeTable } from './working-time-table.js'

/** A validated working calendar, the days-off calendar it observes, its zone, and the day of knowledge. */
export interface CalendarInput {
  readonly standard: string
  readonly document: WorkingCalendarDocument
  /** Needed when the document observes days off. */
  readonly daysOff?: { readonly standard: string; readonly document: DaysOffCalendar }
  readonly zone: ZoneTable
  /** Only notices published by this day count; coverage shrinks accordingly. Without it, all count. */
  readonly knownAt?: string
}

/**
 * Compiles a working calendar (工作日历) to integer tables, or says everything that is wrong with it.
 *
 * The documents have passed the JSON Schema; here their meaning is checked: dates that exist, ordered shifts, notices
 * that fit their year, coverage that the notices bear out, and a zone table that spans it.
 */
export function compileCalendar(
  input: CalendarInput
): { readonly calendar: WorkingCalendar } | { readonly issues: readonly Issue[] } {
  const issues: Issue[] = []
  if (input.knownAt !== undefined && parseLocalDate(input.knownAt) === undefined) {
    issues.push(createIssue('calendar/invalid-date', { date: input.knownAt }))
  }
  const schedules = readSchedules(input.document.schedules, issues)
  const setDays = coverDays(input, issues)
  if (issues.length > 0 || setDays === null) return { issues }
  const length = Math.max(0, setDays.lastDay - setDays.firstDay + 1)
  const days = markWorkedDays(input.document, setDays, length)
  const time = schedules.length === 0 || length === 0 ? null : tabulateTime(input, days, schedules, issues)
  if (issues.length > 0) return { issues }
  const coverage = length === 0 ? null : coverageOf(setDays)
  const { document, standard, zone } = input
  return {
    calendar: { standard, daysOff: document.daysOff, zone, coverage, ...days, ...rankDays(days.worked), time }
  }
}

/** What is covered: the days-off calendar's coverage, the document's own, or where both are given what they share. */
function coverDays(input: CalendarInput, issues: Issue[]): SetDays | null {
  const { document, daysOff, standard } = input
  const own = document.coverage === undefined ? null : readCoverage(document.coverage, issues)
  if (document.daysOff === null) {
    if (own === null)
      issues.push(createIssue('calendar/missing-coverage', { calendar: standard }, { pointer: '' }))
    return own && { days: new Map(), ...own }
  }
  if (daysOff === undefined || daysOff.standard !== document.daysOff) {
    const params = { calendar: standard, daysOff: document.daysOff }
    issues.push(createIssue('calendar/missing-days-off', params, { pointer: '/daysOff' }))
    return null
  }
  readCoverage(daysOff.document.coverage, issues)
  const observed = collectSetDays(daysOff.document, input.knownAt, issues)
  if (own === null) return observed
  return {
    days: observed.days,
    firstDay: Math.max(own.firstDay, observed.firstDay),
    lastDay: Math.min(own.lastDay, observed.lastDay)
  }
}

function readCoverage(coverage: CalendarCoverage, issues: Issue[]): { firstDay: number; lastDay: number } {
  const firstDay = parseLocalDate(coverage.from)
  const lastDay = parseLocalDate(coverage.to)
  if (firstDay === undefined) issues.push(createIssue('calendar/invalid-date', { date: coverage.from }))
  if (lastDay === undefined) issues.push(createIssue('calendar/invalid-date', { date: coverage.to }))
  if (firstDay !== undefined && lastDay !== undefined && lastDay < firstDay) {
    issues.push(createIssue('calendar/reversed-coverage', { from: coverage.from, to: coverage.to }))
  }
  return { firstDay: firstDay ?? 0, lastDay: lastDay ?? -1 }
}

function coverageOf(days: SetDays): CalendarCoverage {
  return { from: formatLocalDate(days.firstDay), to: formatLocalDate(days.lastDay) }
}

function markWorkedDays(
  document: WorkingCalendarDocument,
  { days, firstDay }: SetDays,
  length: number
): Pick<WorkingCalendar, 'firstDay' | 'worked' | 'setDays'> {
  const weekdays = new Set(document.weekdays)
  const worked = new Uint8Array(length)
  const setDays = new Map<number, SetDay>()
  for (let position = 0; position < length; position++) {
    const set = days.get(firstDay + position)
    if (set !== undefined) setDays.set(position, set)
    const isWorked =
      set === undefined ? weekdays.has(weekdayOf(firstDay + position)) : set.type === 'make-up-workday'
    worked[position] = isWorked ? 1 : 0
  }
  return { firstDay, worked, setDays }
}

function rankDays(worked: Uint8Array): Pick<WorkingCalendar, 'rank' | 'select'> {
  const rank = new Int32Array(worked.length + 1)
  const select: number[] = []
  worked.forEach((isWorked, position) => {
    rank[position + 1] = (rank[position] as number) + isWorked
    if (isWorked === 1) select.push(position)
  })
  return { rank, select: Int32Array.from(select) }
}

/** Working time is known from the first schedule on; days before it are counted, but have no shifts. */
function tabulateTime(
  { zone }: CalendarInput,
  days: Pick<WorkingCalendar, 'firstDay' | 'worked'>,
  schedules: readonly DatedShifts[],
  issues: Issue[]
): WorkingTimeTable | null {
  const lenient = { onGap: 'forward', onOverlap: 'earlier' } as const
  const firstDay = Math.max(days.firstDay, schedules[0]?.firstDay ?? days.firstDay)
  const from = resolveWallTime(zone, firstDay * dayMs, lenient)
  const to = resolveWallTime(zone, (days.firstDay + days.worked.length) * dayMs, lenient)
  if (typeof from !== 'number' || typeof to !== 'number') {
    issues.push(createIssue('calendar/outside-zone-table', zoneBounds(zone)))
    return null
  }
  return from < to ? buildWorkingTimeTable(listWorkingIntervals(days, schedules, zone), from, to) : null
}
