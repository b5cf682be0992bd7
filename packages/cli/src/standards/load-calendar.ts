import { compileCalendarOf } from '@lijie/engine/rulebook'
import type { WorkingCalendar } from '@lijie/engine/calendar'
import type { CalendarPart, StandardDocument } from '@lijie/schema'
import path from 'node:path'
import { CliFailure, createFailure } from '../cli-failure.js'
import { findSiblingFolder } from './find-sibling-folder.js'
import { loadStandards, prepare } from './load-standards.js'
import { findPackagedStandard } from './packaged-standards.js'
import { readPartFile } from './read-part-file.js'

/** A working calendar that can be asked, and the standards it rests on. */
export interface LoadedCalendar {
  readonly calendar: WorkingCalendar
  /** The calendar's own standard first, then what it builds on, down to the list of days off. */
  readonly sources: readonly [StandardDocument, ...StandardDocument[]]
}

/** Where and when a calendar is looked for. */
export interface CalendarChoice {
  readonly cwd: string
  /** Further standards that it may build on: names or folders. */
  readonly others?: readonly string[] | undefined
  /** Only notices published by this day count. */
  readonly knownAt?: string | undefined
}

/**
 * Loads the working calendar of a name (工作日历): a packaged id or short name, a folder of a standard, or a calendar.json.
 *
 * A calendar.json beside a standard.json stands for that standard; one alone is taken as a standard without a name of its
 * own. What it builds on is looked for among `others` and the packaged standards.
 *
 * @throws CliFailure for an unknown name, documents with errors, and a standard without a working calendar.
 */
export async function loadCalendar(name: string, choice: CalendarChoice): Promise<LoadedCalendar> {
  const documents = await loadCalendarDocuments(name, choice)
  const [main] = documents
  if (main?.calendar === undefined || main.calendar.type === 'days-off') {
    throw createFailure('cases/no-working-calendar', { name })
  }
  const compiled = compileCalendarOf(documents, main.standard.id, choice.knownAt)
  if ('issues' in compiled) throw new CliFailure(compiled.issues)
  return { calendar: compiled.calendar, sources: [main, ...compiled.sources.slice(1)] }
}

/** The standard of a name, which need not be a working calendar, and all that its calendar builds on; prepared. */
export async function loadCalendarDocuments(
  name: string,
  { cwd, others = [] }: CalendarChoice
): Promise<readonly StandardDocument[]> {
  const folder = findSiblingFolder(name, cwd)
  if (folder !== null) return (await loadStandards(folder, new Map(), cwd, others)).documents
  const alone = await readCalendarFile(name, cwd)
  const base = baseOf(alone.calendar)
  const isPackaged = base !== null && findPackagedStandard(base) !== undefined
  const [first, ...rest] = isPackaged ? [base, ...others] : others
  if (first === undefined) return prepare([alone])
  const { documents } = await loadStandards(first, new Map(), cwd, rest)
  return prepare([alone, ...documents])
}

/** The standard that a calendar builds on. */
function baseOf(calendar: CalendarPart): string | null {
  if (calendar.type === 'local') return calendar.base
  return calendar.type === 'working' ? calendar.daysOff : null
}

/** A calendar file as a standard of its own, named like the file. */
async function readCalendarFile(
  file: string,
  cwd: string
): Promise<StandardDocument & { readonly calendar: CalendarPart }> {
  const { value, issues } = await readPartFile('calendar', file, cwd)
  const errors = issues.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new CliFailure(errors)
  const title = { zh: file, en: file }
  return {
    standard: {
      id: path.basename(file),
      version: '0.0.0',
      edition: '',
      status: 'draft',
      title,
      issuer: title,
      jurisdiction: { scheme: 'iso-3166', code: '-', name: title },
      effectiveFrom: null,
      source: { title },
      evidence: 'inferred',
      notice: title
    },
    calendar: value as CalendarPart
  }
}
