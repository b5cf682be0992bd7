import { formatIssue, type Issue } from '@lijie/schema'
import { checkCalendar } from '../calendar/check-calendar.js'
import type { CalendarReport } from '../calendar/calendar-report.js'
import { renderReports } from '../calendar/render-reports.js'
import { exitStatus } from '../exit-status.js'
import { calendarCheckWords } from '../messages/calendar-check-words.js'
import { formatIssueLine } from '../output/format-issue-line.js'
import { createSeverityPainter } from '../output/paint-severity.js'
import { writeFully } from '../output/write-fully.js'
import { say, type Session } from '../session.js'
import { findCalendarFolder, loadCalendarDocuments } from '../standards/load-calendar.js'
import { packagedStandards } from '../standards/packaged-standards.js'
import { readStandardFolder } from '../standards/read-standard-folder.js'
import type { Sources } from '../check/place-issue.js'
import { findStandardFolder } from '../standards/find-standard-folder.js'

/** Options of `lijie calendar check`. */
export interface CalendarCheckOptions {
  readonly with?: readonly string[]
  readonly json?: true
  readonly strict?: true
}

/** Reports on calendars, on all packaged ones when none is named; gives the exit status. */
export async function runCalendarCheck(
  names: readonly string[],
  options: CalendarCheckOptions,
  session: Session
): Promise<number> {
  const { io } = session
  const reports: CalendarReport[] = []
  for (const name of names.length === 0 ? await listPackagedCalendars() : names) {
    const documents = await loadCalendarDocuments(name, { cwd: io.cwd, others: options.with })
    reports.push(checkCalendar(documents, await readSources(name, io.cwd)))
  }
  if (options.json === true) await writeFully(io.stdout, writeJson(reports, session))
  else await writeText(reports, session)
  const count = (severity: Issue['severity']): number =>
    reports.flatMap(({ issues }) => issues).filter((issue) => issue.severity === severity).length
  const isFaulty = count('error') > 0 || (options.strict === true && count('warning') > 0)
  return isFaulty ? exitStatus.faults : exitStatus.ok
}

async function listPackagedCalendars(): Promise<readonly string[]> {
  const names: string[] = []
  for (const { id, load } of packagedStandards) if ((await load()).calendar !== undefined) names.push(id)
  return names
}

/** Files and positions, where the calendar was read from a folder. */
async function readSources(name: string, cwd: string): Promise<Sources> {
  const folder = findCalendarFolder(name, cwd)
  const found = folder === null ? undefined : await findStandardFolder(folder, cwd)
  return found === undefined ? {} : (await readStandardFolder(found, cwd)).sources
}

function writeJson(reports: readonly CalendarReport[], { language }: Session): string {
  const written = reports.map(({ issues, ...report }) => ({
    ...report,
    issues: issues.map((issue) => ({ ...issue, message: formatIssue(issue, language) }))
  }))
  return `${JSON.stringify({ calendars: written }, null, 2)}\n`
}

async function writeText(reports: readonly CalendarReport[], session: Session): Promise<void> {
  const { io, language, words } = session
  const { summary, notesHidden } = calendarCheckWords(language)
  const paint = createSeverityPainter(io.stdout, io.env, words)
  await writeFully(io.stdout, await renderReports(reports, language))
  const issues = reports.flatMap(({ id, issues: own }) => own.map((issue) => nameFile(issue, id)))
  const listed = reports.length === 1 ? issues : issues.filter(({ severity }) => severity !== 'info')
  const lines = listed.map((issue) => `${formatIssueLine(issue, language, paint)}\n`)
  if (lines.length > 0) await writeFully(io.stdout, `\n${lines.join('')}`)
  say(session, summary(reports.length, issues.length))
  if (listed.length < issues.length) say(session, notesHidden(issues.length - listed.length))
}

/** Files of packaged calendars are called after their standard. */
function nameFile(issue: Issue, id: string): Issue {
  return issue.file === undefined || !issue.file.includes('/')
    ? { ...issue, file: `${id}/${issue.file ?? 'calendar.json'}` }
    : issue
}
