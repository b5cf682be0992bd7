import { joinPointer, type Condition, type ConditionLeaf } from '@lijie/schema'

/** One comparison of a condition and where it stands. */
export interface PlacedLeaf {
  readonly leaf: ConditionLeaf
  readonly pointer: string
}

/**
 * The comparisons (条件项) of a condition in the order of the document, each place once; named conditions are followed to
 * where they stand. The condition has passed its checks, so names exist and do not lead in circles.
 */
export function listLeaves(
  condition: Condition,
  pointer: string,
  conditions: Readonly<Record<string, Condition>> = {}
): readonly PlacedLeaf[] {
  const leaves = new Map<string, PlacedLeaf>()
  visit(condition, pointer)
  return [...leaves.values()]

  function visit(node: Condition, at: string): void {
    if ('all' in node) visitItems(node.all, joinPointer(at, 'all'))
    else if ('any' in node) visitItems(node.any, joinPointer(at, 'any'))
    else if ('not' in node) visit(node.not, joinPointer(at, 'not'))
    else if ('condition' in node) visitNamed(node.condition)
    else leaves.set(at, { leaf: node, pointer: at })
  }

  function visitItems(items: readonly Condition[], at: string): void {
    for (const [i, item] of items.entries()) visit(item, joinPointer(at, i))
  }

  function visitNamed(name: string): void {
    const named = Object.hasOwn(conditions, name) ? conditions[name] : undefined
    if (named !== undefined) visit(named, joinPointer('/conditions', name))
  }
}
