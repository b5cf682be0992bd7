import {
  decideFiling,
  fillAnswer,
  notAskedYet,
  type FilingOutcome,
  type SubcategorySlot
} from '../criteria/index.js'
import { isRefusal, type Decision } from '../kernel/index.js'
import { answeredAlone, blockSize, notAnsweredYet } from './batch-tables.js'
import { decideBlock } from './decide-block.js'
import type { FilingBatch } from './filing-batch.js'
import type { FilingColumns } from './filing-columns.js'
import { getFilingCase } from './get-filing-case.js'

/** Outcomes that are no row. */
export const batchOutcomes = { notFiled: -1, needs: -2, refused: -3 } as const

/**
 * Decides many cases at once (批量立案判定), the same way as decideFiling decides each. `out[i]` becomes the place of the
 * first deciding row of case i in `batch.rows`, or one of {@link batchOutcomes}.
 *
 * Which facts are needed, all rows where several decide, and why a case is refused: decideFiling of
 * {@link getFilingCase}.
 */
export function decideFilingBatch(
  batch: FilingBatch,
  columns: FilingColumns,
  out: Int32Array,
  count: number = columns.capacity
): void {
  if (count > columns.capacity || count > out.length)
    throw new RangeError(`${count} cases, but ${columns.capacity} in columns and room for ${out.length}`)
  for (let from = 0; from < count; from += blockSize) {
    const size = Math.min(blockSize, count - from)
    if (decideBlock(batch.tables, batch.places, columns, from, size, out)) continue
    for (let i = 0; i < size; i++)
      if ((out[from + i] as number) <= notAnsweredYet) out[from + i] = answerCase(batch, columns, from + i, i)
  }
}

/** The outcome of a case that the tables do not hold; kept in them if it is the same for all cases with this key. */
function answerCase(batch: FilingBatch, columns: FilingColumns, at: number, place: number): number {
  const { rules, tables, slots } = batch
  const key = tables.words[place] as number
  if (tables.words[key] === notAnsweredYet) {
    const subcategory = columns.subcategory[at] as number
    const firstKey = tables.words[tables.heads + tables.width * subcategory] as number
    const slot = slots[subcategory - 1] as SubcategorySlot
    const { answerOf, answers } = rules.criteria.tables
    const known = answerOf[slot.firstKey + key - firstKey] as number
    const kept =
      answers[known === notAskedYet ? fillAnswer(rules.criteria, slot, key - firstKey) : known] ?? null
    tables.words[key] = kept === null ? answeredAlone : encodeOutcome(batch, kept)
  }
  const outcome = tables.words[key] as number
  return outcome === answeredAlone
    ? encodeOutcome(batch, decideFiling(rules, getFilingCase(batch, columns, at)))
    : outcome
}

function encodeOutcome({ rowOf }: FilingBatch, decision: Decision<FilingOutcome>): number {
  if (isRefusal(decision)) return batchOutcomes.refused
  const { value } = decision
  if (value.outcome === 'filed') return rowOf.get(value.criteria[0] ?? '') ?? batchOutcomes.refused
  return value.outcome === 'needs' ? batchOutcomes.needs : batchOutcomes.notFiled
}
