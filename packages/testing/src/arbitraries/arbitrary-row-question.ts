import type { RowQuestion } from '@lijie/engine/counting'
import {
  caseFactsColumns,
  caseFactsTextColumns,
  type CaseFactsColumn,
  type CaseFactsTextColumn
} from '@lijie/schema'
import fc from 'fast-check'
import { listColumnPool, textPool } from './case-facts-pools.js'

/** What random questions ask about, and how deep they go. */
export interface RowQuestionOptions {
  /** Number columns; every one unless given. */
  readonly columns?: readonly CaseFactsColumn[]
  /** Text columns; every one unless given. */
  readonly textColumns?: readonly CaseFactsTextColumn[]
  /** Levels of nesting; 3 unless given. */
  readonly maxDepth?: number
}

const operators = [
  'equal',
  'notEqual',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive'
] as const

/** Random questions to case facts rows (计数条件), empty `all`, `any` and `in` among them. */
export function arbitraryRowQuestion({
  columns = Object.keys(caseFactsColumns) as CaseFactsColumn[],
  textColumns = caseFactsTextColumns,
  maxDepth = 3
}: RowQuestionOptions = {}): fc.Arbitrary<RowQuestion> {
  const text = fc.constantFrom(...textColumns)
  const texts = fc.record({
    column: text,
    in: fc.subarray([...textPool], { maxLength: 4 })
  })
  return fc.letrec<{ node: RowQuestion }>((tie) => ({
    node: fc.oneof(
      { maxDepth, depthSize: 'small' },
      fc.oneof(...columns.map((column) => comparisonsOf(column, columns))),
      fc.record({ known: fc.constantFrom(...columns, ...textColumns) }),
      ...(textColumns.length === 0 ? [] : [texts, fc.record({ same: fc.tuple(text, text) })]),
      fc.record({ all: fc.array(tie('node'), { maxLength: 4 }) }),
      fc.record({ any: fc.array(tie('node'), { maxLength: 4 }) }),
      fc.record({ not: tie('node') }),
      fc.record({ definite: tie('node') })
    )
  })).node
}

/** Comparisons of a column with numbers that it holds and with columns of its kind. */
function comparisonsOf(
  column: CaseFactsColumn,
  columns: readonly CaseFactsColumn[]
): fc.Arbitrary<RowQuestion> {
  const alike = columns.filter((other) => caseFactsColumns[other] === caseFactsColumns[column])
  return fc.record({
    column: fc.constant(column),
    operator: fc.constantFrom(...operators),
    than: fc.oneof(
      fc.record({ number: fc.constantFrom(...listColumnPool(column)) }),
      fc.record({ column: fc.constantFrom(...alike) })
    )
  })
}
