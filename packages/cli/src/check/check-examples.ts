import type { FactVocabulary } from '@lijie/engine'
import { createIssue, partFiles, type CriteriaPart, type Issue } from '@lijie/schema'
import { runExamples, type ExampleFailure } from '@lijie/testing'

const file = partFiles.criteria

/** The worked examples (算例) that fail, as issues; facts that make no sense are reported at their own place. */
export function checkExamples(criteria: CriteriaPart, vocabulary: FactVocabulary): Issue[] {
  return runExamples(criteria, vocabulary).failures.flatMap((failure) => describeFailure(failure))
}

function describeFailure({ criterion: row, pointer, expected, actual }: ExampleFailure): readonly Issue[] {
  if (typeof actual === 'string')
    return [createIssue('criteria/example-fails', { row, expected, found: actual }, { file, pointer })]
  return actual.map((issue) => ({ ...issue, file, pointer: `${pointer}/facts${issue.pointer ?? ''}` }))
}
