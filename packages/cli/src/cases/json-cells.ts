import type { CaseMapping } from '@lijie/schema'

/** The columns a map reads, each once: the header of a table made of JSON objects. */
export function listMappedColumns(mapping: CaseMapping): string[] {
  const columns = [
    mapping.caseId.column,
    ...('column' in mapping.kind ? [mapping.kind.column] : []),
    mapping.code.column,
    mapping.startedAt.column,
    ...(mapping.disposedAt === undefined ? [] : [mapping.disposedAt.column]),
    ...(mapping.unit === undefined ? [] : [mapping.unit.column]),
    ...(mapping.areaGrade === undefined ? [] : [mapping.areaGrade.column]),
    ...Object.values(mapping.facts ?? {}).map(({ column }) => column)
  ]
  return [...new Set(columns)]
}

/**
 * The cells of a JSON object under a map: text as it is, numbers and booleans as JSON writes them, lists joined with the
 * separator of their column, null and absent empty.
 */
export function createCellReader(
  columns: readonly string[],
  mapping: CaseMapping
): (record: Readonly<Record<string, unknown>>) => string[] {
  const separators = new Map(
    Object.values(mapping.facts ?? {}).map(({ column, separator }) => [column, separator ?? ','])
  )
  return (record) =>
    columns.map((column) => {
      const value = Object.hasOwn(record, column) ? record[column] : null
      if (typeof value === 'string') return value
      if (value === null || value === undefined) return ''
      if (Array.isArray(value)) return value.map(String).join(separators.get(column) ?? ',')
      return typeof value === 'object' ? JSON.stringify(value) : String(value)
    })
}
