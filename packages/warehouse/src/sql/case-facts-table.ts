import {
  caseFactsColumns,
  caseFactsTextColumns,
  type CaseFactsColumn,
  type CaseFactsTextColumn
} from '@lijie/schema'
import { quoteName, type SqlDialectName } from './quote-name.js'

/** A column of the table of case facts (案件事实表的列). */
export type CaseFactsField = 'caseId' | CaseFactsColumn | CaseFactsTextColumn

/** Name of the table when none is given. */
export const caseFactsTable = 'case_facts'

/** All columns in the order in which they are written: the case, texts, numbers. */
export const caseFactsFields: readonly CaseFactsField[] = [
  'caseId',
  ...caseFactsTextColumns,
  ...(Object.keys(caseFactsColumns) as CaseFactsColumn[])
]

/** Whether a column holds text; the others hold whole numbers of 64 bits. */
export function isTextField(field: CaseFactsField): field is 'caseId' | CaseFactsTextColumn {
  return !Object.hasOwn(caseFactsColumns, field)
}

/** Name of a column in databases and files (物理列名): `reportedAt` is `reported_at`. */
export function columnNameOf(field: CaseFactsField): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

interface TableWords {
  readonly text: string
  readonly number: string
  readonly caseId: string
  readonly end: string
  readonly checks: boolean
}

const words: Readonly<Record<SqlDialectName, TableWords>> = {
  duckdb: { text: 'VARCHAR', number: 'BIGINT', caseId: 'VARCHAR NOT NULL', end: '', checks: false },
  postgres: {
    text: 'text COLLATE "C"',
    number: 'bigint',
    caseId: 'text COLLATE "C" NOT NULL',
    end: '',
    checks: true
  },
  clickhouse: {
    text: 'Nullable(String)',
    number: 'Nullable(Int64)',
    caseId: 'String',
    end: ' ENGINE = MergeTree ORDER BY case_id',
    checks: false
  }
}

/**
 * The statement that makes the table of case facts (建表语句). Every column but the case id may be unknown (NULL). PostgreSQL
 * also checks flags and counts, so that no statement can write a value that rows in memory would refuse.
 */
export function createCaseFactsTable(dialect: SqlDialectName, table: string = caseFactsTable): string {
  const { text, number, caseId, end, checks } = words[dialect]
  const columns = caseFactsFields.map((field) => {
    const type = field === 'caseId' ? caseId : isTextField(field) ? text : number
    return `  ${columnNameOf(field)} ${type}${checks ? checkOf(field) : ''}`
  })
  return `CREATE TABLE ${quoteName(dialect, table)} (\n${columns.join(',\n')}\n)${end}`
}

function checkOf(field: CaseFactsField): string {
  if (isTextField(field)) return ''
  const kind = caseFactsColumns[field]
  if (kind === 'instant') return ''
  return kind === 'flag'
    ? ` CHECK (${columnNameOf(field)} IN (0, 1))`
    : ` CHECK (${columnNameOf(field)} >= 0)`
}
