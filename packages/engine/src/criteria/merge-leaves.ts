import type { Axis, Test } from './axis.js'
import type { CodesAxis } from './codes-axis.js'
import type { TypedCondition, TypedLeaf } from './typed-condition.js'

/** What the leaves of a group that ask for one thing together are answered by, and the items that are left. */
export interface MergedLeaves {
  readonly merged: readonly Test[]
  readonly rest: readonly TypedCondition[]
}

/**
 * Takes leaves out of a group that one test can answer (合并叶条件): all that ask what the same set contains, and all that
 * name values of the same code or text, where the group asks for any of them or for none. So a group of very many leaves
 * costs no more than one leaf with very many values.
 */
export function mergeLeaves(
  quantifier: 'all' | 'any',
  items: readonly TypedCondition[],
  axisOf: (leaf: TypedLeaf) => Axis
): MergedLeaves {
  const groups = new Map<Axis, TypedLeaf[]>()
  const rest: TypedCondition[] = []
  for (const item of items) {
    if (item.type !== 'leaf' || !isMergeable(item, quantifier)) {
      rest.push(item)
      continue
    }
    const axis = axisOf(item)
    const group = groups.get(axis)
    if (group === undefined) groups.set(axis, [item])
    else group.push(item)
  }
  return { merged: [...groups].map(([axis, leaves]) => compileTogether(axis, leaves, quantifier)), rest }
}

function isMergeable({ operator, fact }: TypedLeaf, quantifier: 'all' | 'any'): boolean {
  if (operator === 'contains') return true
  if (fact.definition.type !== 'code' && fact.definition.type !== 'text') return false
  return quantifier === 'any'
    ? operator === 'equal' || operator === 'in'
    : operator === 'notEqual' || operator === 'notIn'
}

function compileTogether(axis: Axis, leaves: readonly TypedLeaf[], quantifier: 'all' | 'any'): Test {
  const [first] = leaves as readonly [TypedLeaf]
  const operands = leaves.flatMap((leaf) => leaf.operands)
  if (first.operator === 'contains')
    return (axis as CodesAxis).compileContains(operands as readonly string[], quantifier)
  return axis.compile({ ...first, operator: quantifier === 'any' ? 'in' : 'notIn', operands })
}
