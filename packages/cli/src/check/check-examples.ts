import { checkFacts, interpretRow, type FactVocabulary } from '@lijie/engine'
import { createIssue, partFiles, type CriteriaPart, type Criterion, type Issue } from '@lijie/schema'

const file = partFiles.criteria

/**
 * Runs the worked examples that rows carry (算例): each gives facts and says whether the row applies. The criteria are
 * known to compile. Facts that the vocabulary does not allow are reported instead of being decided on.
 */
export function checkExamples({ rows, conditions = {} }: CriteriaPart, vocabulary: FactVocabulary): Issue[] {
  const context = { vocabulary, conditions }
  return rows.flatMap((row, index) =>
    (row.examples ?? []).flatMap((example, at) => {
      const pointer = `/rows/${index}/examples/${at}`
      const faults = checkFacts(vocabulary, example.facts)
      if (faults.length > 0) {
        return faults.map((fault) => ({
          ...fault,
          file,
          pointer: `${pointer}/facts${fault.pointer ?? ''}`
        }))
      }
      return compare(
        row,
        String(example.applies),
        nameTruth(interpretRow(row, context, example.facts)),
        pointer
      )
    })
  )
}

function compare({ id: row }: Criterion, expected: string, found: string, pointer: string): Issue[] {
  if (expected === found) return []
  return [createIssue('criteria/example-fails', { row, expected, found }, { file, pointer })]
}

function nameTruth(truth: ReturnType<typeof interpretRow>): string {
  return truth === 0 ? 'false' : truth === 1 ? 'unknown' : 'true'
}
