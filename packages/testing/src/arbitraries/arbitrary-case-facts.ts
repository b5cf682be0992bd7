import type { CaseFacts } from '@lijie/engine/counting'
import {
  caseFactsColumns,
  caseFactsTextColumns,
  type CaseFactsColumn,
  type CaseFactsTextColumn
} from '@lijie/schema'
import fc from 'fast-check'
import { listColumnPool, textPool } from './case-facts-pools.js'

/** What random case facts rows know. */
export interface CaseFactsOptions {
  /** Number columns to fill; every one unless given. */
  readonly columns?: readonly CaseFactsColumn[]
  /** Text columns to fill; every one unless given. */
  readonly textColumns?: readonly CaseFactsTextColumn[]
  /** True: no column is unknown. Otherwise each may be absent, null or (text) empty. */
  readonly complete?: boolean
}

/**
 * Random case facts rows (案件事实行): values that lie next to each other and next to what questions ask about, with gaps.
 * The same case id may come twice, as it does for a case with two units.
 */
export function arbitraryCaseFacts({
  columns = Object.keys(caseFactsColumns) as CaseFactsColumn[],
  textColumns = caseFactsTextColumns,
  complete = false
}: CaseFactsOptions = {}): fc.Arbitrary<CaseFacts> {
  const numbers = columns.map((column): [string, fc.Arbitrary<unknown>] => [
    column,
    withGaps(fc.constantFrom(...listColumnPool(column)), complete)
  ])
  const texts = textColumns.map((column): [string, fc.Arbitrary<unknown>] => [
    column,
    withGaps(complete ? fc.constantFrom(...textPool) : fc.constantFrom(...textPool, ''), complete)
  ])
  return fc
    .record({
      caseId: fc.integer({ min: 1, max: 99 }),
      row: fc.record(Object.fromEntries([...numbers, ...texts]))
    })
    .map(({ caseId, row }) => ({ caseId: `c${caseId}`, ...withoutUndefined(row) }))
}

function withGaps(values: fc.Arbitrary<unknown>, complete: boolean): fc.Arbitrary<unknown> {
  if (complete) return values
  return fc.oneof(
    { weight: 4, arbitrary: values },
    { weight: 1, arbitrary: fc.constantFrom(null, undefined) }
  )
}

/** Absent columns are left out, as rows have them. */
function withoutUndefined(row: Readonly<Record<string, unknown>>): Readonly<Record<string, never>> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Record<
    string,
    never
  >
}
