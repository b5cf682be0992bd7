import { canonicalJson } from '../kernel/index.js'
import type { TypedCondition } from '../criteria/index.js'
import { denyCondition } from './deny-condition.js'
import { findIn } from './find-case.js'
import type { SearchSpace } from './search-space.js'
import type { BudgetSource } from './step-budget.js'

/** Whether two conditions hold for the same cases: proved, disproved, or not settled within the budget. */
export function proveEquivalent(
  a: TypedCondition,
  b: TypedCondition,
  space: SearchSpace | null,
  budgets: BudgetSource
): boolean | undefined {
  if (shapeOf(a) === shapeOf(b)) return true
  if (space === null) return undefined
  const differs: TypedCondition = {
    type: 'any',
    items: [
      { type: 'all', items: [a, denyCondition(b)] },
      { type: 'all', items: [denyCondition(a), b] }
    ]
  }
  const { result } = budgets.ask((budget) => findIn(space, space.formulaOf(differs), budget))
  return result === 'exhausted' ? undefined : result === 'none'
}

/** A condition as text, the same for conditions that differ in the order of their items only. */
function shapeOf(node: TypedCondition): string {
  if (node.type === 'not')
    return node.item.type === 'not' ? shapeOf(node.item.item) : `!${shapeOf(node.item)}`
  if (node.type === 'leaf') {
    const operands = node.operands.map((operand) => canonicalJson(operand)).toSorted()
    return `${node.fact.id} ${node.operator} ${operands.join(' ')}`
  }
  const items = [...new Set(node.items.map((item) => shapeOf(item)))].toSorted()
  return items.length === 1 ? (items[0] ?? '') : `${node.type}(${items.join(';')})`
}
