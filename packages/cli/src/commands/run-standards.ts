import { standardsInForce, type Catalog, type StandardsInForce } from '@lijie/engine/catalog'
import { compareSources } from '@lijie/engine/source-conflicts'
import type { Issue } from '@lijie/schema'
import { createFailure } from '../cli-failure.js'
import { exitStatus } from '../exit-status.js'
import { writeFully } from '../output/write-fully.js'
import { sayIssues, type Session } from '../session.js'
import { openCatalog } from '../standards/open-catalog.js'
import { writeCatalog } from '../standards/write-catalog.js'
import { writeInForce } from '../standards/write-in-force.js'
import { readDateOption } from './case-options.js'

/** Options of `lijie standards`. */
export interface StandardsOptions {
  readonly on?: string
  readonly knownAt?: string
  readonly jurisdiction?: string
  readonly draft?: true
  readonly json?: true
}

/**
 * Lists the packaged standards and those under the paths: all of them, or those in force on a date, with a warning of every two
 * that cannot both be followed; gives the exit status.
 */
export async function runStandards(
  paths: readonly string[],
  options: StandardsOptions,
  session: Session
): Promise<number> {
  const { io } = session
  const { json = false, jurisdiction, draft } = options
  const knownAt = options.knownAt === undefined ? undefined : readDateOption('--known-at', options.knownAt)
  const asked = [options.on, knownAt, jurisdiction, draft].some((option) => option !== undefined)
  const on = options.on === undefined ? io.today() : readDateOption('--on', options.on)
  const catalog = await openCatalog(paths, io.cwd)
  if (!asked) {
    await writeFully(io.stdout, await writeCatalog(catalog, json, session))
    return exitStatus.ok
  }
  if (jurisdiction !== undefined) checkJurisdiction(catalog, jurisdiction, session)
  const found = standardsInForce(catalog, { on, knownAt, jurisdiction, allowDraft: draft === true })
  await writeFully(io.stdout, await writeInForce(found, { on, knownAt: knownAt ?? null, json }, session))
  sayIssues(session, listClashes(found))
  return exitStatus.ok
}

/** Pairs of standards in force of which only one can decide a case; told with the ids, not with a place in a file. */
function listClashes({ inForce }: StandardsInForce): readonly Issue[] {
  return compareSources(inForce.map(({ document }) => document))
    .filter(({ code }) => code === 'standard/two-in-force')
    .map(({ code, severity, params }) => ({ code, severity, params }))
}

/** An area that no standard is of is most often a slip of the pen, and would look like an area without law. */
function checkJurisdiction({ entries }: Catalog, asked: string, { language }: Session): void {
  const areas = new Map<string, string>()
  for (const { document } of [...entries.values()].flat()) {
    const { code, name } = document.standard.jurisdiction
    areas.set(code, language === 'en' ? (name.en ?? name.zh) : name.zh)
  }
  if (areas.has(asked)) return
  const known = [...areas].toSorted().map(([code, name]) => `${code} = ${name}`)
  throw createFailure('catalog/unknown-jurisdiction', { jurisdiction: asked, known: known.join(', ') })
}
