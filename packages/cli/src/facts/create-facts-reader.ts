import { createReason, createWallTimeReader, type CaseFacts, type Reason } from '@lijie/engine'
import {
  caseFactsColumns,
  caseStages,
  createIssue,
  type FactsMapping,
  type FactsNumberColumn,
  type Issue,
  type ZoneTable
} from '@lijie/schema'
import type { CellRole } from '@lijie/warehouse/spreadsheet'
import { lettersOf } from '../cases/table-layout.js'
import { CliFailure } from '../cli-failure.js'
import { isTotal } from '../raw-table/is-total.js'
import type { RawRow } from '../raw-table/raw-table.js'
import { factsFields, fileNameOf, isNumberField, type FactsField } from './facts-columns.js'

/** A row that was read, or why it cannot be (事实行). */
export interface FactsRow {
  readonly line: number
  readonly cells: readonly string[]
  readonly facts: CaseFacts | null
  readonly faults: readonly Reason[]
}

/** Reads the rows of one table. */
export interface FactsReader {
  readonly roles: readonly (CellRole | undefined)[]
  readonly read: (row: RawRow) => FactsRow
}

type CellReader = (text: string, at: string) => string | number | Reason

/** A wall clock of a spreadsheet. */
const wallPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?$/

/**
 * Makes the reader of a table of case facts (案件事实表读取): columns are named as in the row, `reported_at` or `reportedAt`,
 * or by a map. Empty cells are unknown.
 *
 * @throws CliFailure naming every column that is missing, twice there or not known.
 */
export function createFactsReader(
  {
    header,
    name,
    headerLine
  }: { readonly header: readonly string[]; readonly name: string; readonly headerLine: number },
  mapping: FactsMapping | null,
  zone: ZoneTable | null,
  lenient = false
): FactsReader {
  const columns =
    mapping === null
      ? findByName(header, { file: name, line: headerLine, lenient })
      : findByMap(header, mapping, name, headerLine)
  const readers = header.map((_, index): readonly [FactsField, CellReader] | undefined => {
    const field = columns.get(index)
    return field === undefined
      ? undefined
      : [field, createCellReader(field, header[index] ?? '', mapping, zone)]
  })
  return {
    roles: header.map((_, index) => roleOf(columns.get(index), mapping)),
    read: (row) => readRow(row, readers)
  }
}

function readRow(row: RawRow, readers: readonly (readonly [FactsField, CellReader] | undefined)[]): FactsRow {
  const faults: Reason[] = [...row.faults]
  // A line that could not be read has no cells to find fault with.
  if (faults.length > 0 && row.cells.every((cell) => cell === ''))
    return { line: row.line, cells: [], faults, facts: null }
  const facts: Record<string, string | number> = {}
  for (const [index, reader] of readers.entries()) {
    const cell = row.cells[index] ?? ''
    if (reader === undefined) continue
    const [field, read] = reader
    const at = `${lettersOf(index)}${row.line}`
    const text = typeof cell === 'string' ? cell.trim() : ''
    const value = typeof cell === 'string' ? (text === '' ? '' : read(text, at)) : cell
    if (typeof value === 'object') faults.push(value)
    else if (value !== '') facts[field] = value
    else if (field === 'caseId')
      faults.push(createReason('tables/empty-cell', { cell: at, column: 'case_id' }))
  }
  const cells = row.cells.map((cell) =>
    typeof cell === 'string' ? cell : String(cell.params['value'] ?? '')
  )
  return { line: row.line, cells, faults, facts: faults.length > 0 ? null : (facts as unknown as CaseFacts) }
}

function findByName(
  header: readonly string[],
  { file, line, lenient }: { readonly file: string; readonly line: number; readonly lenient: boolean }
): ReadonlyMap<number, FactsField> {
  const columns = new Map<number, FactsField>()
  const issues: Issue[] = []
  const known = factsFields.map(fileNameOf).join(', ')
  for (const [index, column] of header.entries()) {
    const place = { file: `${file}!${lettersOf(index)}${line}` }
    const field = factsFields.find((one) => one === column || fileNameOf(one) === column)
    if (field === undefined) {
      if (column !== '' && !lenient)
        issues.push(createIssue('tables/unknown-column', { column, known }, place))
    } else if ([...columns.values()].includes(field)) {
      issues.push(createIssue('tables/duplicate-header', { header: column, other: fileNameOf(field) }, place))
    } else columns.set(index, field)
  }
  if (issues.length === 0 && ![...columns.values()].includes('caseId')) {
    issues.push(
      createIssue(
        'tables/missing-column',
        { column: 'case_id', columns: header.join(', ').slice(0, 300) },
        { file }
      )
    )
  }
  if (issues.length > 0) throw new CliFailure(issues)
  return columns
}

