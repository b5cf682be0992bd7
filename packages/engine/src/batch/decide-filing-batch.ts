import {
  askEachTime,
  decideFiling,
  fillAnswer,
  notAskedYet,
  type FilingOutcome,
  type SubcategorySlot
} from '../criteria/index.js'
import { isRefusal, type Decision } from '../kernel/index.js'
import { addColumn, type Block } from './add-column.js'
import type { FilingBatch } from './filing-batch.js'
import type { FactColumn, FilingColumns } from './filing-columns.js'
import { getFilingCase } from './get-filing-case.js'

/** Outcomes that are no row. */
export const batchOutcomes = { notFiled: -1, needs: -2, refused: -3 } as const
const blockSize = 1024

/**
 * Decides many cases at once (批量立案判定), the same way as decideFiling decides each. `out[i]` becomes the place of the
 * first deciding row of case i in `batch.rows`, or one of {@link batchOutcomes}.
 *
 * Which facts are needed, all rows where several decide, and why a case is refused, also one with a value outside the
 * bounds of its fact: decideFiling of {@link getFilingCase}.
 */
export function decideFilingBatch(
  batch: FilingBatch,
  columns: FilingColumns,
  out: Int32Array,
  count: number = columns.capacity
): void {
  const { tables } = batch.rules.criteria
  const outcomes = tables.answers.map((decision) => (decision === null ? 0 : encodeOutcome(batch, decision)))
  const block: Block = {
    from: 0,
    count: 0,
    bases: new Int32Array(blockSize),
    keys: new Int32Array(blockSize),
    wrong: new Uint8Array(blockSize)
  }
  for (let from = 0; from < count; from += blockSize) {
    block.from = from
    block.count = Math.min(blockSize, count - from)
    startBlock(batch, columns, block)
    for (let i = 0; i < batch.facts.length; i++) {
      const fact = batch.facts[i]
      if (fact !== undefined) addColumn(tables, fact, columns.facts[i] as FactColumn, block)
    }
    answerBlock(batch, columns, block, outcomes, out)
  }
}

function startBlock({ bases: places }: FilingBatch, { subcategory }: FilingColumns, block: Block): void {
  const { from, count, bases, keys, wrong } = block
  for (let i = 0; i < count; i++) bases[i] = places[subcategory[from + i] as number] ?? 0
  keys.fill(0)
  wrong.fill(0)
}

function answerBlock(
  batch: FilingBatch,
  columns: FilingColumns,
  { from, count, keys, wrong }: Block,
  outcomes: number[],
  out: Int32Array
): void {
  const { tables } = batch.rules.criteria
  const { firstKeys } = batch
  const { subcategory } = columns
  for (let i = 0; i < count; i++) {
    const place = subcategory[from + i] as number
    const first = firstKeys[place] ?? -1
    const answer =
      first < 0 || wrong[i] === 1 ? askEachTime : (tables.answerOf[first + (keys[i] as number)] as number)
    out[from + i] =
      answer > askEachTime
        ? (outcomes[answer] as number)
        : answerOne(batch, columns, from + i, answer, keys[i] as number, outcomes)
  }
}

/** A key that is asked about for the first time, or a case that is decided by itself. */
function answerOne(
  batch: FilingBatch,
  columns: FilingColumns,
  at: number,
  answer: number,
  key: number,
  outcomes: number[]
): number {
  const { criteria } = batch.rules
  if (answer === notAskedYet) {
    const slot = batch.slots[columns.subcategory[at] as number] as SubcategorySlot
    const place = fillAnswer(criteria, slot, key)
    if (place > askEachTime) {
      const outcome = encodeOutcome(batch, criteria.tables.answers[place] as Decision<FilingOutcome>)
      outcomes[place] = outcome
      return outcome
    }
  }
  return encodeOutcome(batch, decideFiling(batch.rules, getFilingCase(batch, columns, at)))
}

function encodeOutcome({ rowOf }: FilingBatch, decision: Decision<FilingOutcome>): number {
  if (isRefusal(decision)) return batchOutcomes.refused
  const { value } = decision
  if (value.outcome === 'filed') return rowOf.get(value.criteria[0] ?? '') ?? batchOutcomes.refused
  return value.outcome === 'needs' ? batchOutcomes.needs : batchOutcomes.notFiled
}
