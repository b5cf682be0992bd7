import type { CountPlan } from '@lijie/engine/counting'
import {
  caseFactsColumns,
  caseFactsTextColumns,
  type CaseFactsColumn,
  type CaseFactsTextColumn,
  type EvaluatedObject
} from '@lijie/schema'
import fc from 'fast-check'
import { arbitraryRowQuestion, type RowQuestionOptions } from './arbitrary-row-question.js'

const objects: readonly EvaluatedObject[] = [
  'unit',
  'district',
  'street',
  'community',
  'cell',
  'collector',
  'acceptor',
  'filer',
  'dispatcher'
]

/**
 * Random plans of what to count (计数计划): several passes, items with and without a question, sums over flags and counts
 * (sums of instants leave the whole numbers below 2^53).
 */
export function arbitraryCountPlan(options: RowQuestionOptions = {}): fc.Arbitrary<CountPlan> {
  const { columns = Object.keys(caseFactsColumns) as CaseFactsColumn[], textColumns = caseFactsTextColumns } =
    options
  const question = fc.option(arbitraryRowQuestion(options), { freq: 6 })
  const summed = columns.filter((column) => caseFactsColumns[column] !== 'instant')
  return fc.record({
    passes: fc.array(fc.record({ object: fc.constantFrom(...listObjects(textColumns)), question }), {
      minLength: 1,
      maxLength: 3
    }),
    items: fc.array(
      fc.record({
        question,
        sum: summed.length === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...summed))
      }),
      { minLength: 1, maxLength: 6 }
    )
  })
}

function listObjects(textColumns: readonly CaseFactsTextColumn[]): readonly EvaluatedObject[] {
  const asked: ReadonlySet<string> = new Set(textColumns)
  const shared = objects.filter((object) => asked.has(object))
  return shared.length === 0 ? ['unit'] : shared
}
