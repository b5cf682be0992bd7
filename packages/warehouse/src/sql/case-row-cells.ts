import type { CaseFacts } from '@lijie/engine/counting'
import { caseFactsColumns, type CaseFactsColumn } from '@lijie/schema'
import { createWarehouseFailure } from '../warehouse-failure.js'
import { caseFactsFields, isTextField, type CaseFactsField } from './case-facts-table.js'
import { isWholeText } from './is-whole-text.js'

/** What a column of a row is written as; null is unknown. */
export type CaseCell = string | number | null

/**
 * A row as cells in the order of {@link caseFactsFields} (写入前检查). An empty text becomes unknown.
 *
 * Throws `warehouse/invalid-row` and `warehouse/invalid-text` for what no database should keep.
 */
export function listCaseCells(row: CaseFacts): CaseCell[] {
  if (typeof row.caseId !== 'string' || row.caseId === '') throw refuseValue(row, 'caseId', 'text')
  return caseFactsFields.map((field) => {
    const value: unknown = row[field]
    if (value === null || value === undefined || value === '') return null
    return isTextField(field) ? checkText(row, field, value) : checkNumber(row, field, value)
  })
}

function checkText(row: CaseFacts, field: CaseFactsField, value: unknown): string {
  if (typeof value !== 'string') throw refuseValue(row, field, 'text')
  if (value.includes('\0') || !isWholeText(value))
    throw createWarehouseFailure('warehouse/invalid-text', { case: showCase(row), column: field })
  return value
}

function checkNumber(row: CaseFacts, field: CaseFactsColumn, value: unknown): number {
  const kind = caseFactsColumns[field]
  const isRight =
    kind === 'flag'
      ? value === 0 || value === 1
      : Number.isSafeInteger(value) && (kind === 'instant' || (value as number) >= 0)
  if (!isRight) throw refuseValue(row, field, wanted[kind])
  return value as number
}

const wanted = { flag: '0, 1', count: '0, 1, 2 …', instant: '1767225600000' } as const

function refuseValue(row: CaseFacts, field: CaseFactsField, form: string): Error {
  const value: unknown = row[field]
  return createWarehouseFailure('warehouse/invalid-row', {
    case: showCase(row),
    column: field,
    value: String(typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : value),
    wanted: form
  })
}

function showCase(row: CaseFacts): string {
  return JSON.stringify(String(row.caseId).slice(0, 60)).slice(1, -1)
}
