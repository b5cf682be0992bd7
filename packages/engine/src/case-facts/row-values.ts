import { caseFactsColumns, caseFactsTextColumns, type ActionType } from '@lijie/schema'
import type { CaseFacts } from '../counting/index.js'
import type { FactsRules } from './facts-rules.js'

/** What an event column tells where the workflow has such an action; nothing where it has none. */
export function told<T>({ actions }: FactsRules, action: ActionType, value: T): T | null {
  return actions.has(action) ? value : null
}

/** True as 1. */
export function flagOf(isSo: boolean): 0 | 1 {
  return isSo ? 1 : 0
}

const allColumns = [...caseFactsTextColumns, ...Object.keys(caseFactsColumns)] as const

/** A row with all columns in their order (补全列): what was not told is null. */
export function fillRow(known: CaseFacts): CaseFacts {
  const row: Record<string, string | number | null> = { caseId: known.caseId }
  for (const column of allColumns) row[column] = known[column as keyof CaseFacts] ?? null
  return row as unknown as CaseFacts
}
