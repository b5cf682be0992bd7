import { formatIssue, partFiles, type Issue, type StandardDocument } from '@lijie/schema'
import { checkCalendar } from '../calendar/check-calendar.js'
import type { CalendarReport } from '../calendar/calendar-report.js'
import { renderReports } from '../calendar/render-reports.js'
import { CliFailure } from '../cli-failure.js'
import { exitStatus } from '../exit-status.js'
import { calendarCheckWords } from '../messages/calendar-check-words.js'
import { formatIssueLine } from '../output/format-issue-line.js'
import { createSeverityPainter } from '../output/paint-severity.js'
import { writeFully } from '../output/write-fully.js'
import { say, type Session } from '../session.js'
import { findSiblingFolder } from '../standards/find-sibling-folder.js'
import { loadCalendarDocuments } from '../standards/load-calendar.js'
import { findPackagedStandard, packagedStandards } from '../standards/packaged-standards.js'
import { readPartFile } from '../standards/read-part-file.js'
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
    const documents = await loadChecked(name, options.with, io.cwd)
    const sources = await readSources(name, io.cwd)
    const report = checkCalendar(documents, sources)
    reports.push(Object.keys(sources).length === 0 ? nameFiles(report) : report)
  }
  if (options.json === true) await writeFully(io.stdout, writeJson(reports, session))
  else await writeText(reports, session)
  const count = (severity: Issue['severity']): number =>
    reports.flatMap(({ issues }) => issues).filter((issue) => issue.severity === severity).length
  const isFaulty = count('error') > 0 || (options.strict === true && count('warning') > 0)
  return isFaulty ? exitStatus.faults : exitStatus.ok
}

/** Faults of documents are what is asked about here; names that lead nowhere are not. */
async function loadChecked(
  name: string,
  others: readonly string[] | undefined,
  cwd: string
): Promise<readonly StandardDocument[]> {
  try {
    return await loadCalendarDocuments(name, { cwd, others })
  } catch (error) {
    if (!(error instanceof CliFailure) || error.issues.some(({ code }) => code.startsWith('cases/')))
      throw error
    throw new CliFailure(error.issues, exitStatus.faults)
  }
}

async function listPackagedCalendars(): Promise<readonly string[]> {
  const names: string[] = []
  for (const { id, load } of packagedStandards) if ((await load()).calendar !== undefined) names.push(id)
  return names
}

/** Files and positions of a calendar that was read from a folder or a file; none of a packaged one. */
async function readSources(name: string, cwd: string): Promise<Sources> {
  const folder = findSiblingFolder(name, cwd)
  if (folder === null) {
    const { positions } = await readPartFile('calendar', name, cwd)
    return { calendar: { file: name, positions } }
  }
  const found = findPackagedStandard(folder) === undefined ? await findStandardFolder(folder, cwd) : undefined
  return found === undefined ? {} : (await readStandardFolder(found, cwd)).sources
}

/** Files of packaged calendars are called after their standard. */
function nameFiles(report: CalendarReport): CalendarReport {
  const issues = report.issues.map((issue) => ({
    ...issue,
    file: `${report.id}/${issue.file ?? partFiles.calendar}`
  }))
  return { ...report, issues }
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
  const issues = reports.flatMap((report) => report.issues)
  const listed = reports.length === 1 ? issues : issues.filter(({ severity }) => severity !== 'info')
  const lines = listed.map((issue) => `${formatIssueLine(issue, language, paint)}\n`)
  if (lines.length > 0) await writeFully(io.stdout, `\n${lines.join('')}`)
  say(session, summary(reports.length, issues.length))
  if (listed.length < issues.length) say(session, notesHidden(issues.length - listed.length))
}
