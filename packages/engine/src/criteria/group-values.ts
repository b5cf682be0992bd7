import type { Truth } from '../kernel/index.js'
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
      return { ...groups, ...groupCodes(axis, leaves) }
    case 'codes':
      return axis.width > 1 ? null : groupSets(axis, listCodeGroups(conditions, fact.id))
    case 'number':
    case 'integer':
      return { ...groups, ...groupNumbers(axis, leaves) }
    default:
      return null
  }
}

/** A group begins at every cell in which some leaf has another truth value than in the group before. */
function groupNumbers(axis: Axis, leaves: readonly TypedLeaf[]): Pick<ValueGroups, 'cells' | 'points'> {
  const starts = axis.starts ?? []
  const turns = listTurns(axis, leaves)
  const cells: number[] = []
  const points: number[] = []
  // The leaves that have another truth value here than in the group before.
  const turned = new Set<number>()
  for (const [cell, start] of starts.entries()) {
    for (const leaf of turns[cell] ?? []) if (!turned.delete(leaf)) turned.add(leaf)
    const isEmpty = start === starts[cell + 1]
    if (isEmpty || (cells.length > 0 && turned.size === 0)) continue
    if (cells.length > 0) points.push(start)
    cells.push(cell)
    turned.clear()
  }
  return { cells, points }
}

/** For each cell the leaves whose truth value is not that of the cell before; these turn at a threshold or right above it. */
function listTurns(axis: Axis, leaves: readonly TypedLeaf[]): readonly (readonly number[])[] {
  const turns: number[][] = (axis.starts ?? []).map(() => [])
  const cells = new Int32Array(axis.slot + axis.width)
  for (const [i, leaf] of leaves.entries()) {
    const test = axis.compile(leaf)
    const truthIn = (cell: number): Truth => {
      cells[axis.slot] = cell
      return test(cells)
    }
    const places = leaf.operands.map((operand) => cellOf(axis, operand))
    for (const cell of new Set(places.flatMap((place) => [place, place + 1])))
      if (truthIn(cell - 1) !== truthIn(cell)) turns[cell]?.push(i)
  }
  return turns
}

/** Codes that are named by the same leaves are a group. */
function groupCodes(axis: Axis, leaves: readonly TypedLeaf[]): Pick<ValueGroups, 'cells' | 'groupOf'> {
  const namedBy = new Map<unknown, number[]>()
  for (const [i, { operands }] of leaves.entries())
    for (const code of new Set(operands)) {
      const list = namedBy.get(code)
      if (list === undefined) namedBy.set(code, [i])
      else list.push(i)
    }
  const cells: number[] = []
  const known = new Map<string, number>()
  const groupOf = [...axis.fact.codes].map((code) => {
    const names = (namedBy.get(code) ?? []).join(' ')
    const group = known.get(names) ?? cells.push(cellOf(axis, code))
    known.set(names, group)
    return group
  })
  return { cells, groupOf: [0, ...groupOf] }
}

/** One bit for each set of codes that is asked about as one; group 1 + bits holds the cases with these bits. */
function groupSets(axis: Axis, sets: readonly (readonly string[])[]): ValueGroups | null {
  const { fact, slot } = axis
  if (sets.length > maxCodeGroups) return null
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
