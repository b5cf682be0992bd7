import type { FactDefinition, RationalNumber } from '@lijie/schema'
import {
  compareWithThreshold,
  createThreshold,
  nextDouble,
  readInstant,
  type FactEntry,
  type Threshold,
  type TypedLeaf,
  type TypedOperand
} from '../criteria/index.js'
import { compareRationals } from '../kernel/index.js'
import { sampleCell } from './sample-cell.js'

/**
 * One plain value of a fact for each class of values that the given leaves can tell apart (等价类): the codes and texts
 * they name and one other, the thresholds themselves and one value in each gap. Classes that no accepted value lies in
 * are left out, so what holds for these values holds for all. Sets are not its business: each code of a set is a
 * variable of its own.
 */
export function listValues(fact: FactEntry, leaves: readonly TypedLeaf[]): readonly unknown[] {
  switch (fact.definition.type) {
    case 'boolean':
      return [false, true]
    case 'code':
      return listCodes(fact, leaves)
    case 'text':
      return listTexts(fact, leaves)
    case 'codes':
      throw new RangeError('a set has no single value')
    default:
      return listNumbers(fact, leaves)
  }
}

/** Whether a leaf holds for one of the listed values. */
export function holdsForValue({ fact, operator, operands }: TypedLeaf, value: unknown): boolean {
  const [operand] = operands
  switch (operator) {
    case 'equal':
    case 'in':
      return operands.includes(value as TypedOperand)
    case 'notEqual':
    case 'notIn':
      return !operands.includes(value as TypedOperand)
    case 'lessThan':
      return compareSizes(value, operand, fact.definition) < 0
    case 'lessThanInclusive':
      return compareSizes(value, operand, fact.definition) <= 0
    case 'greaterThan':
      return compareSizes(value, operand, fact.definition) > 0
    case 'greaterThanInclusive':
      return compareSizes(value, operand, fact.definition) >= 0
    default:
      throw new RangeError(`${operator} is about sets`)
  }
}

function compareSizes(value: unknown, operand: TypedOperand | undefined, { type }: FactDefinition): number {
  const size = type === 'instant' ? readInstant(value) : value
  return compareWithThreshold(
    size as number | RationalNumber,
    createThreshold(operand as number | RationalNumber)
  )
}

function listCodes(fact: FactEntry, leaves: readonly TypedLeaf[]): readonly unknown[] {
  const named = new Set<unknown>(leaves.flatMap((leaf) => leaf.operands))
  const other = [...fact.codes].find((code) => !named.has(code))
  return other === undefined ? [...named] : [...named, other]
}

/** The texts that leaves name, and another: of so many candidates one at least is not named. */
function listTexts(fact: FactEntry, leaves: readonly TypedLeaf[]): readonly unknown[] {
  const named = new Set<unknown>(leaves.flatMap((leaf) => leaf.operands))
  const letters = Array.from({ length: named.size + 1 }, (_, i) => String.fromCodePoint(0x61 + i))
  const other = ['other', ...letters, ''].find((text) => !named.has(text) && fact.check(text) === null)
  return other === undefined ? [...named] : [...named, other]
}

function listNumbers(fact: FactEntry, leaves: readonly TypedLeaf[]): readonly unknown[] {
  const points = sortPoints(leaves)
  const values: unknown[] = []
  for (let cell = 0; cell <= 2 * points.length; cell++) {
    const value = sample(cell, points, fact)
    if (value !== undefined) values.push(value)
  }
  return values
}

function sortPoints(leaves: readonly TypedLeaf[]): readonly Threshold[] {
  const operands = leaves.flatMap((leaf) => leaf.operands)
  const points = operands.map((operand) => createThreshold(operand as number | RationalNumber))
  points.sort((a, b) => compareRationals(a.exact, b.exact))
  return points.filter((point, i) => i === 0 || compareRationals(points[i - 1]!.exact, point.exact) !== 0)
}

/** A simple value on a threshold (odd cells) or in a gap (even cells) that the fact accepts; undefined when there is none. */
function sample(cell: number, points: readonly Threshold[], { definition, check }: FactEntry): unknown {
  const below = points[cell / 2 - 1]
  const above = points[cell / 2]
  const on = points[(cell - 1) / 2]
  const lies = (value: unknown): boolean => {
    if (value === undefined || check(value) !== null) return false
    const size = value as number | RationalNumber
    if (on !== undefined) return compareWithThreshold(size, on) === 0
    return (
      (below === undefined || compareWithThreshold(size, below) > 0) &&
      (above === undefined || compareWithThreshold(size, above) < 0)
    )
  }
  return [sampleCell(cell, points, definition), ...listNeighbours(below, above, definition)].find(lies)
}

/** Values right beside the ends of a gap, where nothing simple lies between them. */
function listNeighbours(
  below: Threshold | undefined,
  above: Threshold | undefined,
  definition: FactDefinition
): readonly unknown[] {
  const step = definition.type === 'integer' || definition.type === 'instant' ? 1 : undefined
  const next = (value: number, direction: 1 | -1): number =>
    step === undefined ? nextDouble(value, direction) : value + direction * step
  const { minimum, maximum } = definition as { readonly minimum?: unknown; readonly maximum?: unknown }
  return [
    ...(below === undefined ? [minimum] : [below.atLeast, next(below.atLeast, 1)]),
    ...(above === undefined ? [maximum] : [next(above.atLeast, -1)]),
    ...(below === undefined && above === undefined ? [0, 1] : [])
  ]
}
