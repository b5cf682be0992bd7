import type { FactValues } from '@lijie/schema'
import { unknownCell, type Cells } from './axis.js'
import type { CompiledSubcategory } from './compiled-criteria.js'
import type { FactVocabulary } from './fact-vocabulary.js'

const hasOwn = Object.prototype.hasOwnProperty

/**
 * Puts the facts of a case into the cells of a sub-category, in one pass over the facts that are given. False when any
 * of them is wrong, also one that no row here reads; checkFacts then says what.
 */
export function encodeFacts(
  subcategory: CompiledSubcategory,
  vocabulary: FactVocabulary,
  facts: FactValues,
  cells: Cells
): boolean {
  for (let slot = 0; slot < subcategory.width; slot++) cells[slot] = unknownCell
  const { axes } = subcategory
  for (const name in facts) {
    if (!hasOwn.call(facts, name)) continue
    const value = facts[name]
    const axis = axes.get(name)
    if (axis === undefined) {
      const entry = vocabulary.facts.get(name)
      if (entry === undefined) return false
      if (value !== undefined && value !== null && entry.check(value) !== null) return false
    } else if (value !== undefined && value !== null && !axis.encode(value, cells)) return false
  }
  return true
}
