import type { FormulaCall, FormulaNode, FormulaOperation } from '@lijie/schema'
import {
  addRationals,
  compareRationals,
  createRational,
  decimalToRational,
  divideRationals,
  isTooLong,
  multiplyRationals,
  readRational,
  roundRational,
  subtractRationals,
  type Rational
} from '../kernel/index.js'

/** What a formula gives (公式结果): an exact value, or why there is none. */
export type FormulaResult =
  | { readonly kind: 'value'; readonly value: Rational }
  | { readonly kind: 'division-by-zero' }
  | { readonly kind: 'unknown-name'; readonly name: string }
  /** A number on the way has more digits than scores may have. */
  | { readonly kind: 'number-too-long' }

/** The exact value of a name, or null when it has none; names come as they are written, `__proto__` too. */
export type FormulaLookup = (name: string) => Rational | null

/**
 * Computes a formula exactly (公式求值). Division by zero, names without a value and numbers that get too long are results, not
 * exceptions; of several, the first from the left is told. The tree must be one that `readFormula` of the schema gave, so that it is of bounded size.
 */
export function evaluateFormula(node: FormulaNode, lookup: FormulaLookup): FormulaResult {
  if ('number' in node) return valued(readRational(node.number))
  if ('name' in node) {
    const value = lookup(node.name)
    return value === null ? { kind: 'unknown-name', name: node.name } : valued(value)
  }
  if ('negate' in node) return combine([node.negate], lookup, ([value]) => subtractRationals(zero, value))
  if ('round' in node) {
    const round = ([value]: Values): Rational => decimalToRational(roundRational(value, node.rounding))
    return combine([node.round], lookup, round)
  }
  if ('call' in node) return combine(node.of, lookup, (values) => callFunction(node.call, values))
  return combine([node.left, node.right], lookup, ([left, right = zero]) =>
    operate(node.operator, left, right)
  )
}

type Values = readonly [Rational, ...Rational[]]

const zero = createRational(0)

/** Every part is kept short, so that the next operation takes no time worth speaking of. */
function valued(value: Rational): FormulaResult {
  return isTooLong(value) ? { kind: 'number-too-long' } : { kind: 'value', value }
}

/** The parts from left to right, then their combination; null of it is a division by zero. */
function combine(
  parts: readonly FormulaNode[],
  lookup: FormulaLookup,
  join: (values: Values) => Rational | null
): FormulaResult {
  const values: Rational[] = []
  for (const part of parts) {
    const result = evaluateFormula(part, lookup)
    if (result.kind !== 'value') return result
    values.push(result.value)
  }
  const [first = zero, ...rest] = values
  const joined = join([first, ...rest])
  return joined === null ? { kind: 'division-by-zero' } : valued(joined)
}

function operate(operator: FormulaOperation['operator'], left: Rational, right: Rational): Rational | null {
  switch (operator) {
    case '+':
      return addRationals(left, right)
    case '-':
      return subtractRationals(left, right)
    case '*':
      return multiplyRationals(left, right)
    case '/':
      return right.numerator === 0n ? null : divideRationals(left, right)
  }
}

function callFunction(call: FormulaCall['call'], [first, ...rest]: Values): Rational {
  switch (call) {
    case 'min':
      return rest.reduce(lesser, first)
    case 'max':
      return rest.reduce(greater, first)
    case 'clamp':
      // Where the bounds cross, the upper one holds.
      return lesser(greater(first, rest[0] ?? first), rest[1] ?? first)
    case 'abs':
      return first.numerator < 0n ? subtractRationals(zero, first) : first
  }
}

function lesser(a: Rational, b: Rational): Rational {
  return compareRationals(b, a) < 0 ? b : a
}

function greater(a: Rational, b: Rational): Rational {
  return compareRationals(b, a) > 0 ? b : a
}
