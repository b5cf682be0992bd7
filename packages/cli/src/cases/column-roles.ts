import type { FactVocabulary } from '@lijie/engine'
import type { CaseMapping, InstantColumn } from '@lijie/schema'
import type { CellRole } from '@lijie/warehouse/spreadsheet'

/** What a column of a spreadsheet holds, by the map (列用途). */
export interface ColumnRole {
  readonly role: CellRole
  /** Form of its instants when they are text; null for a fact that is an instant. */
  readonly format?: InstantColumn['format'] | null
}

/** The roles of all columns that a map reads; a column that is read twice has the stricter one. */
export function listColumnRoles(
  mapping: CaseMapping,
  { facts: vocabulary }: FactVocabulary
): ReadonlyMap<string, ColumnRole> {
  const roles = new Map<string, ColumnRole>()
  for (const [fact, { column }] of Object.entries(mapping.facts ?? {})) {
    roles.set(column, roleOfFact(vocabulary.get(fact)?.definition.type))
  }
  const texts = [mapping.unit?.column, mapping.areaGrade?.column]
  for (const column of texts) if (column !== undefined) roles.set(column, { role: 'id' })
  if ('column' in mapping.kind) roles.set(mapping.kind.column, { role: 'text' })
  roles.set(mapping.caseId.column, { role: 'id' })
  roles.set(mapping.code.column, { role: 'code' })
  for (const instant of [mapping.startedAt, mapping.disposedAt]) {
    if (instant === undefined) continue
    const { column, format } = instant
    roles.set(column, format === 'epoch-ms' ? { role: 'number' } : { role: 'instant', format })
  }
  return roles
}

function roleOfFact(type: string | undefined): ColumnRole {
  if (type === 'integer' || type === 'quantity' || type === 'ratio') return { role: 'number' }
  if (type === 'instant') return { role: 'instant', format: null }
  return type === 'code' || type === 'codes' ? { role: 'code' } : { role: 'text' }
}
