import path from 'node:path'
import type { CaseFacts, CountPlan, CountSource, PlanCounts, Rulebook } from '@lijie/engine'
import type { FactsMapping } from '@lijie/schema'
import { chooseFormat, isDatabaseUrl, type CaseFormat } from '../cases/choose-format.js'
import { openCaseSource } from '../cases/case-source.js'
import { CliFailure } from '../cli-failure.js'
import { listSoundFacts, openFacts, readFactsMapping } from '../facts/read-facts.js'
import { startWaiting } from '../output/waiting.js'
import type { Session } from '../session.js'
import { findZoneTable } from '../standards/find-zone-table.js'
import { openPassingRows, type CountedPlace, type PassingRows } from './counted-place.js'
import { openServerSource } from './open-server-source.js'
import type { ScoreOptions } from './score-options.js'

/**
 * Opens a table of case facts (打开案件事实表): counted by DuckDB where it lies, by its own database, or, for XLSX, packed
 * files and files with a map, row by row.
 *
 * @throws CliFailure
 */
export async function openFactsPlace(
  file: string,
  options: ScoreOptions,
  rulebook: Rulebook,
  watched: string | null,
  session: Session
): Promise<CountedPlace> {
  const mapping = options.map === undefined ? null : await readFactsMapping(options.map, session)
  const format = chooseFormat(file, options.inputFormat, session.io.cwd)
  // Opening says what is wrong with the name of the file, hides the password, and tells packed files from plain ones.
  const { name, path: full, close } = await openCaseSource(file, session.io)
  await close()
  const direct = mapping === null && (options.encoding ?? 'utf-8') === 'utf-8'
  if (isDatabaseUrl(file) && mapping === null) return watch(name, () => openServerSource(file, name), session)
  if (direct && full !== null && format !== 'xlsx')
    return watch(name, () => openFileSource(path.resolve(session.io.cwd, file), format), session)
  return openReadRows(name, () => readRows(file, options, mapping, rulebook, session), watched)
}

async function openFileSource(file: string, format: CaseFormat): Promise<CountSource> {
  const { openDuckdbSource } = await import('@lijie/warehouse/duckdb')
  // A name is a name, not a pattern of several files.
  const place = file.replace(/[*?[\]{}]/g, '[$&]')
  const from =
    format === 'parquet' ? { parquet: place } : format === 'csv' ? { csv: place } : { ndjson: place }
  return openDuckdbSource({ from })
}

async function watch(name: string, open: () => Promise<CountSource>, { io }: Session): Promise<CountedPlace> {
  const source = await guard(open)
  return {
    name,
    async count(plans) {
      const waiting = startWaiting(name, io)
      try {
        return await guard(() => source.count(plans))
      } finally {
        waiting.stop()
      }
    },
    findCases: (search) => guard(() => source.findCases(search)),
    close: () => source.close()
  }
}

/** What a database could not do is a failure of the input, not of the program. */
async function guard<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Error) || error instanceof CliFailure) throw error
    if ('issue' in error) throw new CliFailure([error.issue as CliFailure['issues'][number]])
    if ('issues' in error) throw new CliFailure(error.issues as CliFailure['issues'])
    throw error
  }
}

async function* readRows(
  file: string,
  options: ScoreOptions,
  mapping: FactsMapping | null,
  rulebook: Rulebook,
  session: Session
): AsyncGenerator<CaseFacts> {
  const zone =
    mapping?.zone === undefined ? rulebook.timeLimits.zone : await findZoneTable(mapping.zone, rulebook)
  const { inputFormat, encoding, sheet } = options
  const table = await openFacts(file, { format: inputFormat, encoding, sheet, mapping, zone }, session)
  try {
    yield* listSoundFacts(table)
  } finally {
    await table.close()
  }
}

function openReadRows(
  name: string,
  read: () => AsyncIterable<CaseFacts>,
  watched: string | null
): CountedPlace {
  let passing: PassingRows | undefined
  return {
    name,
    async count(plans: readonly CountPlan[]): Promise<readonly PlanCounts[]> {
      passing = openPassingRows(plans, watched)
      for await (const row of read()) passing.add(row)
      return passing.counts()
    },
    findCases: (search) => Promise.resolve(passing?.findCases(search) ?? []),
    close: () => Promise.resolve()
  }
}
