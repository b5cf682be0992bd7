import type { Condition, FactsPart } from '@lijie/schema'
import fc from 'fast-check'
import { arbitraryLeaf } from './arbitrary-leaf.js'

/** What random conditions may refer to, and how deep they go. */
export interface ConditionOptions {
  /** Named conditions of the document that they may refer to. */
  readonly names?: readonly string[]
  /** Levels of nesting; 3 unless given. */
  readonly maxDepth?: number
}

/** Random conditions (条件) over a vocabulary: `all`, `any`, `not`, named ones and leaves. They type-check. */
export function arbitraryCondition(
  facts: FactsPart,
  { names = [], maxDepth = 3 }: ConditionOptions = {}
): fc.Arbitrary<Condition> {
  const named = names.length === 0 ? [] : [fc.record({ condition: fc.constantFrom(...names) })]
  return fc.letrec<{ node: Condition }>((tie) => ({
    node: fc.oneof(
      { maxDepth, depthSize: 'small' },
      arbitraryLeaf(facts),
      ...named,
      fc.record({ all: fc.array(tie('node'), { minLength: 1, maxLength: 4 }) }),
      fc.record({ any: fc.array(tie('node'), { minLength: 1, maxLength: 4 }) }),
      fc.record({ not: tie('node') })
    )
  })).node
}
