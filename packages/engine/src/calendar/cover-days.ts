import type { CalendarCoverage, DaysOffCalendar, Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { dayFromCivil, formatLocalDate, parseLocalDate, readTwoDigits } from '../civil-time/index.js'
import { listLayers, type CalendarInput } from './calendar-layer.js'

/** First and last covered day, `lastDay < firstDay` when nothing is, and the standards that begin and end the coverage. */
export interface CoveredDays {
  readonly firstDay: number
  readonly lastDay: number
  readonly coveredFromBy: string
  readonly coveredBy: string
}

type DaySpan = Pick<CoveredDays, 'firstDay' | 'lastDay'>

/**
 * What is covered (覆盖范围): what the days off are known for, narrowed by each document above that has a coverage of its own.
 * Null when a document does not say it; the issues then say why.
 */
export function coverDays(input: CalendarInput, issues: Issue[]): CoveredDays | null {
  let covered = coverDaysOff(input, issues)
  for (const { standard, document } of listLayers(input)) {
    if (document.coverage === undefined) continue
    const own = readCoverage(document.coverage, issues)
    covered =
      covered === null
        ? { ...own, coveredFromBy: standard, coveredBy: standard }
        : narrow(covered, own, standard)
  }
  if (covered === null && input.document.daysOff === null) {
    const params = { calendar: input.standard }
    issues.push(createIssue('calendar/missing-coverage', params, { pointer: '' }))
  }
  return covered
}

function narrow(covered: CoveredDays, own: DaySpan, standard: string): CoveredDays {
  const isLater = own.firstDay > covered.firstDay
  const isEarlier = own.lastDay < covered.lastDay
  return {
    firstDay: isLater ? own.firstDay : covered.firstDay,
    lastDay: isEarlier ? own.lastDay : covered.lastDay,
    coveredFromBy: isLater ? standard : covered.coveredFromBy,
    coveredBy: isEarlier ? standard : covered.coveredBy
  }
}

function coverDaysOff(input: CalendarInput, issues: Issue[]): CoveredDays | null {
  const { document, daysOff, standard } = input
  if (document.daysOff === null) return null
  if (daysOff === undefined || daysOff.standard !== document.daysOff) {
    const params = { calendar: standard, daysOff: document.daysOff }
    issues.push(createIssue('calendar/missing-days-off', params, { pointer: '/daysOff' }))
    return null
  }
  readCoverage(daysOff.document.coverage, issues)
  const held = holdCoverage(daysOff.document, input.knownAt, issues)
  return { ...held, coveredFromBy: daysOff.standard, coveredBy: daysOff.standard }
}

/**
 * The notice of year Y covers that year to the day before `nextNoticeNeededFrom`; the rest of December needs the notice
 * of Y + 1 as well. Coverage is one stretch from its declared first day, never longer than declared.
 */
function holdCoverage(calendar: DaysOffCalendar, knownAt: string | undefined, issues: Issue[]): DaySpan {
  const firstDay = parseLocalDate(calendar.coverage.from) ?? 0
  const declared = parseLocalDate(calendar.coverage.to) ?? 0
  const held = lastHeldDay(calendar, knownAt)
  if (knownAt === undefined && held < declared) {
    const params = { to: calendar.coverage.to, held: Number.isFinite(held) ? formatLocalDate(held) : '-' }
    issues.push(createIssue('calendar/coverage-not-held', params, { pointer: '/coverage/to' }))
  }
  return { firstDay, lastDay: Math.min(held, declared) }
}

/** The last day up to which every year from the first covered one has its notice. */
function lastHeldDay(calendar: DaysOffCalendar, knownAt: string | undefined): number {
  const known = calendar.notices.filter(
    ({ amends, published }) => amends === undefined && (knownAt === undefined || published <= knownAt)
  )
  const years = new Set(known.map(({ year }) => year))
  let year = Number(calendar.coverage.from.slice(0, 4))
  if (!years.has(year)) return Number.NEGATIVE_INFINITY
  while (years.has(year + 1)) year++
  const { nextNoticeNeededFrom: needed } = calendar
  return dayFromCivil(year, readTwoDigits(needed, 0), readTwoDigits(needed, 3)) - 1
}

function readCoverage(coverage: CalendarCoverage, issues: Issue[]): DaySpan {
  const firstDay = parseLocalDate(coverage.from)
  const lastDay = parseLocalDate(coverage.to)
  if (firstDay === undefined) issues.push(createIssue('calendar/invalid-date', { date: coverage.from }))
  if (lastDay === undefined) issues.push(createIssue('calendar/invalid-date', { date: coverage.to }))
  if (firstDay !== undefined && lastDay !== undefined && lastDay < firstDay) {
    const { from, to } = coverage
    issues.push(createIssue('calendar/reversed-coverage', { from, to }, { pointer: '/coverage' }))
  }
  return { firstDay: firstDay ?? 0, lastDay: lastDay ?? -1 }
}
