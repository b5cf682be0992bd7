import type { FormulaCall, FormulaNode, FormulaOperation } from '../generated/types.js'
import { expandNumber } from './expand-number.js'
import { failFormula } from './formula-fault.js'
import { formulaLimits } from './formula-limits.js'
import { operatorStrength, rightStrength, strengthOf } from './formula-strength.js'
import { argumentCounts } from './formula-words.js'
import { isFormulaName } from './is-plain-name.js'

/** Checks a node below another one: its key, and how many levels its text lies deeper. */
type CheckInside = (node: FormulaNode, key: string, levels: number) => FormulaNode

/**
 * The tree that the text of this formula would give (规范语法树), within the budgets of texts. Ends with a coded fault otherwise, at a
 * JSON Pointer inside the tree. Follows at most as many nodes as the budget has, so a hostile tree costs no more than a
 * good one.
 */
export function checkFormulaTree(tree: FormulaNode): FormulaNode {
  let nodes = 0
  const check = (given: FormulaNode, depth: number, pointer: string): FormulaNode => {
    if (++nodes > formulaLimits.nodes) {
      failFormula('formula/too-many-parts', { maximum: formulaLimits.nodes }, pointer)
    }
    if (depth > formulaLimits.depth) {
      failFormula('formula/too-deep', { position: 1, maximum: formulaLimits.depth }, pointer)
    }
    const inside: CheckInside = (below, key, levels) => check(below, depth + levels, `${pointer}/${key}`)
    return checkNode(expand(given, pointer), inside, pointer)
  }
  return check(tree, 0, '')
}

function checkNode(node: FormulaNode, inside: CheckInside, pointer: string): FormulaNode {
  if ('number' in node) return node
  if ('name' in node) return checkName(node.name, pointer)
  if ('operator' in node) return checkOperation(node, inside)
  if ('negate' in node) {
    const levels = strengthOf(expand(node.negate, `${pointer}/negate`)) < 4 ? 2 : 1
    return { negate: inside(node.negate, 'negate', levels) }
  }
  if ('round' in node) return { round: inside(node.round, 'round', 1), rounding: node.rounding }
  if ('call' in node) return checkCall(node, inside, pointer)
  return failTree(pointer)
}

function checkName(name: string, pointer: string): FormulaNode {
  if (isFormulaName(name)) return { name }
  return failFormula('formula/unreadable-name', { name, position: 1 }, pointer)
}

function checkOperation({ operator, left, right }: FormulaOperation, inside: CheckInside): FormulaNode {
  return {
    operator,
    left: inside(left, 'left', extraLevel(left, 'left', operatorStrength(operator))),
    right: inside(right, 'right', extraLevel(right, 'right', rightStrength(operator)))
  }
}

/** One level deeper where the side is printed in parentheses. */
function extraLevel(side: FormulaNode, key: string, least: number): 0 | 1 {
  return strengthOf(expand(side, `/${key}`)) < least ? 1 : 0
}

function checkCall({ call, of }: FormulaCall, inside: CheckInside, pointer: string): FormulaNode {
  const [least, most] = argumentCounts[call]
  if (of.length < least || of.length > most) {
    const needed = least === most ? `${least}` : `${least}-${most}`
    failFormula('formula/argument-count', { name: call, position: 1, given: of.length, needed }, pointer)
  }
  return { call, of: of.map((one, index) => inside(one, `of/${index}`, 1)) }
}

function expand(node: FormulaNode, pointer: string): FormulaNode {
  return 'number' in node ? (expandNumber(node.number) ?? failTree(pointer)) : node
}

function failTree(pointer: string): never {
  return failFormula('formula/unreadable-tree', { maximum: String(formulaLimits.largest) }, pointer)
}