function findByMap(
  header: readonly string[],
  { caseId, numbers, texts }: FactsMapping,
  file: string,
  line: number
): ReadonlyMap<number, FactsField> {
  const columns = new Map<number, FactsField>()
  const issues: Issue[] = []
  const wanted = [
    ['caseId', caseId] as const,
    ...Object.entries(numbers ?? {}),
    ...Object.entries(texts ?? {})
  ]
  for (const [field, { column }] of wanted) {
    const index = header.indexOf(column)
    const place = { file: `${file}!${lettersOf(Math.max(index, 0))}${line}` }
    if (index === -1)
      issues.push(
        createIssue(
          'cases/missing-column',
          { column, field, columns: header.join(', ').slice(0, 300) },
          place
        )
      )
    else if (header.lastIndexOf(column) !== index)
      issues.push(createIssue('cases/duplicate-column', { column }, place))
    else if (columns.has(index)) issues.push(createIssue('cases/duplicate-column', { column }, place))
    else columns.set(index, field as FactsField)
  }
  if (issues.length > 0) throw new CliFailure(issues)
  return columns
}

function roleOf(field: FactsField | undefined, mapping: FactsMapping | null): CellRole | undefined {
  if (field === undefined) return undefined
  if (!isNumberField(field)) return field === 'code' ? 'code' : 'id'
  if (caseFactsColumns[field] !== 'instant') return 'number'
  // Without a map a column of instants holds milliseconds or dates.
  return mapping?.numbers?.[field]?.format === 'epoch-ms' || mapping === null ? 'any-instant' : 'instant'
}

function createCellReader(
  field: FactsField,
  column: string,
  mapping: FactsMapping | null,
  zone: ZoneTable | null
): CellReader {
  if (field === 'caseId')
    return (text, at) => (isTotal(text) ? createReason('tables/total-row', { cell: at, value: text }) : text)
  if (!isNumberField(field)) {
    const values = new Map(Object.entries(mapping?.texts?.[field]?.values ?? {}))
    return (text) => values.get(text) ?? text
  }
  const mapped = mapping?.numbers?.[field]
  const read =
    caseFactsColumns[field] === 'instant' ? readInstants(mapped, mapping, zone) : readWhole(field, mapped)
  return (text, at) => {
    const value = read(text)
    if (typeof value === 'number') return value
    return createReason('tables/bad-facts-cell', { cell: at, column, value: text, expected: value })
  }
}

/** The instant in milliseconds, or what was expected. */
function readInstants(
  mapped: FactsNumberColumn | undefined,
  mapping: FactsMapping | null,
  zone: ZoneTable | null
): (text: string) => number | string {
  const format = mapped?.format ?? 'iso'
  const read = createWallTimeReader(format, zone, mapping?.wallTime)
  const readWall = createWallTimeReader('iso', zone, mapping?.wallTime)
  const plain = mapped?.format === undefined || format === 'epoch-ms'
  return (text) => {
    if (plain && /^-?\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text)) && !isSerial(mapped, text))
      return Number(text)
    const instant = wallPattern.test(text) ? readWall(text) : read(text)
    if (typeof instant === 'number') return instant
    return plain ? '2026-03-02T09:00:00+08:00, epoch ms' : format
  }
}

/** A spreadsheet's number of days, to 9999-12-31, would be a moment of January 1970; only a map that says so is believed. */
function isSerial(mapped: FactsNumberColumn | undefined, text: string): boolean {
  return mapped?.format !== 'epoch-ms' && Math.abs(Number(text)) <= 2_958_466 && text !== '0'
}

/** A flag or a count, or what was expected; stages may be named. */
function readWhole(field: string, mapped: FactsNumberColumn | undefined): (text: string) => number | string {
  const values = mapped?.values
  if (values !== undefined) {
    const known = Object.keys(values).join(', ')
    const table = new Map(Object.entries(values))
    return (text) => table.get(text) ?? known
  }
  if (field === 'stage' || field === 'voidStage') {
    const stages: readonly string[] = caseStages
    return (text) => {
      const index = /^\d$/.test(text) ? Number(text) : stages.indexOf(text)
      return index >= 0 && index < stages.length ? index : stages.join(', ')
    }
  }
  const isFlag = caseFactsColumns[field as keyof typeof caseFactsColumns] === 'flag'
  return (text) => {
    if (isFlag) return text === '1' || text === 'true' ? 1 : text === '0' || text === 'false' ? 0 : '0, 1'
    const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN
    return Number.isSafeInteger(value) ? value : '0, 1, 2, …'
  }
}
