import type { Truth } from '../kernel/index.js'
import { judgeClass, type ClassSpace, type LeafTables } from './class-space.js'
import type { KnownTruths } from './list-needs.js'
import type { RowQuestion } from './row-question.js'

/**
 * What classes answer (类应答表), worked out when a class is first met: class -> place among the distinct lists of answers.
 * Far fewer lists occur than there are classes, so that counts stay close together in memory.
 */
export interface ClassAnswers {
  readonly space: ClassSpace
  readonly questions: readonly RowQuestion[]
  readonly truths: KnownTruths
  /** -1 for a class that was not met yet. */
  readonly places: Int32Array
  readonly lists: (readonly Truth[])[]
  readonly placeOf: Map<string, number>
  readonly tables: LeafTables
}

/** No answers yet. */
export function createClassAnswers(
  space: ClassSpace,
  questions: readonly RowQuestion[],
  truths: KnownTruths
): ClassAnswers {
  const places = new Int32Array(space.size).fill(-1)
  return { space, questions, truths, places, lists: [], placeOf: new Map(), tables: new Map() }
}

/** Replaces the classes of a block by the places of their answers. */
export function answerBlock(answers: ClassAnswers, classes: Int32Array, length: number): void {
  const { places } = answers
  const end = length | 0
  for (let i = 0; i < end; i++) {
    const one = classes[i] as number
    const place = places[one] as number
    classes[i] = place < 0 ? meetClass(answers, one) : place
  }
}

function meetClass(answers: ClassAnswers, one: number): number {
  const { space, questions, truths, places, lists, placeOf, tables } = answers
  const list = questions.map((question) => judgeClass(space, one, question, truths, tables))
  const text = list.join('')
  const place = placeOf.get(text) ?? lists.length
  if (place === lists.length) {
    placeOf.set(text, place)
    lists.push(list)
  }
  places[one] = place
  return place
}
