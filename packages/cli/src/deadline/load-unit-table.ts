import { compileTimeLimits, pinStandard, type Citation, type DeadlineRules } from '@lijie/engine'
import type { WorkingCalendar } from '@lijie/engine/calendar'
import type { ComputedWallTime, StandardDocument, TimeLimitsPart, TimeUnits, ZoneTable } from '@lijie/schema'
import { CliFailure, createFailure } from '../cli-failure.js'
import { compileStandards } from '../standards/compile-standards.js'
import { findSiblingFolder } from '../standards/find-sibling-folder.js'
import { loadCalendar, type LoadedCalendar } from '../standards/load-calendar.js'
import { readPartFile } from '../standards/read-part-file.js'
import { plainTimeLimits } from './plain-time-limits.js'

/** Which units and which calendar a question is asked with. */
export interface UnitTableChoice {
  /** Packaged standard, folder, or time-limits.json; the plain table when it is not given. */
  readonly unitTable: string | undefined
  readonly calendar: string | undefined
  readonly others: readonly string[] | undefined
  readonly knownAt: string | undefined
  /** The day on which the standard of the units is taken to be in force. */
  readonly on: string
  /** What a computed wall time on a clock change means in the plain table. */
  readonly wallTime: ComputedWallTime
}

/** Units with a calendar to count on. */
export interface UnitTable {
  readonly rules: DeadlineRules
  readonly units: TimeUnits
  readonly zone: ZoneTable
  /** The calendar with the standards it rests on; null where the units count on one of their own or on none. */
  readonly loaded: LoadedCalendar | null
}

/** Loads the units and the calendar of a question (单位表与日历). @throws CliFailure */
export async function loadUnitTable(choice: UnitTableChoice, cwd: string): Promise<UnitTable> {
  const { unitTable, calendar, others, knownAt } = choice
  const loaded = calendar === undefined ? null : await loadCalendar(calendar, { cwd, others, knownAt })
  const standard = unitTable === undefined ? null : findSiblingFolder(unitTable, cwd)
  if (standard !== null) return loadStandardUnits(standard, choice, loaded, cwd)
  if (loaded === null) throw createFailure('cases/calendar-needed', {})
  const { zone } = loaded.calendar
  const part =
    unitTable === undefined ? plainTimeLimits(zone.zone, choice.wallTime) : await readUnitFile(unitTable, cwd)
  return compileAlone(part, unitTable ?? 'lijie.plain-units', loaded)
}

async function loadStandardUnits(
  standard: string,
  { others, on, knownAt }: UnitTableChoice,
  loaded: LoadedCalendar | null,
  cwd: string
): Promise<UnitTable> {
  const choice = { standard, bind: new Map<string, string>(), ...(others && { others }), on, knownAt }
  const rulebook = await compileStandards({ ...choice, allowDraft: true, onlyTime: true }, cwd)
  const { timeLimits, parts, criteria, limitOf } = rulebook
  const part = parts.timeLimits
  const ownCalendar = part?.calendar != null && 'own' in part.calendar
  if (ownCalendar && loaded !== null) throw createFailure('cases/calendar-not-wanted', { standard })
  if (!ownCalendar && loaded === null) throw createFailure('cases/calendar-needed', {})
  if (loaded !== null && part !== undefined) checkZone(standard, part.zone, loaded.calendar)
  const onCalendar = loaded === null ? timeLimits : { ...timeLimits, calendar: loaded.calendar }
  const rules = { timeLimits: onCalendar, criteria, limitOf }
  return { rules, units: part?.units ?? {}, zone: timeLimits.zone, loaded }
}

async function readUnitFile(file: string, cwd: string): Promise<TimeLimitsPart> {
  const { value, issues } = await readPartFile('time-limits', file, cwd)
  const errors = issues.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new CliFailure(errors)
  return value as TimeLimitsPart
}

/** Units that come with no standard of their own. */
function compileAlone(part: TimeLimitsPart, name: string, loaded: LoadedCalendar): UnitTable {
  const { calendar, sources } = loaded
  checkZone(name, part.zone, calendar)
  const { zone } = calendar
  const cite = (rule: string): Citation => {
    const { article = name, evidence = 'inferred' } = part.units[rule] ?? {}
    return { standard: name, edition: '', version: '', hash: '', rule: `units/${rule}`, article, evidence }
  }
  const timeLimits = compileTimeLimits(part, {
    standard: name,
    zone,
    calendar,
    cite,
    citeClock: cite,
    calendarCitations: sources.map(citeCalendar)
  })
  return { rules: { timeLimits, limitOf: () => undefined }, units: part.units, zone, loaded }
}

/** Shifts on the clocks of one zone and units on those of another would not be one answer. */
function checkZone(standard: string, zone: string, { zone: { zone: calendarZone } }: WorkingCalendar): void {
  if (zone === calendarZone) return
  throw createFailure('cases/differing-zones', { standard, zone, calendarZone })
}

function citeCalendar(document: StandardDocument): Citation {
  const { id, edition, version, hash } = pinStandard(document)
  const { source, evidence } = document.standard
  return { standard: id, edition, version, hash, rule: 'calendar', article: source.title.zh, evidence }
}
