import type { FactDefinition } from '@lijie/schema'

const numbers = [0, 0.1, 1, 2, 3, 5, 9, 24.999999999999996, 25, 25.000000000000004, 30, 5000, 1e9, -1]
const shares = [
  0,
  1,
  0.0625,
  0.1,
  0.5,
  0.30000000000000004,
  { numerator: 1, denominator: 2 },
  { numerator: 1, denominator: 16 },
  { numerator: 1, denominator: 3 },
  { numerator: 3, denominator: 10 },
  { numerator: 9007199254740990, denominator: 9007199254740991 }
]
const instants = ['2026-02-14T17:00:00+08:00', '2026-02-14T09:00:00Z', 1771059600000, 1771059600001, 0]
const texts = ['', 'a', 'b', 'water works', '__proto__', '不']

/**
 * Values of a type of fact that tend to go wrong (易错取值): neighbours of each other, equal values written differently,
 * both ends. Not all of them lie inside the bounds of a fact.
 */
export function listPool(definition: FactDefinition): readonly unknown[] {
  switch (definition.type) {
    case 'boolean':
      return [false, true]
    case 'integer':
      return bounded([0, 1, 2, 3, 9, 10, -1], definition)
    case 'quantity':
      return bounded(numbers, definition)
    case 'ratio':
      return bounded(shares, definition)
    case 'instant':
      return instants
    case 'text':
      return texts
    case 'code':
    case 'codes':
      return Object.keys(definition.values)
  }
}

function bounded(
  values: readonly unknown[],
  { minimum, maximum }: { readonly minimum?: unknown; readonly maximum?: unknown }
): readonly unknown[] {
  return [...values, minimum, maximum].filter((value) => value !== undefined)
}
