import type { FormulaNode } from '@lijie/schema'
import { writeNumber, writeRounding } from './excel-numbers.js'

/** What a name of a formula stands for in the sheet: a cell or a number; null when the sheet does not hold it. */
export type CellOfName = (name: string) => string | null

/** A formula of a scheme as one of a spreadsheet (公式转换); null when it names what the sheet does not hold. */
export function writeFormula(node: FormulaNode, cellOf: CellOfName): string | null {
  if ('number' in node) return writeNumber(node.number)
  if ('name' in node) return cellOf(node.name)
  if ('negate' in node) return wrap('-(', [writeFormula(node.negate, cellOf)], ')')
  if ('round' in node) {
    const value = writeFormula(node.round, cellOf)
    return value === null ? null : writeRounding(value, node.rounding)
  }
  if ('call' in node) {
    const of = node.of.map((one) => writeFormula(one, cellOf))
    if (node.call === 'clamp') return wrap('MIN(MAX(', of.slice(0, 2), `),${of[2] ?? '0'})`, of)
    return wrap(`${node.call.toUpperCase()}(`, of, ')')
  }
  const [left, right] = [writeFormula(node.left, cellOf), writeFormula(node.right, cellOf)]
  return left === null || right === null ? null : `(${left}${node.operator}${right})`
}

/** Puts parts between a head and a tail unless one of them, or of all that is needed, is missing. */
function wrap(
  head: string,
  parts: readonly (string | null)[],
  tail: string,
  needed: readonly (string | null)[] = parts
): string | null {
  return needed.includes(null) ? null : head + parts.join(',') + tail
}
