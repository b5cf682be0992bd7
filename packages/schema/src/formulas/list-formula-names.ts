import type { FormulaNode } from '../generated/types.js'

/** The names a formula asks for (公式引用的名称), each once, in the order in which they stand. */
export function listFormulaNames(node: FormulaNode): readonly string[] {
  const names = new Set<string>()
  collect(node, names)
  return [...names]
}

function collect(node: FormulaNode, names: Set<string>): void {
  if ('name' in node) names.add(node.name)
  else if ('operator' in node) for (const side of [node.left, node.right]) collect(side, names)
  else if ('negate' in node) collect(node.negate, names)
  else if ('round' in node) collect(node.round, names)
  else if ('call' in node) for (const one of node.of) collect(one, names)
}
