import type { FactDefinition, RationalNumber } from '@lijie/schema'
import { compareRationals, truthOf, UNKNOWN } from '../kernel/index.js'
import { createTableTest, isTableWorthwhile, type Axis, type Cells, type Test } from './axis.js'
import { compareWithThreshold, createThreshold, nextDouble, type Threshold } from './exact-threshold.js'
import type { FactEntry } from './fact-vocabulary.js'
import { createNamedCellsTest } from './named-cells-test.js'
import { readInstant } from './read-instant.js'
import type { TypedLeaf, TypedOperand } from './typed-condition.js'

/** Thresholds up to which one after the other is compared. */
const maxStepped = 16

/**
 * The cells of a number, a share or an instant: with thresholds p0 < p1 < … cell 2i + 1 is p_i itself and cell 2i lies
 * just below it; the last cell is above all of them.
 */
export function createOrderedAxis(fact: FactEntry, slot: number, leaves: readonly TypedLeaf[]): Axis {
  const points = sortPoints(leaves.flatMap((leaf) => leaf.operands))
  const size = 2 * points.length + 1
  const cellOf = (operand: TypedOperand): number => findCell(operand as number | RationalNumber, points)
  return {
    fact,
    slot,
    width: 1,
    cells: Array.from({ length: size }, (_, cell) => cell).filter((cell) =>
      isPossible(cell, points, fact.definition)
    ),
    starts: [Number.NEGATIVE_INFINITY, ...points.flatMap((point) => startsOf(point))],
    encode: createEncoder(fact, slot, points),
    compile: ({ operator, operands }) => compileLeaf(operator, operands.map(cellOf), slot, size)
  }
}

function compileLeaf(
  operator: TypedLeaf['operator'],
  operands: readonly number[],
  slot: number,
  size: number
): Test {
  const [operand = Number.NaN] = operands
  switch (operator) {
    case 'lessThan':
      return createOrderTest(slot, size, operand, true)
    case 'lessThanInclusive':
      return createOrderTest(slot, size, operand + 1, true)
    case 'greaterThan':
      return createOrderTest(slot, size, operand + 1, false)
    case 'greaterThanInclusive':
      return createOrderTest(slot, size, operand, false)
    default:
      return createNamedCellsTest(slot, size, operands, operator === 'equal' || operator === 'in')
  }
}

/** Whether a fact lies below a cell, or not below it. */
function createOrderTest(slot: number, size: number, limit: number, isBelow: boolean): Test {
  if (isTableWorthwhile(size, 1))
    return createTableTest(slot, size, (cell) => truthOf(cell < limit === isBelow))
  const below = truthOf(isBelow)
  const above = truthOf(!isBelow)
  return (cells) => {
    const cell = cells[slot] as number
    return cell < 0 ? UNKNOWN : cell < limit ? below : above
  }
}

function createEncoder(fact: FactEntry, slot: number, points: readonly Threshold[]): Axis['encode'] {
  const { check } = fact
  if (fact.definition.type === 'instant')
    return (value, cells) => {
      const instant = readInstant(value)
      if (instant !== undefined) cells[slot] = findCell(instant, points)
      return instant !== undefined
    }
  return (value: unknown, cells: Cells) => {
    if (check(value) !== null) return false
    cells[slot] = findCell(value as number | RationalNumber, points)
    return true
  }
}

/** The smallest double on a threshold and above it; both are the same when no double is the threshold. */
function startsOf({ atLeast, isDouble }: Threshold): readonly [number, number] {
  return [atLeast, isDouble ? nextDouble(atLeast, 1) : atLeast]
}

function findCell(value: number | RationalNumber, points: readonly Threshold[]): number {
  let start = 0
  // The usual few thresholds are gone through one by one; of many, halves are left out first.
  for (let end = points.length; end - start > maxStepped;) {
    const middle = (start + end) >>> 1
    if (compareWithThreshold(value, points[middle] as Threshold) < 0) end = middle
    else start = middle
  }
  for (let i = start; i < points.length; i++) {
    const order = compareWithThreshold(value, points[i] as Threshold)
    if (order < 0) return 2 * i
    if (order === 0) return 2 * i + 1
  }
  return 2 * points.length
}

function sortPoints(operands: readonly TypedOperand[]): readonly Threshold[] {
  const points = operands.map((operand) => createThreshold(operand as number | RationalNumber))
  points.sort((a, b) => compareRationals(a.exact, b.exact))
  return points.filter((point, i) => {
    const before = points[i - 1]
    return before === undefined || compareRationals(before.exact, point.exact) !== 0
  })
}

/** False for a gap that no value of the fact lies in: below the minimum, above the maximum, between two neighbours. */
function isPossible(cell: number, points: readonly Threshold[], definition: FactDefinition): boolean {
  if (cell % 2 === 1) return true
  const below = points[cell / 2 - 1]
  const above = points[cell / 2]
  if (below !== undefined && above !== undefined) {
    if (definition.type === 'ratio') return true
    const gap = definition.type === 'quantity' ? nextDouble(below.atLeast, 1) : below.atLeast + 1
    return gap < above.atLeast
  }
  const bounded =
    definition.type === 'integer' || definition.type === 'quantity' || definition.type === 'ratio'
  if (!bounded) return true
  const { minimum, maximum } = definition
  if (above !== undefined) return minimum === undefined || compareWithThreshold(minimum, above) < 0
  return maximum === undefined || below === undefined || compareWithThreshold(maximum, below) > 0
}
