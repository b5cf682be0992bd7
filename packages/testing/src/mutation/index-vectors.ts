import type { VectorFile, VectorGroup, VectorTest } from '@lijie/schema'
import { subcategoryOf } from '../rule-coverage/measure-coverage.js'
import { nameComposition } from '../vectors/compile-group.js'
import { listVectors } from '../vectors/list-vectors.js'

/** Golden vectors that may notice a change: a standard's own, or those of one that uses it. */
export interface VectorSuite {
  /** Id of the standard in whose folder the files lie. */
  readonly subject: string
  readonly files: readonly VectorFile[]
}

/** One vector, ready to be chosen. */
export interface IndexedVector {
  readonly subject: string
  readonly group: VectorGroup
  readonly test: VectorTest
  /** The same for vectors that are put to the same rulebook. */
  readonly composition: string
  /** The sub-category that it asks about; undefined for limits of its own, working time and days. */
  readonly subcategory: string | undefined
  /** Its question and its group's day of knowledge as text, to look for names and dates in. */
  readonly text: string
}

/** The vectors of all suites, in order. */
export function indexVectors(suites: readonly VectorSuite[]): readonly IndexedVector[] {
  return suites.flatMap(({ subject, files }) =>
    files
      .flatMap((file) => listVectors(file))
      .map(({ group, test }) => ({
        subject,
        group,
        test,
        composition: `${subject} ${nameComposition(group)}`,
        subcategory: askedSubcategory(test.when),
        text: JSON.stringify([test.when, group.on, group.knownAt ?? null])
      }))
  )
}

function askedSubcategory(when: VectorTest['when']): string | undefined {
  if ('filing' in when) return `${when.filing.kind}/${when.filing.code}`
  if ('recorded' in when) return subcategoryOf(when.recorded)
  if (!('deadline' in when) || when.deadline.criterion === undefined) return undefined
  return subcategoryOf(when.deadline.criterion)
}
