import { checkFacts, interpretRow, nameTruth, type FactVocabulary, type TruthName } from '@lijie/engine'
import { joinPointer, type CriteriaPart, type Criterion, type FactValues, type Issue } from '@lijie/schema'

/** A worked example (算例) of a row that does not hold. */
export interface ExampleFailure {
  readonly criterion: string
  /** JSON Pointer of the example in criteria.json. */
  readonly pointer: string
  readonly facts: FactValues
  readonly expected: TruthName
  /** What the row gives; issues when the facts make no sense, pointing into them. */
  readonly actual: TruthName | readonly Issue[]
}

/** How many examples ran, and those that do not hold. */
export interface ExampleRun {
  readonly tests: number
  readonly failures: readonly ExampleFailure[]
}

/**
 * Runs the worked examples that criteria carry (算例): each gives facts and says whether its row applies. The criteria are
 * known to compile. Facts that the vocabulary does not allow are reported instead of being decided on.
 */
export function runExamples(criteria: CriteriaPart, vocabulary: FactVocabulary): ExampleRun {
  const failures: ExampleFailure[] = []
  let tests = 0
  for (const [index, row] of criteria.rows.entries()) {
    tests += row.examples?.length ?? 0
    failures.push(...runRowExamples(row, index, criteria, vocabulary))
  }
  return { tests, failures }
}

/** Runs the examples of one row. */
export function runRowExamples(
  row: Criterion,
  index: number,
  { conditions = {} }: CriteriaPart,
  vocabulary: FactVocabulary
): readonly ExampleFailure[] {
  return (row.examples ?? []).flatMap(({ facts, applies }, at): ExampleFailure[] => {
    const expected = String(applies) as TruthName
    const issues = checkFacts(vocabulary, facts)
    const actual =
      issues.length > 0 ? issues : nameTruth(interpretRow(row, { vocabulary, conditions }, facts))
    if (actual === expected) return []
    const pointer = ['rows', String(index), 'examples', String(at)].reduce(joinPointer, '')
    return [{ criterion: row.id, pointer, facts, expected, actual }]
  })
}
