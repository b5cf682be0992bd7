import path from 'node:path'
import type { CaseFacts, CountPlan, PlanCounts, Rulebook } from '@lijie/engine'
import { syntheticCaseStart, type FactsMapping } from '@lijie/schema'
import type { StoredSource } from '@lijie/warehouse'
import { chooseFormat, isDatabaseUrl, type CaseFormat } from '../cases/choose-format.js'
import { openCaseSource } from '../cases/case-source.js'
import { listSoundFacts, openFacts, readFactsMapping } from '../facts/read-facts.js'
import { startWaiting } from '../output/waiting.js'
import type { Session } from '../session.js'
import { findZoneTable } from '../standards/find-zone-table.js'
import { openPassingRows, type CountedPlace, type PassingRows, type RowWatch } from './counted-place.js'
import { guardSource, isUnreadable, type ExplainFailure } from './guard-source.js'
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
  if (isDatabaseUrl(file) && mapping === null) {
    return watch({ name, explain: null, open: () => openServerSource(file, name) }, session)
  }
  const counted = direct && full !== null && format !== 'xlsx'
  const read = (): AsyncIterable<CaseFacts> =>
    readRows(file, { ...options, mapping, lenient: counted }, rulebook, session)
  const rows = openReadRows(name, read, { watched, compares: options.checkDuplicates === true })
  if (!counted) return rows
  const open = (): Promise<StoredSource> => openFileSource(path.resolve(session.io.cwd, file), format)
  // A database tells neither cell nor column of a value that it cannot read; whoever reads row by row does.
  const explain = async (): Promise<void> => void (await rows.count([]))
  const place = await watch({ name, explain, open }, session).catch((error: unknown) => {
    if (isUnreadable(error)) return rows
    throw error
  })
  return readInstead(place, rows)
}

/** Values that the database cannot read and a reader of rows can (ISO 8601, names of stages) are counted by the reader. */
function readInstead(place: CountedPlace, rows: CountedPlace): CountedPlace {
  let used = place
  return {
    ...place,
    async count(plans) {
      try {
        return await place.count(plans)
      } catch (error) {
        if (!isUnreadable(error)) throw error
        used = rows
        return rows.count(plans)
      }
    },
    findCases: (search) => used.findCases(search),
    isSynthetic: () => used.isSynthetic(),
    findRepeated: () => used.findRepeated()
  }
}

async function openFileSource(file: string, format: CaseFormat): Promise<StoredSource> {
  const { openDuckdbSource } = await import('@lijie/warehouse/duckdb')
  // A name is a name, not a pattern of several files.
  const place = file.replace(/[*?[\]{}]/g, '[$&]')
  const from =
    format === 'parquet' ? { parquet: place } : format === 'csv' ? { csv: place } : { ndjson: place }
  return openDuckdbSource({ from })
}

interface WatchedSource {
  readonly name: string
  readonly explain: ExplainFailure | null
  readonly open: () => Promise<StoredSource>
}

async function watch({ name, explain, open }: WatchedSource, { io }: Session): Promise<CountedPlace> {
  const guard = guardSource(name, explain)
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
    isSynthetic: () => guard(() => source.holdsCases(syntheticCaseStart)),
    findRepeated: () => guard(() => source.findRepeated()),
    close: () => source.close()
  }
}

interface RowOptions extends Pick<ScoreOptions, 'inputFormat' | 'encoding' | 'sheet'> {
  readonly mapping: FactsMapping | null
  readonly lenient: boolean
}

async function* readRows(
  file: string,
  { mapping, lenient, inputFormat, encoding, sheet }: RowOptions,
  rulebook: Rulebook,
  session: Session
): AsyncGenerator<CaseFacts> {
  const zone =
    mapping?.zone === undefined ? rulebook.timeLimits.zone : await findZoneTable(mapping.zone, rulebook)
  const how = { format: inputFormat, encoding, sheet, mapping, zone, lenient }
  const table = await openFacts(file, how, session)
  try {
    yield* listSoundFacts(table)
  } finally {
    await table.close()
  }
}

function openReadRows(name: string, read: () => AsyncIterable<CaseFacts>, wanted: RowWatch): CountedPlace {
  let passing: PassingRows | undefined
  return {
    name,
    async count(plans: readonly CountPlan[]): Promise<readonly PlanCounts[]> {
      passing = openPassingRows(plans, wanted)
      for await (const row of read()) passing.add(row)
      return passing.counts()
    },
    findCases: (search) => Promise.resolve(passing?.findCases(search) ?? []),
    isSynthetic: () => Promise.resolve(passing?.isSynthetic() ?? false),
    findRepeated: () => Promise.resolve(passing?.findRepeated() ?? null),
    close: () => Promise.resolve()
  }
}
