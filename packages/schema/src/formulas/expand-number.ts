import type { FormulaNode, RationalNumber } from '../generated/types.js'
import { reduceFraction } from './read-decimal.js'

/**
 * A number of a given tree as the text of a formula would write it (数的规范形式): in lowest terms, a negative one behind a sign, one
 * without an exact decimal as a division. Undefined for what is no fraction of whole numbers that JSON holds.
 */
export function expandNumber({ numerator, denominator }: RationalNumber): FormulaNode | undefined {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator < 1) return
  const number = reduceFraction(BigInt(Math.abs(numerator)), BigInt(denominator))
  if (number === undefined) return
  const isNegative = numerator < 0
  if (isDecimal(number.denominator)) return isNegative ? { negate: { number } } : { number }
  const left: FormulaNode = wholeNumber(number.numerator)
  const right = wholeNumber(number.denominator)
  return { operator: '/', left: isNegative ? { negate: left } : left, right }
}

function wholeNumber(numerator: number): FormulaNode {
  return { number: { numerator, denominator: 1 } }
}

/** Whether a denominator has no factor but 2 and 5. */
function isDecimal(denominator: number): boolean {
  let rest = BigInt(denominator)
  for (const factor of [2n, 5n]) while (rest % factor === 0n) rest /= factor
  return rest === 1n
}
