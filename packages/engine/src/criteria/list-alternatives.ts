import { complementOperators, type TypedCondition, type TypedLeaf } from './typed-condition.js'

/** One way to meet a condition: leaves that must all hold. */
export type Alternative = readonly TypedLeaf[]

/**
 * All ways to meet a condition, each as leaves that must hold together (disjunctive normal form); undefined when they
 * are more than `limit`. An unconditional row is met in one way, without any leaf.
 */
export function listAlternatives(
  condition: TypedCondition,
  limit: number
): readonly Alternative[] | undefined {
  return expand(condition, true, limit)
}

/** `wanted` false asks for the ways in which the condition does not hold. */
function expand(node: TypedCondition, wanted: boolean, limit: number): readonly Alternative[] | undefined {
  if (node.type === 'not') return expand(node.item, !wanted, limit)
  if (node.type !== 'leaf')
    return (node.type === 'any') === wanted
      ? join(node.items, wanted, limit)
      : cross(node.items, wanted, limit)
  return [[wanted ? node : { ...node, operator: complementOperators[node.operator] }]]
}

/** Any of the items will do: their alternatives side by side. */
function join(
  items: readonly TypedCondition[],
  wanted: boolean,
  limit: number
): readonly Alternative[] | undefined {
  const all: Alternative[] = []
  for (const item of items) {
    const alternatives = expand(item, wanted, limit)
    if (alternatives === undefined || all.length + alternatives.length > limit) return undefined
    all.push(...alternatives)
  }
  return all
}

/** Every item must hold: each alternative of one with each alternative of the next. */
function cross(
  items: readonly TypedCondition[],
  wanted: boolean,
  limit: number
): readonly Alternative[] | undefined {
  let all: readonly Alternative[] = [[]]
  for (const item of items) {
    const alternatives = expand(item, wanted, limit)
    if (alternatives === undefined || all.length * alternatives.length > limit) return undefined
    all = all.flatMap((one) => alternatives.map((other) => [...one, ...other]))
  }
  return all
}
