import { compileVocabulary, convertQuantity } from '@lijie/engine'
import type { ConditionLeaf, FactDefinition, FactsPart, QuantityUnit } from '@lijie/schema'
import fc from 'fast-check'
import { listPool } from './value-pools.js'

const equality = ['equal', 'notEqual']
const membership = ['in', 'notIn']
const ordering = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']
const units: readonly QuantityUnit[] = ['mm', 'cm', 'm', 'mm2', 'cm2', 'm2', 'l', 'm3', 'g', 'kg', 't']

/** Random tests of single facts (判断项) that type-check over a vocabulary; operands in other units convert exactly. */
export function arbitraryLeaf({ facts }: FactsPart): fc.Arbitrary<ConditionLeaf> {
  return fc.oneof(...Object.entries(facts).map(([fact, definition]) => leafOf(fact, definition)))
}

function leafOf(fact: string, definition: FactDefinition): fc.Arbitrary<ConditionLeaf> {
  const check = compileVocabulary({ facts: { value: definition } }).facts.get('value')?.check
  const operands = listPool(definition).filter(
    (value) => definition.type === 'codes' || check?.(value) === null
  )
  const make = (operators: readonly string[], value: fc.Arbitrary<unknown>): fc.Arbitrary<ConditionLeaf> =>
    fc.record({
      fact: fc.constant(fact),
      operator: fc.constantFrom(...operators),
      value
    }) as fc.Arbitrary<ConditionLeaf>
  const single = fc.constantFrom(...operands)
  const several = fc.subarray([...operands], { minLength: 1, maxLength: Math.min(4, operands.length) })
  const choices = [make(equality, single), make(membership, several)]
  switch (definition.type) {
    case 'boolean':
      return make(equality, single)
    case 'code':
    case 'text':
      return fc.oneof(...choices)
    case 'codes':
      return make(['contains', 'contains', 'doesNotContain'], single)
    case 'ratio':
    case 'instant':
      return make(ordering, single)
    case 'integer':
    case 'quantity':
      return fc.oneof(...choices, make(ordering, single), ...inOtherUnits(fact, definition, operands))
  }
}

/** The same operands written in other units of the same kind, where they have an exact value. */
function inOtherUnits(
  fact: string,
  { unit }: { readonly unit?: QuantityUnit },
  operands: readonly unknown[]
): readonly fc.Arbitrary<ConditionLeaf>[] {
  if (unit === undefined) return []
  const written = operands.flatMap((operand) =>
    units.flatMap((other) => {
      const value = convertQuantity(operand as number, unit, other)
      const isSame = value !== undefined && convertQuantity(value, other, unit) === operand
      return isSame ? [{ value, unit: other }] : []
    })
  )
  if (written.length === 0) return []
  return [
    fc
      .record({ operator: fc.constantFrom(...equality, ...ordering), operand: fc.constantFrom(...written) })
      .map(({ operator, operand }) => ({ fact, operator, ...operand }) as ConditionLeaf)
  ]
}
