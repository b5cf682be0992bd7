import type { FactValues } from '@lijie/schema'
import type { TypedCondition } from '../criteria/index.js'
import { searchIn, type AnalysisContext } from './analysis-context.js'
import type { SearchSpace } from './search-space.js'

/**
 * A case that meets as many parts as it can, taken one after the other (最接近的案例): what shows best that the parts
 * cannot all be met.
 */
export function findNearestCase(
  parts: readonly TypedCondition[],
  space: SearchSpace,
  context: AnalysisContext
): FactValues {
  let met: readonly TypedCondition[] = []
  let facts: FactValues = {}
  for (const part of parts) {
    const items = [...met, part]
    const search = searchIn(context, space, { type: 'all', items })
    if (search.result !== 'found') continue
    met = items
    facts = search.facts
  }
  return facts
}

/** The parts that must all hold for a condition to hold. */
export function listRequiredParts(condition: TypedCondition): readonly TypedCondition[] {
  return condition.type === 'all' ? condition.items.flatMap((item) => listRequiredParts(item)) : [condition]
}
