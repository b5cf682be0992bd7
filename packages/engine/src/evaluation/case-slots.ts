import type { CaseFactsColumn } from '@lijie/schema'
import { EngineError } from '../kernel/index.js'
import type { CaseFacts } from './case-facts.js'

/**
 * The numbers a counter can ask about, side by side in one typed array that is filled anew for each row: the columns of
 * the row, asOf, and the constants of the scheme. Unknown is NaN. So a comparison is two reads and no row allocates.
 */
export type CaseSlots = Float64Array

/** Where each column stands. */
export const columnSlots: Readonly<Record<CaseFactsColumn, number>> = {
  reportedAt: 0,
  startedAt: 1,
  dueAt: 2,
  disposedAt: 3,
  closedAt: 4,
  filed: 5,
  voided: 6,
  rework: 7
}
/** Where the instant of evaluation stands. */
export const asOfSlot = 8
/** Where the constants of a scheme begin. */
export const firstConstantSlot = 9

/** Slots for one tally, with asOf and the constants in place. */
export function createSlots(asOf: number, constants: readonly number[]): CaseSlots {
  const slots = new Float64Array(firstConstantSlot + constants.length)
  slots[asOfSlot] = asOf
  slots.set(constants, firstConstantSlot)
  return slots
}

/**
 * Puts the columns of a row into their slots.
 *
 * @throws EngineError `evaluation/bad-row` for NaN, Infinity or text where a number belongs, which would be miscounted
 * in silence.
 */
export function fillSlots(slots: CaseSlots, row: CaseFacts): void {
  slots[0] = readColumn(row, row.reportedAt)
  slots[1] = readColumn(row, row.startedAt)
  slots[2] = readColumn(row, row.dueAt)
  slots[3] = readColumn(row, row.disposedAt)
  slots[4] = readColumn(row, row.closedAt)
  slots[5] = readColumn(row, row.filed)
  slots[6] = readColumn(row, row.voided)
  slots[7] = readColumn(row, row.rework)
}

/** A column that is absent at run time is unknown, like null. */
function readColumn(row: CaseFacts, value: number | null | undefined): number {
  if (value === null || value === undefined) return Number.NaN
  if (Number.isFinite(value)) return value
  throw new EngineError(
    'evaluation/bad-row',
    `Case ${String(row.caseId)}: every column must be a finite number or null`
  )
}
