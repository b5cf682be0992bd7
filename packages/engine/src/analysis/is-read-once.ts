import { FALSE, TRUE } from '../kernel/index.js'
import type { Formula } from './formula.js'
import type { StepBudget } from './step-budget.js'

/**
 * True for a formula that asks for each variable once, in tests that can pass and fail (只读一次). Its parts do not hang
 * together, so each of them can hold or fail whatever the others do: nothing in it is constant or superfluous.
 */
export function isReadOnce(formula: Formula, budget: StepBudget): boolean {
  const seen = new Set<number>()
  const open: Formula[] = [formula]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    budget.left -= 1
    if (budget.left < 0) return false
    if (node.type === 'not') open.push(node.item)
    else if (node.type !== 'leaf') {
      if (node.items.length === 0) return false
      for (const item of node.items) open.push(item)
    } else {
      const { truths } = node.test
      if (seen.has(node.variable) || !truths.includes(TRUE) || !truths.includes(FALSE)) return false
      seen.add(node.variable)
    }
  }
  return true
}
