import { compareRationals, isRationalNumber, rationalOfDouble, readRational } from '@lijie/engine'
import type { ConditionOperator } from '@lijie/schema'

type Holds = (value: unknown, operand: unknown) => boolean

const ordering =
  (accepts: (order: number) => boolean): Holds =>
  (value, operand) => {
    const order = compareExactly(value, operand)
    return order !== undefined && accepts(order)
  }

/**
 * The ten operators without conversions (严格运算符): a value of another type never passes, fractions are compared exactly.
 * Facts that are missing are not their business.
 */
export const strictOperators: Readonly<Record<ConditionOperator, Holds>> = {
  equal: (value, operand) => value === operand,
  notEqual: (value, operand) => value !== operand,
  in: (value, operands) => Array.isArray(operands) && operands.includes(value),
  notIn: (value, operands) => Array.isArray(operands) && !operands.includes(value),
  contains: (set, code) => Array.isArray(set) && set.includes(code),
  doesNotContain: (set, code) => Array.isArray(set) && !set.includes(code),
  lessThan: ordering((order) => order < 0),
  lessThanInclusive: ordering((order) => order <= 0),
  greaterThan: ordering((order) => order > 0),
  greaterThanInclusive: ordering((order) => order >= 0)
}

/** Negative, zero or positive; undefined where one of the two is neither a number nor a fraction. */
function compareExactly(value: unknown, operand: unknown): number | undefined {
  if (typeof value === 'number' && typeof operand === 'number') return value - operand
  const [a, b] = [readExact(value), readExact(operand)]
  return a === undefined || b === undefined ? undefined : compareRationals(a, b)
}

function readExact(value: unknown): ReturnType<typeof readRational> | undefined {
  if (typeof value === 'number') return rationalOfDouble(value)
  return isRationalNumber(value) ? readRational(value) : undefined
}
