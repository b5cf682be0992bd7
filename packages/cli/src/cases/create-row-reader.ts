import { createReason, createWallTimeReader, findEntryByName, type Reason } from '@lijie/engine'
import {
  createIssue,
  type CaseMapping,
  type CodeColumn,
  type FactValues,
  type InstantColumn,
  type Issue,
  type IssuePlace
} from '@lijie/schema'
import { CliFailure } from '../cli-failure.js'
import type { CaseContext } from './case-context.js'
import { checkOrder } from './check-order.js'
import { createUnreadRow, noFacts, noFaults, type CaseRow } from './case-row.js'
import { createFactCellReader, FactCellFault } from './read-fact-cell.js'

/** Reads one record of a table as a case. */
export type RowReader = (cells: readonly string[], line: number, problem?: Reason) => CaseRow

/** Reads one field of a record; adds what is wrong to the faults. */
type FieldReader<T> = (cells: readonly string[], faults: Reason[]) => T

/**
 * Makes the reader of a table from its map and its header: every column is found once, before the first row.
 *
 * @throws CliFailure naming every column the map needs and the table lacks, names twice, or fills for no known fact.
 */
export function createRowReader(
  mapping: CaseMapping,
  header: readonly string[],
  context: CaseContext,
  file: string,
  headerLine = 1
): RowReader {
  const find = createColumnFinder(header, { file, line: headerLine })
  const fields = createFieldReaders(mapping, find, context)
  find.check()
  return (cells, line, problem) => {
    const caseId = cells[fields.idColumn]?.trim() || null
    if (problem !== undefined) return createUnreadRow(line, [problem], caseId, cells)
    const faults: Reason[] = []
    if (caseId === null) faults.push(createReason('cases/missing-case-id', { column: mapping.caseId.column }))
    const kind = fields.kind(cells, faults)
    const code = fields.code(cells, faults, kind)
    const started = fields.startedAt(cells, faults)
    if (started === null)
      faults.push(createReason('cases/missing-start', { column: mapping.startedAt.column }))
    const disposed = fields.disposedAt(cells, faults)
    const misorder = checkOrder(started, disposed)
    if (misorder !== null) faults.push(misorder)
    const facts = fields.facts(cells, faults)
    return {
      line,
      caseId,
      kind,
      code,
      edition: null,
      startedAt: started ?? null,
      disposedAt: disposed ?? null,
      unit: fields.unitColumn === -1 ? null : (cells[fields.unitColumn]?.trim() ?? null),
      areaGrade: fields.areaGrade(cells, faults),
      continues: null,
      facts,
      faults: faults.length === 0 ? noFaults : faults,
      unfinished: disposed === null,
      cells
    }
  }
}

interface FieldReaders {
  readonly idColumn: number
  /** -1: the map names none. */
  readonly unitColumn: number
  readonly kind: FieldReader<string>
  readonly code: (cells: readonly string[], faults: Reason[], kind: string) => string
  readonly startedAt: FieldReader<number | null | undefined>
  readonly disposedAt: FieldReader<number | null | undefined>
  readonly areaGrade: FieldReader<string | null>
  readonly facts: FieldReader<FactValues>
}

function createFieldReaders(mapping: CaseMapping, find: ColumnFinder, context: CaseContext): FieldReaders {
  const { disposedAt } = mapping
  return {
    idColumn: find.column(mapping.caseId.column, 'caseId'),
    unitColumn: mapping.unit === undefined ? -1 : find.column(mapping.unit.column, 'unit'),
    kind: createKindReader(mapping, find),
    code: createCodeReader(mapping.code, find, context),
    startedAt: createInstantReader(mapping.startedAt, 'startedAt', mapping, context, find),
    disposedAt:
      disposedAt === undefined
        ? () => null
        : createInstantReader(disposedAt, 'disposedAt', mapping, context, find),
    areaGrade: createGradeReader(mapping, find, context),
    facts: createFactsReader(mapping, find, context)
  }
}

interface ColumnFinder {
  readonly column: (name: string, field: string) => number
  readonly fail: (issue: Issue) => void
  /** Throws when a column was not found. */
  readonly check: () => void
}

