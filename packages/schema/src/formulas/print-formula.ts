import type { FormulaNode, RationalNumber } from '../generated/types.js'
import { expandNumber } from './expand-number.js'
import { operatorStrength, rightStrength, strengthOf } from './formula-strength.js'
import { isPlainName } from './is-plain-name.js'

/**
 * A formula as text (公式文本), with as few parentheses as its meaning needs. Reading it gives the same tree again when the tree
 * is one that `readFormula` gave and the text stays within the budget of characters.
 */
export function printFormula(node: FormulaNode): string {
  if ('number' in node) return printNumber(node.number)
  if ('name' in node) return isPlainName(node.name) ? node.name : `[${node.name}]`
  if ('negate' in node) return `-${wrap(node.negate, 4)}`
  if ('call' in node) return `${node.call}(${node.of.map(printFormula).join(', ')})`
  if ('round' in node) {
    const { decimals, mode } = node.rounding
    return `round(${printFormula(node.round)}, ${decimals}, ${mode})`
  }
  const { operator, left, right } = node
  return `${wrap(left, operatorStrength(operator))} ${operator} ${wrap(right, rightStrength(operator))}`
}

/** In parentheses when it binds less tightly than its place needs. */
function wrap(node: FormulaNode, least: number): string {
  const expanded = 'number' in node ? (expandNumber(node.number) ?? node) : node
  const text = printFormula(expanded)
  return strengthOf(expanded) < least ? `(${text})` : text
}

function printNumber(number: RationalNumber): string {
  const expanded = expandNumber(number)
  if (expanded === undefined) return `${number.numerator} / ${number.denominator}`
  if (!('number' in expanded)) return printFormula(expanded)
  const { numerator, denominator } = expanded.number
  return printDecimal(BigInt(numerator), BigInt(denominator))
}

function printDecimal(numerator: bigint, denominator: bigint): string {
  let decimals = 0
  while (10n ** BigInt(decimals) % denominator !== 0n) decimals++
  const digits = ((numerator * 10n ** BigInt(decimals)) / denominator).toString().padStart(decimals + 1, '0')
  const point = digits.length - decimals
  return decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`
}
