import type { Axis } from './axis.js'
import type { FactEntry } from './fact-vocabulary.js'
import { createNamedCellsTest } from './named-cells-test.js'
import type { TypedLeaf } from './typed-condition.js'

/** The cells of a boolean, a code or a text: one for each value that a condition names, and one for all others. */
export function createChoiceAxis(fact: FactEntry, slot: number, leaves: readonly TypedLeaf[]): Axis {
  const isBoolean = fact.definition.type === 'boolean'
  const values = isBoolean ? [false, true] : [...new Set(leaves.flatMap((leaf) => leaf.operands))]
  const cellOf = new Map<unknown, number>(values.map((value, cell) => [value, cell]))
  const other = values.length
  const size = isBoolean || isExhausted(fact, values.length) ? other : other + 1
  return {
    fact,
    slot,
    width: 1,
    cells: Array.from({ length: size }, (_, cell) => cell),
    starts: null,
    encode: isBoolean ? encodeBoolean(slot) : encodeChoice(fact, slot, cellOf),
    compile: (leaf) => {
      const named = leaf.operands.map((operand) => cellOf.get(operand) ?? other)
      const wanted = leaf.operator === 'equal' || leaf.operator === 'in'
      return createNamedCellsTest(slot, other + 1, named, wanted)
    }
  }
}

function encodeBoolean(slot: number): Axis['encode'] {
  return (value, cells) => {
    if (typeof value !== 'boolean') return false
    cells[slot] = value ? 1 : 0
    return true
  }
}

function encodeChoice(fact: FactEntry, slot: number, cellOf: ReadonlyMap<unknown, number>): Axis['encode'] {
  const { check } = fact
  const other = cellOf.size
  return (value, cells) => {
    const cell = cellOf.get(value)
    if (cell === undefined && check(value) !== null) return false
    cells[slot] = cell ?? other
    return true
  }
}

/** True when every code of the fact is named, so that no other value is left. */
function isExhausted({ definition }: FactEntry, named: number): boolean {
  return definition.type === 'code' && Object.keys(definition.values).length === named
}
