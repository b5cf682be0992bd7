import { compileVocabulary } from '@lijie/engine'
import type { FactDefinition } from '@lijie/schema'
import fc from 'fast-check'
import { listPool } from './value-pools.js'

/**
 * Values of one fact that a case may give (事实取值): inside its bounds and codes, often exactly one of the `near` values
 * or right next to one. Sets are subsets of its codes.
 *
 * @throws RangeError when the bounds of the fact leave no value that is known here.
 */
export function arbitraryFactValue(
  definition: FactDefinition,
  near: readonly unknown[] = []
): fc.Arbitrary<unknown> {
  if (definition.type === 'codes') return fc.subarray(Object.keys(definition.values))
  const check = compileVocabulary({ facts: { value: definition } }).facts.get('value')?.check
  const pool = [...near, ...near.flatMap((value) => neighboursOf(value, definition)), ...listPool(definition)]
  const values = pool.filter((value) => check?.(value) === null)
  if (values.length === 0) throw new RangeError('no value lies inside the bounds of the fact')
  return fc.constantFrom(...values)
}

/** Numbers right below and right above a number; nothing for other values. */
function neighboursOf(value: unknown, { type }: FactDefinition): readonly number[] {
  if (typeof value !== 'number') return []
  if (type === 'integer' || type === 'instant') return [value - 1, value + 1]
  const step = Math.max(Math.abs(value) * 2 ** -52, Number.MIN_VALUE)
  return [value - step, value + step]
}
