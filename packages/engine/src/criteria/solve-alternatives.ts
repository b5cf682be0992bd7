import type { FactValues } from '@lijie/schema'
import { TRUE } from '../kernel/index.js'
import type { Axis } from './axis.js'
import { createAxes } from './create-axes.js'
import type { Alternative } from './list-alternatives.js'
import type { TypedLeaf } from './typed-condition.js'

/**
 * A case that is just enough for one alternative and also meets another: its sets hold what the first asks for and
 * nothing else; all other facts are free. Undefined when there is no such case.
 */
export function solveAlternatives(minimal: Alternative, other: Alternative): FactValues | undefined {
  const facts: Record<string, unknown> = {}
  const leaves = [...minimal, ...other]
  for (const [id, group] of groupByFact(leaves)) {
    const isSet = group[0]?.fact.definition.type === 'codes'
    const value = isSet ? solveSet(group, minimal) : solveValue(group)
    if (value === undefined) return undefined
    facts[id] = value
  }
  return facts
}

function solveSet(leaves: readonly TypedLeaf[], minimal: Alternative): readonly unknown[] | undefined {
  const codes = new Set<unknown>()
  for (const leaf of leaves)
    if (leaf.operator === 'contains' && minimal.includes(leaf)) codes.add(leaf.operands[0])
  const fits = leaves.every((leaf) => codes.has(leaf.operands[0]) === (leaf.operator === 'contains'))
  return fits ? [...codes] : undefined
}

/** A value of one fact for which all leaves hold, found by going through its cells. */
function solveValue(leaves: readonly TypedLeaf[]): unknown {
  const axis: Axis | undefined = [...createAxes([{ type: 'all', items: leaves }]).values()][0]
  const tests = leaves.map((leaf) => axis?.compile(leaf))
  const cells = new Int32Array(1)
  for (const cell of axis?.cells ?? []) {
    cells[0] = cell
    if (tests.every((test) => test?.(cells) === TRUE)) return axis?.sample(cell)
  }
  return undefined
}

function groupByFact(leaves: readonly TypedLeaf[]): ReadonlyMap<string, readonly TypedLeaf[]> {
  const groups = new Map<string, TypedLeaf[]>()
  for (const leaf of leaves) {
    const group = groups.get(leaf.fact.id)
    if (group === undefined) groups.set(leaf.fact.id, [leaf])
    else group.push(leaf)
  }
  return groups
}
