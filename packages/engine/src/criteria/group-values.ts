import type { Axis } from './axis.js'
import type { FactReader } from './fact-reader.js'
import { listCodeGroups } from './list-code-groups.js'
import type { TypedCondition, TypedLeaf } from './typed-condition.js'

/** Sets of codes that are told apart; with more, cases are not told apart by a key. */
const maxCodeGroups = 12

/**
 * The values of one fact in groups, as far as the rows of one sub-category tell them apart: values of a group give every
 * condition the same truth value. Group 0 is for a fact that is not known.
 */
export interface ValueGroups {
  readonly reader: FactReader
  /** Place of the fact in the cells. */
  readonly slot: number
  /** For each group from 1 on a cell that its values lie in. */
  readonly cells: readonly number[]
  /** For numbers: the smallest double of each group from 2 on. */
  readonly points: readonly number[]
  /** For codes of a long list the group, for sets of codes the bits of each code, by its number; number 0 is none. */
  readonly groupOf: readonly number[]
}

/** Groups the values of a fact; null when there are too many groups, or the fact is a text. */
export function groupValues(
  axis: Axis,
  leaves: readonly TypedLeaf[],
  conditions: readonly TypedCondition[]
): ValueGroups | null {
  const { fact, slot, cells } = axis
  const { reader } = fact
  const groups = { reader, slot, points: [], groupOf: [] }
  switch (reader.form) {
    case 'boolean':
      return { ...groups, cells: cells ?? [] }
    case 'code':
      return { ...groups, cells: [...fact.codes].map((code) => cellOf(axis, code)) }
    case 'listed-code':
      return { ...groups, ...groupCodes(axis, signCells(axis, leaves)) }
    case 'codes':
      return groupSets(axis, listCodeGroups(conditions, fact.id))
    case 'number':
    case 'integer':
      return { ...groups, ...groupNumbers(axis, signCells(axis, leaves)) }
    default:
      return null
  }
}

/** The truth values that the leaves have in a cell, as one text. */
function signCells(axis: Axis, leaves: readonly TypedLeaf[]): (cell: number) => string {
  const tests = leaves.map((leaf) => axis.compile(leaf))
  const cells = new Int32Array(axis.slot + axis.width)
  return (cell) => {
    cells[axis.slot] = cell
    return tests.map((test) => test(cells)).join('')
  }
}

function groupNumbers(
  { starts }: Axis,
  sign: (cell: number) => string
): Pick<ValueGroups, 'cells' | 'points'> {
  const cells: number[] = []
  const points: number[] = []
  let last = ''
  for (const [cell, start] of (starts ?? []).entries()) {
    const isEmpty = start === starts?.[cell + 1]
    const signature = isEmpty ? last : sign(cell)
    if (isEmpty || signature === last) continue
    if (cells.length > 0) points.push(start)
    cells.push(cell)
    last = signature
  }
  return { cells, points }
}

function groupCodes(axis: Axis, sign: (cell: number) => string): Pick<ValueGroups, 'cells' | 'groupOf'> {
  const cells: number[] = []
  const known = new Map<string, number>()
  const groupOf = [...axis.fact.codes].map((code) => {
    const cell = cellOf(axis, code)
    const signature = sign(cell)
    const group = known.get(signature) ?? cells.push(cell)
    known.set(signature, group)
    return group
  })
  return { cells, groupOf: [0, ...groupOf] }
}

/** One bit for each set of codes that is asked about as one; group 1 + bits holds the cases with these bits. */
function groupSets(axis: Axis, sets: readonly (readonly string[])[]): ValueGroups | null {
  const { fact, slot, width } = axis
  if (width > 1 || sets.length > maxCodeGroups) return null
  const bitsOf = (code: unknown): number =>
    sets.reduce((bits, codes, bit) => (codes.includes(code as string) ? bits | (1 << bit) : bits), 0)
  const codes = [...fact.codes]
  const groupOf = codes.map((code) => bitsOf(code))
  const cells = Array.from({ length: 1 << sets.length }, (_, bits) => {
    const inside = codes.filter((_code, i) => ((groupOf[i] ?? 0) & ~bits) === 0)
    return cellOf(axis, inside)
  })
  return { reader: fact.reader, slot, cells, points: [], groupOf: [0, ...groupOf] }
}

function cellOf(axis: Axis, value: unknown): number {
  const cells = new Int32Array(axis.slot + axis.width)
  axis.encode(value, cells)
  return cells[axis.slot] as number
}
