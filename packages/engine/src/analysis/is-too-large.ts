import type { TypedCondition } from '../criteria/index.js'
import { groupLeaves } from './search-space.js'

/** More rows than this in one sub-category are not compared with each other. */
const mostRows = 1000
/** More items than this in one list are not compared with each other. */
export const mostItems = 500
/** Tests times values that they are tabulated for. */
const mostEntries = 2_000_000

/**
 * True when going through the cases of these conditions would take too long to prepare, before a single step is counted:
 * so many thresholds of one fact, or so many rows, no standard has.
 */
export function isTooLarge(conditions: readonly TypedCondition[]): boolean {
  if (conditions.length > mostRows) return true
  let entries = 0
  for (const leaves of groupLeaves(conditions).values()) {
    const operands = leaves.reduce((sum, leaf) => sum + leaf.operands.length, 0)
    entries += leaves[0]?.fact.definition.type === 'codes' ? leaves.length : 2 * leaves.length * operands
  }
  return entries > mostEntries
}
