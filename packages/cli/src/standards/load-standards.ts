import { isEngineError } from '@lijie/engine'
import type { StandardDocument } from '@lijie/schema'
import { CliFailure, createFailure } from '../cli-failure.js'
import { checkPin } from './check-pin.js'
import { findStandardFolder } from './find-standard-folder.js'
import { findPackagedStandard, listPackagedNames } from './packaged-standards.js'
import { parseStandardName } from './parse-standard-name.js'
import { readStandardFolder } from './read-standard-folder.js'

/** The standards of a run: the one that was asked for first, then what it is bound to and builds on. */
export interface LoadedStandards {
  readonly documents: readonly StandardDocument[]
  /** Slot -> id of the standard that fills it. */
  readonly bind: Readonly<Record<string, string>>
}

/**
 * Loads a standard with all that it needs: bound standards, standards it extends, the calendars below theirs and the days off
 * of these.
 *
 * Names are packaged ids or short names, or folders of part files, and may end in a pin. `others` are further standards
 * that these build on. Needed standards are looked for among those given and those packaged; what is not found stays
 * out, and compiling says so.
 *
 * @throws CliFailure for an unknown name, and for a folder whose documents have errors.
 */
export async function loadStandards(
  name: string,
  bindings: ReadonlyMap<string, string>,
  cwd: string,
  others: readonly string[] = []
): Promise<LoadedStandards> {
  const documents = new Map<string, StandardDocument>()
  const given = new Map<string, StandardDocument>()
  for (const other of others) {
    const document = await loadStandard(other, cwd)
    given.set(document.standard.id, document)
  }
  const add = async (document: StandardDocument): Promise<string> => {
    const { id } = document.standard
    if (documents.has(id)) return id
    documents.set(id, document)
    for (const needed of listNeeds(document)) {
      if (documents.has(needed)) continue
      const found = given.get(needed) ?? (await findPackagedStandard(needed)?.load())
      if (found !== undefined) await add(found)
    }
    return id
  }
  const main = await loadStandard(name, cwd)
  const bind: Record<string, string> = {}
  const bound: StandardDocument[] = []
  for (const [slot, boundName] of bindings) {
    const document = await loadStandard(boundName, cwd)
    bind[slot] = document.standard.id
    bound.push(document)
  }
  for (const document of [main, ...bound, ...given.values()]) await add(document)
  return { documents: await prepare([...documents.values()]), bind }
}

/** Loads one standard by packaged id, short name or folder; one that is pinned has to be what the pin says. */
export async function loadStandard(text: string, cwd: string): Promise<StandardDocument> {
  const { name, ...pin } = parseStandardName(text)
  return checkPin(await loadByName(name, cwd), pin)
}

async function loadByName(name: string, cwd: string): Promise<StandardDocument> {
  const packaged = findPackagedStandard(name)
  if (packaged !== undefined) return packaged.load()
  const folder = await findStandardFolder(name, cwd)
  if (folder === undefined) {
    throw createFailure('cases/unknown-standard', { standard: name, known: listPackagedNames() })
  }
  const { document, issues } = await readStandardFolder(folder, cwd)
  const errors = issues.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new CliFailure(errors)
  return document
}

/** Ids of the standards a document cannot do without. */
function listNeeds({ standard, calendar }: StandardDocument): string[] {
  const daysOff = calendar?.type === 'working' ? calendar.daysOff : null
  const base = calendar?.type === 'local' ? calendar.base : null
  return [...(standard.extends ?? []), base, daysOff].filter((id) => id !== null)
}

/**
 * Adds the tables that are missing; packaged standards carry theirs, so that luxon and rrule are not even loaded.
 *
 * @throws CliFailure for a zone that the zone database does not hold.
 */
export async function prepare(documents: readonly StandardDocument[]): Promise<readonly StandardDocument[]> {
  if (documents.every((document) => isPrepared(document))) return documents
  const { prepareStandards } = await import('@lijie/engine/calendar-compiler')
  try {
    return prepareStandards(documents)
  } catch (error) {
    // An unknown zone is the author's mistake, not a fault of the command.
    if (isEngineError(error, 'calendar/unknown-zone')) throw new CliFailure(error.issues)
    throw error
  }
}

function isPrepared(document: StandardDocument): boolean {
  const { calendar, recurrences = {} } = document
  const recurring = (calendar?.type === 'days-off' ? undefined : calendar?.recurring) ?? []
  return (
    listZones(document).every((zone) => hasZone(document, zone)) &&
    recurring.every(({ id }) => Object.hasOwn(recurrences, id))
  )
}

function listZones({ calendar, timeLimits }: StandardDocument): string[] {
  return [
    ...(calendar?.type === 'working' ? [calendar.zone] : []),
    ...(timeLimits === undefined ? [] : [timeLimits.zone])
  ]
}

function hasZone({ zones }: StandardDocument, zone: string): boolean {
  return zones !== undefined && Object.hasOwn(zones, zone)
}
