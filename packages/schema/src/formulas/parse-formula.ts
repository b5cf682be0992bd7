import type { FormulaNode, FormulaSource } from '../generated/types.js'
import type { Issue } from '../issues/index.js'
import { checkFormulaTree } from './check-formula-tree.js'
import { FormulaFault } from './formula-fault.js'
import { failUnexpected, peekToken } from './formula-reader.js'
import { lexFormula } from './lex-formula.js'
import { readExpression } from './read-expression.js'

/** A formula that was read, or the first fault in it (公式读取结果). */
export type ParsedFormula =
  | { readonly ok: true; readonly node: FormulaNode }
  | { readonly ok: false; readonly issue: Issue }

/**
 * Reads a formula as authors write it (解析公式): `结案数 / 应结案数 * 100`, `max(0, 25 - 1.5*(100 - value))`, `[due-to-close] × 60%`,
 * `舍入(数值, 2)`, also in full-width signs.
 *
 * The grammar is total: every text gives a tree or one coded fault with its place, in time linear in its length. Nothing is
 * run as code. Names are not looked up here.
 */
export function parseFormula(text: string): ParsedFormula {
  return settle(() => {
    const reader = { tokens: lexFormula(text), at: 0, depth: 0, nodes: 0 }
    const node = readExpression(reader)
    if (peekToken(reader).kind !== 'end') {
      failUnexpected(reader, ['an operator or the end', '运算符或结尾'])
    }
    return node
  })
}

/** The tree of a formula given as text or as a tree, in its one canonical form (规范语法树); budgets hold for both. */
export function readFormula(source: FormulaSource): ParsedFormula {
  return typeof source === 'string' ? parseFormula(source) : settle(() => checkFormulaTree(source))
}

function settle(read: () => FormulaNode): ParsedFormula {
  try {
    return { ok: true, node: read() }
  } catch (error) {
    if (error instanceof FormulaFault) return { ok: false, issue: error.issue }
    throw error
  }
}
