import type { EvaluationPart, RowCounter } from '@lijie/schema'
import { findCounter } from './list-counters.js'

/** A counter of rows that a counter is made of, with the sign it enters with. */
export interface CounterLeaf {
  readonly id: string
  readonly document: RowCounter
  readonly sign: 1 | -1
}

/** The counters of rows that counters come down to (计数项的组成), in order; what is unknown or circular is left out. */
export function listLeaves(
  part: EvaluationPart,
  counters: readonly string[],
  sign: 1 | -1 = 1,
  above: readonly string[] = []
): readonly CounterLeaf[] {
  return counters.flatMap((id): readonly CounterLeaf[] => {
    const document = findCounter(part, id)
    if (document === undefined || above.includes(id)) return []
    if ('where' in document) return [{ id, document, sign }]
    const path = [...above, id]
    const opposite = sign === 1 ? -1 : 1
    return [
      ...listLeaves(part, document.plus, sign, path),
      ...listLeaves(part, document.minus ?? [], opposite, path)
    ]
  })
}
