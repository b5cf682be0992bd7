import type { CaseFacts } from '@lijie/engine'
import { readPart, type FactsMapping, type Issue, type ZoneTable } from '@lijie/schema'
import { openCaseSource } from '../cases/case-source.js'
import { chooseFormat, type CaseFormat } from '../cases/choose-format.js'
import type { CaseEncoding } from '../cases/decode-lines.js'
import type { TableLayout } from '../cases/table-layout.js'
import { CliFailure, createFailure } from '../cli-failure.js'
import { openRawTable } from '../raw-table/open-raw-table.js'
import { sayIssues, type Session } from '../session.js'
import { readTextFile } from '../standards/read-text-file.js'
import { createFactsReader, type FactsRow } from './create-facts-reader.js'
import { openFactsLines } from './open-facts-lines.js'

/** How a table of case facts is read. */
export interface FactsReadOptions {
  readonly format?: CaseFormat | undefined
  readonly encoding?: CaseEncoding | undefined
  readonly sheet?: string | undefined
  readonly mapping: FactsMapping | null
  /** Zone of wall times; null: they are refused. */
  readonly zone: ZoneTable | null
  /** Columns that are not known are passed over, as databases do; without it they are refused. */
  readonly lenient?: boolean
}

/** A table of case facts that is open (案件事实表). */
export interface FactsTable {
  readonly layout: TableLayout
  readonly rows: AsyncIterable<FactsRow>
  readonly close: () => Promise<void>
}

/**
 * Opens a table of case facts (打开案件事实表): CSV, NDJSON, XLSX, Parquet or a table of a database. Bad rows come with their
 * faults; what to do about them is the caller's.
 *
 * @throws CliFailure when the file or its header cannot be used.
 */
export async function openFacts(
  file: string,
  options: FactsReadOptions,
  session: Session
): Promise<FactsTable> {
  if (file === '') throw createFailure('cases/empty-name', {})
  const { mapping, zone, lenient = false } = options
  const format = chooseFormat(file, options.format, session.io.cwd)
  const source = await openCaseSource(file, session.io)
  try {
    const encoding = options.encoding ?? mapping?.encoding ?? 'utf-8'
    const sheet = options.sheet ?? mapping?.sheet
    const warn = (issue: Issue): void => sayIssues(session, [issue])
    const table =
      format === 'ndjson'
        ? openFactsLines(source, encoding, mapping, lenient)
        : await openRawTable(source, format, { encoding, sheet, warn })
    const reader = createFactsReader(table, mapping, zone, lenient)
    async function* rows(): AsyncGenerator<FactsRow> {
      let seen = false
      for await (const row of table.rows(reader.roles)) {
        seen = true
        yield reader.read(row)
      }
      if (!seen) throw createFailure('tables/no-rows', { sheet: table.name })
    }
    const close = async (): Promise<void> => {
      await table.close()
      await source.close()
    }
    return { layout: { name: table.name, header: table.header, sheet: table.sheet }, rows: rows(), close }
  } catch (error) {
    await source.close()
    throw error
  }
}

/** Reads the map of a table of case facts (facts-map.json). @throws CliFailure */
export async function readFactsMapping(file: string, session: Session): Promise<FactsMapping> {
  const { value, issues } = readPart('facts-mapping', await readTextFile(file, session.io.cwd), { file })
  const errors = issues.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new CliFailure(errors)
  sayIssues(session, issues)
  return value as FactsMapping
}

/** The rows of a sound table; all bad rows are a failure with the places of the first ones. @throws CliFailure */
export async function* listSoundFacts({ rows, layout }: FactsTable): AsyncGenerator<CaseFacts> {
  const issues: Issue[] = []
  for await (const { facts, faults, line } of rows) {
    for (const { code, params } of faults) {
      const cell = typeof params['cell'] === 'string' ? params['cell'] : line
      const place = layout.sheet === null ? { file: layout.name, line } : { file: `${layout.name}!${cell}` }
      issues.push({ code, params, severity: 'error', ...place })
    }
    if (issues.length >= mostFaults) break
    if (facts !== null && issues.length === 0) yield facts
  }
  if (issues.length > 0) throw new CliFailure(issues)
}

const mostFaults = 50
