import type { Reason } from '@lijie/engine'
import { createIssue, issueRegistry, type Issue } from '@lijie/schema'
import { openCaseSource } from '../cases/case-source.js'
import { chooseFormat } from '../cases/choose-format.js'
import type { CaseEncoding } from '../cases/decode-lines.js'
import { lettersOf } from '../cases/table-layout.js'
import { CliFailure, createFailure } from '../cli-failure.js'
import { openRawTable } from '../raw-table/open-raw-table.js'
import type { RawTable } from '../raw-table/raw-table.js'
import { sayIssues, type Session } from '../session.js'
import type { InputColumn, InputRow } from './input-column.js'

/** How a small table is read. */
export interface InputOptions {
  readonly encoding?: CaseEncoding | undefined
  readonly sheet?: string | undefined
}

/** So many faults are listed at most. */
const mostFaults = 50

/**
 * Reads a small table, CSV or XLSX, whole (读取小表): every cell or nothing.
 *
 * @throws CliFailure listing what is wrong, each with the address of its cell.
 */
export async function readInputTable<K extends string>(
  file: string,
  columns: Readonly<Record<K, InputColumn>>,
  options: InputOptions,
  session: Session
): Promise<{ readonly name: string; readonly rows: readonly InputRow<K>[] }> {
  if (file === '') throw createFailure('cases/empty-name', {})
  const format = chooseFormat(file, undefined, session.io.cwd)
  if (format !== 'csv' && format !== 'xlsx') throw createFailure('cases/unknown-format', { file })
  const source = await openCaseSource(file, session.io)
  try {
    const { encoding = 'utf-8', sheet } = options
    const warn = (issue: Issue): void => sayIssues(session, [issue])
    const table = await openRawTable(source, format, { encoding, sheet, warn })
    return { name: table.name, rows: await readRows(table, columns) }
  } finally {
    await source.close()
  }
}

async function readRows<K extends string>(
  table: RawTable,
  columns: Readonly<Record<K, InputColumn>>
): Promise<readonly InputRow<K>[]> {
  const places = findColumns(table, columns)
  const roles = table.header.map((_, index) => roleAt(index, places, columns))
  const keys = Object.keys(columns) as K[]
  const rows: InputRow<K>[] = []
  const issues: Issue[] = []
  for await (const { line, cells, faults } of table.rows(roles)) {
    const at = (key: K): string => `${lettersOf(Math.max(places[key], 0))}${line}`
    const bad = cells.flatMap((cell, index) => (typeof cell === 'string' ? [] : [[cell, index] as const]))
    for (const fault of faults) issues.push(toIssue(fault, `${table.name}!${line}`))
    for (const [fault, index] of bad) issues.push(toIssue(fault, `${table.name}!${lettersOf(index)}${line}`))
    if (issues.length >= mostFaults) break
    const read = (key: K): string => {
      const cell = cells[places[key]]
      return typeof cell === 'string' ? cell.trim() : ''
    }
    const values = Object.fromEntries(keys.map((key) => [key, read(key)])) as Record<K, string>
    if (cells.some((cell) => cell !== '')) rows.push({ cells: values, at })
  }
  if (issues.length > 0) throw new CliFailure(issues)
  if (rows.length === 0) throw createFailure('tables/no-rows', { sheet: table.name })
  return rows
}

function toIssue({ code, params }: Reason, file: string): Issue {
  return { code, params, severity: issueRegistry[code].severity, file }
}

/** Where each column stands; -1 for one that the table may lack and does. */
function findColumns<K extends string>(
  { header, name, headerLine }: RawTable,
  columns: Readonly<Record<K, InputColumn>>
): Readonly<Record<K, number>> {
  const entries = Object.entries(columns) as [K, InputColumn][]
  const places = {} as Record<K, number>
  const known = entries.map(([, { names }]) => names.join(' / ')).join(', ')
  const issues: Issue[] = []
  for (const [key, { names, needed }] of entries) {
    const found = header.flatMap((title, index) => (names.includes(title) ? [index] : []))
    const [first = -1, second] = found
    const [column = key] = names
    places[key] = first
    const place = { file: `${name}!${lettersOf(second ?? 0)}${headerLine}` }
    if (first === -1 && needed)
      issues.push(
        createIssue('tables/missing-column', { column, columns: header.join(', ').slice(0, 300) }, place)
      )
    if (second !== undefined)
      issues.push(
        createIssue(
          'tables/duplicate-header',
          { header: column, other: `${lettersOf(first)}${headerLine}` },
          place
        )
      )
  }
  const taken = new Set<number>(Object.values(places))
  for (const [index, column] of header.entries()) {
    if (column === '' || taken.has(index) || entries.some(([, { names }]) => names.includes(column))) continue
    const place = { file: `${name}!${lettersOf(index)}${headerLine}` }
    issues.push(createIssue('tables/unknown-column', { column, known }, place))
  }
  if (issues.length > 0) throw new CliFailure(issues)
  return places
}

function roleAt<K extends string>(
  index: number,
  places: Readonly<Record<K, number>>,
  columns: Readonly<Record<K, InputColumn>>
): InputColumn['role'] {
  const key = (Object.keys(places) as K[]).find((one) => places[one] === index)
  return key === undefined ? 'id' : columns[key].role
}
