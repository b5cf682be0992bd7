import type { FormulaNode, FormulaOperation } from '../generated/types.js'

/** How tightly a part of a formula binds (结合强度): 1 sum, 2 product, 3 sign, 4 value. */
export type FormulaStrength = 1 | 2 | 3 | 4

/** How tightly this node binds when it is printed in canonical form. */
export function strengthOf(node: FormulaNode): FormulaStrength {
  if ('negate' in node) return 3
  return 'operator' in node ? operatorStrength(node.operator) : 4
}

/** How tightly the left side of an operator must bind to need no parentheses: as tightly as the operator. */
export function operatorStrength(operator: FormulaOperation['operator']): 1 | 2 {
  return operator === '+' || operator === '-' ? 1 : 2
}

/** The same for the right side: more tightly, and a sign behind a product is put in parentheses. */
export function rightStrength(operator: FormulaOperation['operator']): 2 | 4 {
  return operatorStrength(operator) === 1 ? 2 : 4
}
