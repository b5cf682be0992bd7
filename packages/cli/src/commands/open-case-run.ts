import type { Rulebook } from '@lijie/engine'
import { readPart, type CaseMapping } from '@lijie/schema'
import type { CaseContext } from '../cases/case-context.js'
import type { CaseRow } from '../cases/case-row.js'
import { openCaseSource, type CaseSource } from '../cases/case-source.js'
import { chooseFormat } from '../cases/choose-format.js'
import { readCases } from '../cases/read-cases.js'
import type { TableLayout } from '../cases/table-layout.js'
import { CliFailure, createFailure } from '../cli-failure.js'
import { sayIssues, type Session } from '../session.js'
import { compileStandards } from '../standards/compile-standards.js'
import { findZoneTable } from '../standards/find-zone-table.js'
import { readTextFile } from '../standards/read-text-file.js'
import { chooseDate, readAsOf, readDateOption, readGradeOption, type CaseOptions } from './case-options.js'

/** A file of cases that is open, and the rules it is decided under. */
export interface CaseRun {
  readonly rulebook: Rulebook
  readonly mapping: CaseMapping | null
  /** Whether the cases have columns, so that they can come back as a table; JSON without a map has none. */
  readonly hasColumns: boolean
  /** Instant at which unfinished cases are judged; null when it was not given. */
  readonly asOf: number | null
  readonly source: CaseSource
  readonly cases: AsyncGenerator<readonly CaseRow[]>
  /** The table that the rows come from; null before the first row, and for JSON without a map. */
  readonly layout: () => TableLayout | null
  /** Whether the file says that its cases are made up (合成数据); known once the first rows were read. */
  readonly isSynthetic: () => boolean
}

/** Makes everything ready to read the cases; nothing of the file but its first bytes is read yet. */
export async function openCaseRun(file: string, options: CaseOptions, session: Session): Promise<CaseRun> {
  const { io } = session
  if (file === '') throw createFailure('cases/empty-name', {})
  const format = chooseFormat(file, options.inputFormat, io.cwd)
  const mapping = options.map === undefined ? null : await readMapping(options.map, session)
  const rulebook = await openRulebook(options, session)
  const asOf = readAsOf(options.asOf, rulebook)
  const context = { ...(await createContext(mapping, rulebook)), ...readGradeOption(options.areaGrade) }
  const source = await openCaseSource(file, io)
  const encoding = options.encoding ?? mapping?.encoding ?? 'utf-8'
  let isSynthetic = false
  let layout: TableLayout | null = null
  const onTable = (found: TableLayout): void => {
    layout = found
  }
  const warn = (issue: Parameters<typeof sayIssues>[1][number]): void => {
    if (issue.code === 'cases/synthetic') isSynthetic = true
    sayIssues(session, [issue])
  }
  return {
    rulebook,
    mapping,
    hasColumns: format !== 'ndjson' || mapping !== null,
    asOf,
    source,
    cases: readCases(source, { format, encoding, mapping, context, warn, sheet: options.sheet, onTable }),
    layout: () => layout,
    isSynthetic: () => isSynthetic
  }
}

/** Compiles the standards that the options name, and says what is worth knowing about them. */
export async function openRulebook(options: CaseOptions, session: Session): Promise<Rulebook> {
  const { io } = session
  const knownAt = options.knownAt === undefined ? undefined : readDateOption('--known-at', options.knownAt)
  const rulebook = await compileStandards(
    {
      standard: options.standard,
      bind: options.bind,
      ...(options.with && { others: options.with }),
      on: chooseDate(options, io.today),
      knownAt,
      allowDraft: options.allowDraft ?? false
    },
    io.cwd
  )
  sayIssues(session, rulebook.warnings)
  return rulebook
}

/** Reads the map that says which column is which field. */
export async function readMapping(file: string, session: Session): Promise<CaseMapping> {
  const { value, issues } = readPart('mapping', await readTextFile(file, session.io.cwd), { file })
  const errors = issues.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new CliFailure(errors)
  sayIssues(session, issues)
  return value as CaseMapping
}

/** What reading cases takes from a rulebook and the map. */
export async function createContext(mapping: CaseMapping | null, rulebook: Rulebook): Promise<CaseContext> {
  const { taxonomy, vocabulary, timeLimits } = rulebook
  const zone = mapping?.zone === undefined ? null : await findZoneTable(mapping.zone, rulebook)
  return { taxonomy, vocabulary, zone, standard: timeLimits.standard }
}
