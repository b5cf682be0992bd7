import { checkFacts, createReason, parseInstant, type EarlierStage, type Reason } from '@lijie/engine'
import type { FactValues } from '@lijie/schema'
import type { CaseContext } from './case-context.js'
import { checkOrder } from './check-order.js'
import { createUnreadRow, noFacts, noFaults, type CaseRow } from './case-row.js'

type JsonObject = Readonly<Record<string, unknown>>

const ownKeys = [
  'caseId',
  'kind',
  'code',
  'edition',
  'startedAt',
  'disposedAt',
  'unit',
  'areaGrade',
  'continues'
]
const keys = new Set([...ownKeys, 'facts'])

/**
 * Reads a parsed JSON value as a case: `{caseId, kind, code, edition?, startedAt, disposedAt?, unit?, areaGrade?,
 * continues?: {case, criterion}, facts?}`. Instants are ISO 8601 text with an offset, or epoch milliseconds. Every fault
 * is listed; what is no grade or no earlier stage is left to the decision, which refuses it.
 */
export function readJsonCase(value: unknown, line: number, context: CaseContext): CaseRow {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return createUnreadRow(line, [createReason('cases/not-an-object', { found: nameType(value) })])
  }
  const record = value as JsonObject
  const faults: Reason[] = []
  for (const key of Object.keys(record)) {
    if (!keys.has(key)) faults.push(createReason('cases/unknown-key', { key }))
  }
  const caseId = readCaseId(record, faults)
  const disposedAt = readInstantField(record, 'disposedAt', faults)
  const startedAt = readInstantField(record, 'startedAt', faults)
  if (startedAt === null) faults.push(createReason('cases/missing-start', { column: 'startedAt' }))
  const misorder = checkOrder(startedAt, disposedAt)
  if (misorder !== null) faults.push(misorder)
  return {
    line,
    caseId,
    kind: readTextField(record, 'kind', faults) ?? missing('cases/missing-kind', 'kind', faults),
    code: readTextField(record, 'code', faults) ?? missing('cases/missing-code', 'code', faults),
    edition: readTextField(record, 'edition', faults),
    startedAt: startedAt ?? null,
    disposedAt: disposedAt ?? null,
    unit: readTextField(record, 'unit', faults),
    areaGrade: readTextField(record, 'areaGrade', faults) ?? context.areaGrade ?? null,
    continues: ownField(record, 'continues') as EarlierStage | null,
    facts: readFacts(record, faults, context),
    faults: faults.length === 0 ? noFaults : faults,
    unfinished: disposedAt === null
  }
}

function ownField(record: JsonObject, key: string): unknown {
  return Object.hasOwn(record, key) ? (record[key] ?? null) : null
}

function readCaseId(record: JsonObject, faults: Reason[]): string | null {
  const value = ownField(record, 'caseId')
  if (typeof value === 'string' && value !== '') return value
  if (Number.isSafeInteger(value)) return String(value)
  if (value === null || value === '') faults.push(createReason('cases/missing-case-id', { column: 'caseId' }))
  else faults.push(badField('caseId', value, 'text'))
  return null
}

function readTextField(record: JsonObject, field: string, faults: Reason[]): string | null {
  const value = ownField(record, field)
  if (value === null || value === '') return null
  if (typeof value === 'string') return value
  faults.push(badField(field, value, 'text'))
  return ''
}

function missing(
  code: 'cases/missing-kind' | 'cases/missing-code',
  column: string,
  faults: Reason[]
): string {
  faults.push(createReason(code, { column }))
  return ''
}

/** The instant, null when it is absent or empty, undefined (with a fault) when it is none. */
function readInstantField(record: JsonObject, column: string, faults: Reason[]): number | null | undefined {
  const value = ownField(record, column)
  if (value === null || value === '') return null
  if (Number.isSafeInteger(value)) return value as number
  const instant = typeof value === 'string' ? parseInstant(value) : undefined
  if (instant === undefined) {
    faults.push(createReason('cases/bad-instant', { column, value: showValue(value), format: 'iso' }))
  }
  return instant
}

function readFacts(record: JsonObject, faults: Reason[], { vocabulary }: CaseContext): FactValues {
  const value = ownField(record, 'facts')
  if (value === null) return noFacts
  if (typeof value === 'object' && !Array.isArray(value)) return value as FactValues
  for (const { code, params } of checkFacts(vocabulary, value)) faults.push({ code, params, because: [] })
  return noFacts
}

function badField(field: string, value: unknown, expected: string): Reason {
  return createReason('cases/bad-field', { field, value: showValue(value), expected })
}

function nameType(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}

function showValue(value: unknown): string {
  return (JSON.stringify(value) ?? typeof value).slice(0, 80)
}
