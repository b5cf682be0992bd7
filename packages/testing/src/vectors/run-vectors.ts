import { canonicalJson } from '@lijie/engine'
import type { VectorFile, VectorTest } from '@lijie/schema'
import { askVector, expectedOutcome } from './ask-vector.js'
import { createGroupCompiler, type CompiledGroup } from './compile-group.js'
import { listVectors } from './list-vectors.js'
import type { VectorContext, VectorOutcome } from './vector-context.js'

/** A golden vector that does not hold. */
export interface VectorFailure {
  /** JSON Pointer of the test in its file. */
  readonly pointer: string
  readonly group: string
  readonly test: string
  readonly when: VectorTest['when']
  /** null: the test says neither `then` nor `refused`, or both. */
  readonly expected: VectorOutcome | null
  readonly actual: VectorOutcome
}

/** How many vectors ran, and those that do not hold. */
export interface VectorRun {
  readonly tests: number
  readonly failures: readonly VectorFailure[]
}

/**
 * Runs the golden vectors (标准算例) of one file: every question is put to a rulebook composed as its group says, and the
 * answer must be exactly the expected one. Citations and warnings are not compared.
 *
 * The file has passed its JSON Schema; the standards are prepared. A group whose standards cannot be compiled answers
 * every question with the codes of what stands against it.
 */
export function runVectors(file: VectorFile, context: VectorContext): VectorRun {
  const compile = createGroupCompiler(context)
  const vectors = listVectors(file)
  const failures = vectors.flatMap(({ group, test, pointer }): VectorFailure[] => {
    const { expected, actual, holds } = runVector(compile(group), test)
    if (holds) return []
    const { description, when } = test
    return [{ pointer, group: group.description, test: description, when, expected, actual }]
  })
  return { tests: vectors.length, failures }
}

/** One test put to its compiled group. */
export function runVector(
  group: CompiledGroup,
  test: VectorTest
): {
  readonly expected: VectorOutcome | null
  readonly actual: VectorOutcome
  readonly holds: boolean
} {
  const expected = expectedOutcome(test)
  const actual = askVector(group, test)
  return { expected, actual, holds: expected !== null && isSameOutcome(expected, actual) }
}

/** The order of keys says nothing; the order of lists does. */
function isSameOutcome(a: VectorOutcome, b: VectorOutcome): boolean {
  return canonicalJson(a) === canonicalJson(b)
}
