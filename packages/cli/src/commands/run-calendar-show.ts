import { drawYear, listCalendarYear, type CalendarYear } from '@lijie/engine/drawings'
import type { Reason } from '@lijie/engine/kernel'
import { createDayPainter } from '../calendar/paint-day.js'
import { describeYear } from '../calendar/describe-year.js'
import { renderYear } from '../calendar/render-year.js'
import { CliFailure, createFailure } from '../cli-failure.js'
import { exitStatus } from '../exit-status.js'
import { calendarWords } from '../messages/calendar-words.js'
import { checkTargets } from '../output/check-targets.js'
import { openOutput } from '../output/open-output.js'
import { writeFully } from '../output/write-fully.js'
import { say, type Session } from '../session.js'
import { loadCalendar, type LoadedCalendar } from '../standards/load-calendar.js'
import { readDateOption } from './case-options.js'

/** Options of `lijie calendar show`. */
export interface CalendarShowOptions {
  readonly calendar: string
  readonly with?: readonly string[]
  readonly month?: string
  readonly knownAt?: string
  readonly svg?: string
  readonly json?: true
}

/** Prints a year of a calendar, and draws it on request; gives the exit status. */
export async function runCalendarShow(
  yearText: string,
  options: CalendarShowOptions,
  session: Session
): Promise<number> {
  const { io } = session
  const year = readNumber('YEAR', yearText, /^[0-9]{4}$/, '2026')
  const month =
    options.month === undefined ? null : readNumber('--month', options.month, /^(0?[1-9]|1[0-2])$/, '1 … 12')
  const knownAt = options.knownAt === undefined ? undefined : readDateOption('--known-at', options.knownAt)
  checkTargets({ inputs: [options.calendar], outputs: [options.svg] }, io)
  const loaded = await loadCalendar(options.calendar, { cwd: io.cwd, others: options.with, knownAt })
  const whole = listCalendarYear(loaded.calendar, year)
  if ('code' in whole) throw refusal(whole)
  const shown = month === null ? whole : takeMonth(whole, month)
  const text = options.json === true ? writeJson(shown, loaded, knownAt) : writeText(shown, loaded, session)
  if (options.svg !== undefined) await writePicture(options.svg, year, loaded, session)
  if (options.svg !== '-') await writeFully(io.stdout, text)
  return exitStatus.ok
}

function readNumber(option: string, value: string, form: RegExp, expected: string): number {
  if (form.test(value)) return Number(value)
  throw createFailure('cases/bad-option', { option, value, expected })
}

/** The year with one month; the totals are those of the month. */
function takeMonth({ calendar, year, months }: CalendarYear, month: number): CalendarYear {
  const only = months.filter((one) => one.month === month)
  const [{ workdays, milliseconds, uncovered } = { workdays: 0, milliseconds: 0, uncovered: 0 }] = only
  return { calendar, year, months: only, workdays, milliseconds, uncovered }
}

/** The calendar has no answer for this year: a refusal, not a fault of the call. */
function refusal({ code, params }: Reason): CliFailure {
  return new CliFailure([{ code, params, severity: 'error' }], exitStatus.faults)
}

function writeText(
  year: CalendarYear,
  { calendar, sources }: LoadedCalendar,
  { io, language }: Session
): string {
  const { from, to } = calendar.coverage ?? { from: '-', to: '-' }
  return renderYear(year, {
    language,
    columns: io.stdout.isTTY === true ? (io.stdout.columns ?? 80) : 80,
    paint: createDayPainter(io),
    title: titleOf(sources, language),
    coverage: [from, to, calendar.zone.zone]
  })
}

/** The name of the calendar's own standard; for an example it says that it is one. */
function titleOf([{ standard }]: LoadedCalendar['sources'], language: Session['language']): string {
  const { zh, en = zh } = standard.title
  return language === 'en' ? en : zh
}

function writeJson(year: CalendarYear, loaded: LoadedCalendar, knownAt: string | undefined): string {
  return `${JSON.stringify(describeYear(year, loaded, knownAt ?? null), null, 2)}\n`
}

async function writePicture(
  file: string,
  year: number,
  { calendar, sources }: LoadedCalendar,
  session: Session
): Promise<void> {
  const { language, io } = session
  const drawn = drawYear(calendar, year, { language, title: titleOf(sources, language) })
  if ('refused' in drawn)
    throw new CliFailure(
      drawn.refused.map((reason) => ({ ...reason, severity: 'error' })),
      exitStatus.faults
    )
  const output = openOutput(file, io)
  try {
    output.write(drawn.value)
    await output.finish()
  } finally {
    output.discard()
  }
  if (file !== '-') say(session, calendarWords(language).written(file))
}
