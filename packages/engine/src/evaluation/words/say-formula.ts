import type { FormulaNode, FormulaSource, MessageLanguage } from '@lijie/schema'
import { printFormula, readFormula } from '../../formulas/index.js'
import { pick } from './column-words.js'

/** A formula as it is written, with labels in place of ids (公式说法); what is no formula is shown as it is. */
export function sayFormula(
  source: FormulaSource,
  { language, nameOf }: { readonly language: MessageLanguage; readonly nameOf: (name: string) => string }
): string {
  const read = readFormula(source)
  if (!read.ok) return typeof source === 'string' ? source : JSON.stringify(source)
  return printFormula(
    rename(read.node, (name) => {
      if (name === 'value' || name === '数值') return pick(['数值', 'value'], language)
      if (name === 'fullMarks' || name === '满分') return pick(['满分', 'full marks'], language)
      return nameOf(name)
    })
  )
}

function rename(node: FormulaNode, name: (name: string) => string): FormulaNode {
  const inner = (one: FormulaNode): FormulaNode => rename(one, name)
  if ('name' in node) return { name: name(node.name) }
  if ('operator' in node) return { ...node, left: inner(node.left), right: inner(node.right) }
  if ('negate' in node) return { negate: inner(node.negate) }
  if ('call' in node) return { ...node, of: node.of.map(inner) }
  if ('round' in node) return { ...node, round: inner(node.round) }
  return node
}
