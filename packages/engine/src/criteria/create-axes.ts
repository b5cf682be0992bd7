import type { Axis } from './axis.js'
import { createChoiceAxis } from './choice-axis.js'
import { createCodesAxis } from './codes-axis.js'
import { createOrderedAxis } from './ordered-axis.js'
import type { TypedCondition, TypedLeaf } from './typed-condition.js'

/** One axis for each fact that the conditions of a sub-category read, by the name of the fact. */
export function createAxes(conditions: readonly TypedCondition[]): ReadonlyMap<string, Axis> {
  const axes = new Map<string, Axis>()
  let slot = 0
  for (const [id, leaves] of groupLeaves(conditions)) {
    const axis = createAxis(leaves, slot)
    axes.set(id, axis)
    slot += axis.width
  }
  return axes
}

function createAxis(leaves: readonly TypedLeaf[], slot: number): Axis {
  const [leaf] = leaves
  if (leaf === undefined) throw new RangeError('an axis needs a leaf')
  const { fact } = leaf
  switch (fact.definition.type) {
    case 'boolean':
    case 'code':
    case 'text':
      return createChoiceAxis(fact, slot, leaves)
    case 'codes':
      return createCodesAxis(fact, slot, leaves)
    default:
      return createOrderedAxis(fact, slot, leaves)
  }
}

/** All leaves of conditions by the name of their fact; parts that are shared between conditions are visited once. */
export function groupLeaves(
  conditions: readonly TypedCondition[]
): ReadonlyMap<string, readonly TypedLeaf[]> {
  const leaves = new Map<string, TypedLeaf[]>()
  const seen = new Set<TypedCondition>()
  const open = conditions.toReversed()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    if (node.type === 'not') open.push(node.item)
    else if (node.type !== 'leaf') open.push(...node.items.toReversed())
    else {
      const list = leaves.get(node.fact.id)
      if (list === undefined) leaves.set(node.fact.id, [node])
      else list.push(node)
    }
  }
  return leaves
}
