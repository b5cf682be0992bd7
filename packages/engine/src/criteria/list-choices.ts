import type { Axis, Cells } from './axis.js'
import type { TypedLeaf } from './typed-condition.js'

/** What a missing fact may turn out to be: the cells it then takes, from its slot on. */
export type Choice = readonly number[]

const maxCodes = 16

/**
 * The values of a missing fact that some leaves tell apart, one for each class of them (可区分取值); null when they are too
 * many to go through.
 */
export function listChoices(
  axis: Axis,
  leaves: readonly TypedLeaf[],
  size: number
): readonly Choice[] | null {
  const operands = leaves.flatMap((leaf) => leaf.operands)
  const scratch: Cells = new Int32Array(size)
  const cellsOf = (value: unknown): Choice => {
    axis.encode(value, scratch)
    return [...scratch.subarray(axis.slot, axis.slot + axis.width)]
  }
  switch (axis.fact.definition.type) {
    case 'codes': {
      const codes = [...new Set(operands)]
      return codes.length > maxCodes ? null : listSubsets(codes).map((set) => cellsOf(set))
    }
    case 'boolean':
      return [cellsOf(false), cellsOf(true)]
    case 'code':
    case 'text':
      return listNamed(axis, new Set(operands.map((value) => cellsOf(value)[0] ?? 0)))
    default:
      return listIntervals(axis, new Set(operands.map((value) => cellsOf(value)[0] ?? 0)))
  }
}

function listSubsets(codes: readonly unknown[]): readonly (readonly unknown[])[] {
  return codes.reduce<readonly (readonly unknown[])[]>(
    (sets, code) => [...sets, ...sets.map((set) => [...set, code])],
    [[]]
  )
}

/** The cells that are named, and any one that is not. */
function listNamed({ cells }: Axis, named: ReadonlySet<number>): readonly Choice[] | null {
  if (cells === null) return null
  const other = cells.find((cell) => !named.has(cell))
  const choices = cells.filter((cell) => named.has(cell) || cell === other)
  return choices.map((cell) => [cell])
}

/** The cells of the thresholds, and one between each two of them, below and above, where values can lie. */
function listIntervals({ cells }: Axis, thresholds: ReadonlySet<number>): readonly Choice[] | null {
  if (cells === null) return null
  let isBetween = false
  const choices = cells.filter((cell) => {
    const isThreshold = thresholds.has(cell)
    const isTaken = isThreshold || !isBetween
    isBetween = !isThreshold
    return isTaken
  })
  return choices.map((cell) => [cell])
}
