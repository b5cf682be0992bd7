import type { MessageLanguage } from '@lijie/schema'
import { calendarCheckWords, type CalendarCheckWords } from '../messages/calendar-check-words.js'
import { createTextTable } from '../output/text-table.js'
import type { CalendarReport } from './calendar-report.js'
import { writeHours } from './write-hours.js'

/** Reports on calendars as tables: one line for each calendar, and all about it when it is the only one. */
export async function renderReports(
  reports: readonly CalendarReport[],
  language: MessageLanguage
): Promise<string> {
  const words = calendarCheckWords(language)
  const rows = reports.map((report) => describeReport(report, words))
  const overview = await createTextTable(words.headings, rows, [
    'left',
    'left',
    'left',
    'right',
    'right',
    'right',
    'right'
  ])
  const [only] = reports
  if (only === undefined || reports.length > 1) return overview
  return [
    overview,
    only.standsOn.length === 0 ? '' : `${words.standsOn}${only.standsOn.join(', ')}\n`,
    await renderYears(only, words),
    await renderNotices(only, words),
    await renderRecurring(only, words, language)
  ].join('')
}

function describeReport(report: CalendarReport, words: CalendarCheckWords): readonly string[] {
  const { id, type, coverage, notices, recurring, issues } = report
  const own = notices.filter(({ standard }) => standard === id)
  const count = (severity: string): number => issues.filter((issue) => issue.severity === severity).length
  return [
    id,
    type === null ? '-' : words.types[type],
    coverage === null ? '-' : `${coverage.from} – ${coverage.to}`,
    String(own.length),
    String(own.filter(({ amends }) => amends !== null).length),
    String(recurring.filter(({ standard }) => standard === id).length),
    `${count('error')}/${count('warning')}/${count('info')}`
  ]
}

async function renderYears({ years }: CalendarReport, words: CalendarCheckWords): Promise<string> {
  if (years.length === 0) return ''
  const rows = years.map((year) => [
    String(year.year),
    String(year.workdays),
    year.workingMilliseconds === null ? '-' : writeHours(year.workingMilliseconds),
    ...[year.daysOff, year.extraWorkdays, year.ownHours, year.uncovered].map((count) =>
      count === 0 ? '' : String(count)
    )
  ])
  const table = await createTextTable(
    words.years,
    rows,
    words.years.map(() => 'right')
  )
  return `\n${table}`
}

/** Notices that amend others or came late, and those of cities and organs; the ordinary ones of each year are only counted. */
async function renderNotices({ notices, id }: CalendarReport, words: CalendarCheckWords): Promise<string> {
  const special = notices.filter(
    ({ standard, amends, lateDays }) => standard === id || amends !== null || lateDays.length > 0
  )
  if (special.length === 0) return ''
  const rows = special.map((notice) => [
    notice.number ?? notice.id,
    notice.published,
    notice.amends ?? '',
    ...[notice.daysOff, notice.workdays, notice.ownHours, notice.lateDays.length].map((count) =>
      count === 0 ? '' : String(count)
    )
  ])
  const table = await createTextTable(words.notices, rows, [
    'left',
    'left',
    'left',
    'right',
    'right',
    'right',
    'right'
  ])
  return `\n${table}`
}

async function renderRecurring(
  { recurring }: CalendarReport,
  words: CalendarCheckWords,
  language: MessageLanguage
): Promise<string> {
  if (recurring.length === 0) return ''
  const rows = recurring.map(({ standard, id, type, name, days, inEffect }) => [
    standard,
    id,
    words.ruleTypes[type],
    String(days),
    String(inEffect),
    language === 'en' ? (name.en ?? name.zh) : name.zh
  ])
  const table = await createTextTable(
    words.recurring,
    rows,
    ['left', 'left', 'left', 'right', 'right', 'left'],
    30
  )
  return `\n${table}`
}
