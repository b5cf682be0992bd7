import { truthOf } from '../kernel/index.js'
import { createTableTest, type Axis } from './axis.js'
import type { FactEntry } from './fact-vocabulary.js'
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
    sample: (cell) => (cell < other ? values[cell] : findOther(fact, values)),
    encode: isBoolean ? encodeBoolean(slot) : encodeChoice(fact, slot, cellOf),
    compile: (leaf) => {
      const named = new Set(leaf.operands.map((operand) => cellOf.get(operand)))
      const wanted = leaf.operator === 'equal' || leaf.operator === 'in'
      return createTableTest(slot, other + 1, (cell) => truthOf(named.has(cell) === wanted))
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

/** A value that no condition names: another code of the fact, or a text of another length. */
function findOther({ definition, codes, check }: FactEntry, values: readonly unknown[]): unknown {
  if (definition.type === 'code') return [...codes].find((code) => !values.includes(code))
  const text = 'x'.repeat(1 + Math.max(0, ...values.map((value) => String(value).length)))
  return check(text) === null ? text : ['', 'x', 'y'].find((one) => !values.includes(one))
}
