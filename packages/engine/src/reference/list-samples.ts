import type { ConditionLeaf, FactDefinition, RationalNumber } from '@lijie/schema'
import { convertQuantity, rationalOfDouble, readInstant, type FactEntry } from '../criteria/index.js'
import {
  addRationals,
  compareRationals,
  createRational,
  divideRationals,
  readRational,
  subtractRationals,
  type Rational
} from '../kernel/index.js'

const one = createRational(1n)
const maxCodes = 16

/**
 * Values of a fact that stand for all its values (代表值): whatever value a case has, one of these makes the same leaves
 * hold. Every operand, one value in each gap between operands, and for choices any one that no leaf names. Undefined when
 * there are too many.
 */
export function listSamples(
  { definition, codes, check }: FactEntry,
  leaves: readonly ConditionLeaf[]
): readonly unknown[] | undefined {
  const operands = [...new Set(leaves.flatMap((leaf) => readOperands(leaf, definition)))]
  switch (definition.type) {
    case 'boolean':
      return [false, true]
    case 'code':
      return [...operands, ...[...codes].filter((code) => !operands.includes(code)).slice(0, 1)]
    case 'text': {
      const others = [0, ...operands].map((_, length) => 'x'.repeat(length))
      const fresh = others.filter((text) => !operands.includes(text) && check(text) === null)
      return [...operands, ...fresh.slice(0, 1)]
    }
    case 'codes':
      if (operands.length > maxCodes) return undefined
      return operands.reduce<unknown[][]>(
        (sets, code) => [...sets, ...sets.map((set) => [...set, code])],
        [[]]
      )
    default:
      return sampleOrdered(definition, operands as readonly Ordered[]).filter(
        (value) => check(value) === null
      )
  }
}

type Ordered = number | RationalNumber
type OrderedFact = Extract<FactDefinition, { type: 'integer' | 'quantity' | 'ratio' | 'instant' }>

/** The operands of a leaf as plain values of its fact: in its unit, instants in milliseconds. */
function readOperands(leaf: ConditionLeaf, definition: FactDefinition): readonly unknown[] {
  const { unit } = leaf
  const own = 'unit' in definition ? definition.unit : undefined
  return [leaf.value].flat().map((value) => {
    if (definition.type === 'instant') return readInstant(value)
    return unit === undefined || own === undefined ? value : convertQuantity(value as number, unit, own)
  })
}

/** From the lowest value to the highest: each operand, and a value strictly between it and the next. */
function sampleOrdered(definition: OrderedFact, operands: readonly Ordered[]): readonly unknown[] {
  const points = operands
    .toSorted(compareValues)
    .filter((point, i, all) => i === 0 || compareValues(all[i - 1] ?? 0, point) < 0)
  const isWhole = definition.type === 'integer' || definition.type === 'instant'
  const farthest = isWhole ? Number.MAX_SAFE_INTEGER : Number.MAX_VALUE
  const { minimum = -farthest, maximum = farthest } = definition.type === 'instant' ? {} : definition
  const [lowest = maximum, highest = minimum] = [points[0], points.at(-1)]
  return [
    ...(compareValues(minimum, lowest) < 0 ? [minimum] : []),
    ...points.flatMap((point, i) => {
      const next = points[i + 1]
      return next === undefined ? [point] : [point, ...sampleBetween(point, next, definition)]
    }),
    ...(compareValues(highest, maximum) < 0 ? [maximum] : [])
  ]
}

/** One value strictly between two, or none: integers and doubles have neighbours. */
function sampleBetween(a: Ordered, b: Ordered, { type }: OrderedFact): readonly unknown[] {
  if (type === 'ratio') {
    const { numerator, denominator } = simplestBetween(exact(a), exact(b))
    const [n, d] = [Number(numerator), Number(denominator)]
    if (Number.isSafeInteger(n) && Number.isSafeInteger(d)) return [{ numerator: n, denominator: d }]
    return compareValues(a, n / d) < 0 && compareValues(n / d, b) < 0 ? [n / d] : []
  }
  const [low, high] = [a as number, b as number]
  const middle = type === 'quantity' ? low / 2 + high / 2 : Math.floor(low / 2 + high / 2)
  return low < middle && middle < high ? [middle] : []
}

/**
 * The fraction with the smallest denominator strictly between two, by continued fractions; written on its own, so that the
 * definition shares nothing with what is held against it.
 */
function simplestBetween(a: Rational, b: Rational): Rational {
  const whole = createRational(floor(a))
  const next = addRationals(whole, one)
  if (compareRationals(next, b) < 0) return next
  const [low, high] = [subtractRationals(a, whole), subtractRationals(b, whole)]
  const inverse = divideRationals(one, high)
  const above =
    low.numerator === 0n
      ? createRational(floor(inverse) + 1n)
      : simplestBetween(inverse, divideRationals(one, low))
  return addRationals(whole, divideRationals(one, above))
}

function floor({ numerator, denominator }: Rational): bigint {
  const rest = numerator % denominator
  return (numerator - (rest < 0n ? rest + denominator : rest)) / denominator
}

function compareValues(a: Ordered, b: Ordered): number {
  return compareRationals(exact(a), exact(b))
}

function exact(value: Ordered): Rational {
  return typeof value === 'number' ? rationalOfDouble(value) : readRational(value)
}
