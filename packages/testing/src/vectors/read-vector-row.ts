import { parseInstant } from '@lijie/engine'
import type { CaseFacts } from '@lijie/engine/counting'
import { caseFactsColumns, caseStages, type CaseFactsColumn } from '@lijie/schema'

const stages: ReadonlySet<string> = new Set<CaseFactsColumn>(['stage', 'voidStage'])

/**
 * A case facts row as vectors write it (案件事实行): instants as ISO text or milliseconds, stages by name. What cannot be read
 * stays as it is written, so that counting refuses it.
 */
export function readVectorRow(written: Readonly<Record<string, unknown>>): CaseFacts {
  const columns = new Map<string, unknown>(Object.entries(caseFactsColumns))
  const read = (name: string, value: unknown): unknown => {
    if (typeof value !== 'string') return value
    if (columns.get(name) === 'instant') return parseInstant(value) ?? value
    const place = stages.has(name) ? caseStages.findIndex((stage) => stage === value) : -1
    return place === -1 ? value : place
  }
  return Object.fromEntries(
    Object.entries(written).map(([name, value]) => [name, read(name, value)])
  ) as unknown as CaseFacts
}
