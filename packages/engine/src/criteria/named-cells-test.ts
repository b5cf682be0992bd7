import { FALSE, TRUE, truthOf, UNKNOWN, type Truth } from '../kernel/index.js'
import { createTableTest, isTableWorthwhile, type Test } from './axis.js'

/**
 * A test for `equal` and `in` (`wanted`), or for `notEqual` and `notIn`: whether a fact lies in one of the cells that a
 * leaf names. What it takes to make it depends on the cells that are named, not on all there are.
 */
export function createNamedCellsTest(
  slot: number,
  size: number,
  named: readonly number[],
  wanted: boolean
): Test {
  const cellSet = new Set(named)
  if (isTableWorthwhile(size, cellSet.size))
    return createTableTest(slot, size, (cell) => truthOf(cellSet.has(cell) === wanted))
  const inside = truthOf(wanted)
  const outside: Truth = wanted ? FALSE : TRUE
  const [only] = named
  if (cellSet.size === 1)
    return (cells) => {
      const cell = cells[slot] as number
      return cell < 0 ? UNKNOWN : cell === only ? inside : outside
    }
  return (cells) => {
    const cell = cells[slot] as number
    return cell < 0 ? UNKNOWN : cellSet.has(cell) ? inside : outside
  }
}
