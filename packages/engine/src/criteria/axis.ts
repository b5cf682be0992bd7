import { UNKNOWN, type Truth } from '../kernel/index.js'
import type { FactEntry } from './fact-vocabulary.js'
import type { TypedLeaf } from './typed-condition.js'

/**
 * Where the facts of a case lie, as small whole numbers.
 *
 * The conditions of one sub-category can only tell finitely many values of a fact apart: below a threshold, on it, above
 * it; this code, that code, any other. Each such class is a cell. A fact is put into its cell once, and every test of
 * every row is then a look-up by cell; missing facts lie in {@link unknownCell}.
 */
export type Cells = Int32Array

/** The cell of a fact that is not known. */
export const unknownCell = -1

/** A compiled condition: its truth value for a case whose facts were put into cells. */
export type Test = (cells: Cells) => Truth

/** One fact as the rows of one sub-category see it. */
export interface Axis {
  readonly fact: FactEntry
  /** First place of this fact in {@link Cells}. */
  readonly slot: number
  /** Places it takes: one, or more for sets of very many codes. */
  readonly width: number
  /** All cells a known value can lie in; null when they are too many to go through. */
  readonly cells: readonly number[] | null
  /** For numbers the smallest double of every cell, also of those that no double lies in; null for other facts. */
  readonly starts: readonly number[] | null
  /** Puts a value into its cell; false when the value is not one of this fact. */
  readonly encode: (value: unknown, cells: Cells) => boolean
  /** Compiles a leaf about this fact. */
  readonly compile: (leaf: TypedLeaf) => Test
}

/** Cells up to which a table costs so little that no leaf needs anything else. */
const maxSmallTable = 256
/** Entries of a longer table that each cell named by its leaf pays for. */
const entriesPerName = 32

/** Whether a table for one leaf is in proportion to the cells that the leaf names, so that many leaves stay many, not squared. */
export function isTableWorthwhile(size: number, named: number): boolean {
  return size <= maxSmallTable || size <= entriesPerName * named
}

/** A test that looks its truth value up by cell. */
export function createTableTest(slot: number, size: number, truthOfCell: (cell: number) => Truth): Test {
  const table = new Uint8Array(size + 1)
  table[0] = UNKNOWN
  for (let cell = 0; cell < size; cell++) table[cell + 1] = truthOfCell(cell)
  return (cells) => table[(cells[slot] as number) + 1] as Truth
}
