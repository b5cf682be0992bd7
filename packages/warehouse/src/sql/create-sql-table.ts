import { caseFactsColumns } from '@lijie/schema'
import { createWarehouseFailure } from '../warehouse-failure.js'
import { columnNameOf, isTextField, type CaseFactsField } from './case-facts-table.js'
import { quoteName, type SqlDialectName } from './quote-name.js'
import type { SqlTable } from './sql-text.js'

/** Names of columns where they differ from `reported_at` and so on (列名对应). */
export type ColumnNames = Readonly<Partial<Record<CaseFactsField, string>>>

/** What stands in a database under the name of the table. */
export interface FoundTable {
  readonly dialect: SqlDialectName
  /** As messages name it. */
  readonly name: string
  /** As it stands after FROM. */
  readonly from: string
  /** Column name -> its type, as the database writes it. */
  readonly columns: ReadonlyMap<string, string>
  readonly names?: ColumnNames
  /** refuse: a plan that needs a column which is not there is refused. unknown: such a column is unknown in every row. */
  readonly absent?: 'refuse' | 'unknown'
  /** True: the database itself keeps bad values out, so none are looked for. */
  readonly trusted?: boolean
  /** Further conditions that are true for a bad value of a column. */
  readonly marks?: (field: CaseFactsField) => readonly string[]
}

/** A table whose columns were looked at. */
export interface CheckedTable {
  readonly table: SqlTable
  /** Refuses what is missing or of a type that would be rounded or misread, before any row is read. */
  readonly check: (fields: Iterable<CaseFactsField>) => void
}

const integers: Readonly<Record<SqlDialectName, RegExp>> = {
  duckdb: /^(TINYINT|SMALLINT|INTEGER|BIGINT|UTINYINT|USMALLINT|UINTEGER)$/,
  postgres: /^(smallint|integer|bigint)$/,
  clickhouse: /^(Nullable\()?U?Int(8|16|32)\)?$|^(Nullable\()?Int64\)?$/
}
const texts: Readonly<Record<SqlDialectName, RegExp>> = {
  duckdb: /^VARCHAR$/,
  postgres: /^(text|character varying.*)$/,
  clickhouse: /^(Nullable\()?String\)?$/
}
/** The collation by which texts compare as their bytes do; ClickHouse knows no other. */
const binary: Readonly<Record<SqlDialectName, string | null>> = {
  duckdb: 'POSIX',
  postgres: '"C"',
  clickhouse: null
}
const wanted: Readonly<Record<SqlDialectName, { readonly number: string; readonly text: string }>> = {
  duckdb: { number: 'BIGINT', text: 'VARCHAR' },
  postgres: { number: 'bigint', text: 'text' },
  clickhouse: { number: 'Nullable(Int64)', text: 'Nullable(String)' }
}

/** Makes SQL names for what was found (表与列核对). */
export function createSqlTable(found: FoundTable): CheckedTable {
  const { dialect, columns, names = {}, absent = 'refuse' } = found
  const nameOf = (field: CaseFactsField): string => names[field] ?? columnNameOf(field)
  const column = (field: CaseFactsField): string => {
    const name = nameOf(field)
    if (!columns.has(name)) return writeAbsent(dialect, field)
    const quoted = quoteName(dialect, name)
    // Whatever the collation of the column: texts are equal when their bytes are.
    const collation = binary[dialect]
    return collation === null || !isTextField(field) ? quoted : `(${quoted} COLLATE ${collation})`
  }
  const check = (fields: Iterable<CaseFactsField>): void => {
    for (const field of fields) {
      const type = columns.get(nameOf(field))
      const place = { table: found.name, column: nameOf(field) }
      if (type === undefined) {
        if (absent === 'refuse' || field === 'caseId')
          throw createWarehouseFailure('warehouse/missing-column', { ...place, field })
        continue
      }
      const kind = isTextField(field) ? 'text' : 'number'
      if (!(kind === 'text' ? texts : integers)[dialect].test(type))
        throw createWarehouseFailure('warehouse/wrong-column-type', {
          ...place,
          type,
          wanted: wanted[dialect][kind]
        })
    }
  }
  const badValue = (field: CaseFactsField): string | null =>
    columns.has(nameOf(field)) ? writeBadValue(found, field, column(field)) : null
  return { table: { dialect, from: found.from, column, badValue }, check }
}

/**
 * Flags other than 0 and 1, negative counts, and what the source itself marks. Written as bounds, which DuckDB knows from the
 * statistics of a Parquet file without looking at its values.
 */
function writeBadValue(
  { dialect, trusted = false, marks }: FoundTable,
  field: CaseFactsField,
  column: string
): string | null {
  if (isTextField(field) || trusted) return null
  const kind = caseFactsColumns[field]
  const domain =
    kind === 'flag' ? [`${column} < 0`, `${column} > 1`] : kind === 'count' ? [`${column} < 0`] : []
  const conditions = [...domain, ...(marks?.(field) ?? [])]
  if (conditions.length === 0) return null
  return dialect === 'clickhouse' ? `ifNull(${conditions.join(' OR ')}, 0)` : conditions.join(' OR ')
}

function writeAbsent(dialect: SqlDialectName, field: CaseFactsField): string {
  const { number, text } = wanted[dialect]
  return `CAST(NULL AS ${isTextField(field) ? text : number})`
}