function createColumnFinder(header: readonly string[], place: IssuePlace): ColumnFinder {
  const issues: Issue[] = []
  return {
    column(name, field) {
      const index = header.indexOf(name)
      if (index === -1) {
        const columns = header.join(', ').slice(0, 300)
        issues.push(createIssue('cases/missing-column', { column: name, field, columns }, place))
      } else if (header.lastIndexOf(name) !== index) {
        issues.push(createIssue('cases/duplicate-column', { column: name }, place))
      }
      return index
    },
    fail: (issue) => issues.push(issue),
    check() {
      if (issues.length > 0) throw new CliFailure(issues)
    }
  }
}

function createKindReader(mapping: CaseMapping, find: ColumnFinder): FieldReader<string> {
  const { kind } = mapping
  if ('value' in kind) return () => kind.value
  const { column } = kind
  const index = find.column(column, 'kind')
  const kinds = new Map<string, string>(Object.entries(kind.values))
  const known = [...kinds.keys()].join(', ')
  return (cells, faults) => {
    const cell = cells[index]?.trim() ?? ''
    const value = kinds.get(cell)
    if (value !== undefined) return value
    faults.push(
      cell === ''
        ? createReason('cases/missing-kind', { column })
        : kinds.has('component') || kinds.has('event')
          ? createReason('cases/unknown-kind', { column, value: cell })
          : createReason('cases/unknown-cell-value', { column, value: cell, known })
    )
    return ''
  }
}

function createCodeReader(
  { column, by }: CodeColumn,
  find: ColumnFinder,
  { taxonomy }: CaseContext
): (cells: readonly string[], faults: Reason[], kind: string) => string {
  const index = find.column(column, 'code')
  return (cells, faults, kind) => {
    const cell = cells[index]?.trim() ?? ''
    if (cell === '') faults.push(createReason('cases/missing-code', { column }))
    if (cell === '' || kind === '' || by === 'code') return cell
    const entry = findEntryByName(taxonomy, kind, cell)
    if (!('refused' in entry)) {
      if (entry.code !== null) return entry.code
      faults.push(createReason('cases/sub-category-without-code', { name: cell }))
    } else faults.push(...entry.refused)
    return ''
  }
}

/** Gives the instant, null for an empty cell, undefined for a cell that is none (with a fault). */
function createInstantReader(
  { column, format }: InstantColumn,
  field: string,
  mapping: CaseMapping,
  { zone }: CaseContext,
  find: ColumnFinder
): FieldReader<number | null | undefined> {
  const index = find.column(column, field)
  if (zone === null && format !== 'iso' && format !== 'epoch-ms') {
    find.fail(createIssue('cases/missing-map-zone', { column, format }))
  }
  const read = createWallTimeReader(format, zone, mapping.wallTime)
  return (cells, faults) => {
    const cell = cells[index]?.trim() ?? ''
    if (cell === '') return null
    const instant = read(cell)
    if (typeof instant === 'number') return instant
    faults.push(
      instant.code === 'calendar/invalid-wall-time'
        ? createReason('cases/bad-instant', { column, value: cell, format })
        : instant
    )
    return undefined
  }
}

/** What is no grade is passed on as it is: the decision refuses it. */
function createGradeReader(
  { areaGrade }: CaseMapping,
  find: ColumnFinder,
  context: CaseContext
): FieldReader<string | null> {
  const usual = context.areaGrade ?? null
  if (areaGrade === undefined) return () => usual
  const index = find.column(areaGrade.column, 'areaGrade')
  const grades = new Map(Object.entries(areaGrade.values ?? {}))
  return (cells) => {
    const cell = cells[index]?.trim() ?? ''
    return cell === '' ? usual : (grades.get(cell) ?? cell)
  }
}

function createFactsReader(
  mapping: CaseMapping,
  find: ColumnFinder,
  context: CaseContext
): FieldReader<FactValues> {
  const { vocabulary } = context
  const columns = Object.entries(mapping.facts ?? {}).flatMap(([fact, column]) => {
    const index = find.column(column.column, fact)
    const entry = vocabulary.facts.get(fact)
    if (entry !== undefined)
      return [{ fact, index, read: createFactCellReader(fact, column, entry.definition) }]
    find.fail(createIssue('cases/unknown-fact', { fact, standard: context.standard }))
    return []
  })
  if (columns.length === 0) return () => noFacts
  return (cells, faults) => {
    const facts: Record<string, unknown> = {}
    for (const { fact, index, read } of columns) {
      const value = read(cells[index] ?? '')
      if (value instanceof FactCellFault) faults.push(value.reason)
      else if (value !== undefined) facts[fact] = value
    }
    return facts
  }
}
