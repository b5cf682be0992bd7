import {
  caseFactsColumns,
  type CaseFactsColumn,
  type CaseFactsKind,
  type CaseFactsTextColumn
} from '@lijie/schema'
import { EngineError } from '../kernel/index.js'
import type { CaseFacts } from './case-facts.js'

/**
 * A number column of a row (读取数值列), or null when it is unknown.
 *
 * @throws EngineError `evaluation/bad-row` for anything that would be miscounted in silence: NaN, Infinity, a part of a
 * number, text, a flag other than 0 and 1, a negative count.
 */
export function readNumber(row: CaseFacts, column: CaseFactsColumn): number | null {
  return checkNumber(row, { name: column, kind: caseFactsColumns[column] }, row[column])
}

/** A text column of a row, or null when it is unknown: absent, null or empty. */
export function readText(row: CaseFacts, column: CaseFactsTextColumn): string | null {
  return checkText(row, column, row[column])
}

/** What a number column of a row holds, once it was looked at. */
export function checkNumber(
  { caseId }: CaseFacts,
  { name, kind }: { readonly name: CaseFactsColumn; readonly kind: CaseFactsKind },
  value: number | null | undefined
): number | null {
  if (value === null || value === undefined) return null
  const isFine =
    kind === 'flag'
      ? value === 0 || value === 1
      : Number.isSafeInteger(value) && (kind === 'instant' || value >= 0)
  if (isFine) return value
  throw new EngineError(
    'evaluation/bad-row',
    `Case ${String(caseId)}: ${name} must be ${expected[kind]} or null, not ${show(value)}`
  )
}

/** The same for a text column. */
export function checkText(
  { caseId }: CaseFacts,
  column: string,
  value: string | null | undefined
): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'string') return value
  throw new EngineError(
    'evaluation/bad-row',
    `Case ${String(caseId)}: ${column} must be text or null, not ${show(value)}`
  )
}

const expected = {
  instant: 'a whole number of milliseconds',
  flag: '0, 1',
  count: 'a whole number from 0'
} as const

function show(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value)
}
