import type { CaseMapping } from '@lijie/schema'

/** The column that marks made-up cases (合成数据); nothing is read from it. */
export const syntheticColumn = 'synthetic'

const fields = ['caseId', 'kind', 'code', 'startedAt', 'disposedAt', 'unit', 'areaGrade']

/**
 * The map of a table whose header already speaks of cases: `caseId, kind, code, startedAt` (required), `disposedAt`,
 * `unit`, `areaGrade`, and one column per fact under the fact's own name. Instants are ISO 8601 with an offset; sets split at `;`.
 */
export function createDefaultMapping(header: readonly string[], facts: ReadonlySet<string>): CaseMapping {
  const factColumns = header.filter((name) => facts.has(name) && !fields.includes(name))
  return {
    caseId: { column: 'caseId' },
    kind: { column: 'kind', values: { component: 'component', event: 'event' } },
    code: { column: 'code', by: 'code' },
    startedAt: isoColumn('startedAt'),
    ...(header.includes('disposedAt') && { disposedAt: isoColumn('disposedAt') }),
    ...(header.includes('unit') && { unit: { column: 'unit' } }),
    ...(header.includes('areaGrade') && { areaGrade: { column: 'areaGrade' } }),
    facts: Object.fromEntries(factColumns.map((column) => [column, { column, separator: ';' }]))
  }
}

function isoColumn(column: string): CaseMapping['startedAt'] {
  return { column, format: 'iso' }
}

/** Columns of a table without a map that are neither a field nor a fact. */
export function findUnusedColumns(header: readonly string[], facts: ReadonlySet<string>): string[] {
  return header.filter((name) => !fields.includes(name) && !facts.has(name) && name !== syntheticColumn)
}
