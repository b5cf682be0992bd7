import type { FactDefinition, FactsPart } from '@lijie/schema'
import fc from 'fast-check'

const label = { zh: '事实', en: 'fact' }
const values = fc
  .integer({ min: 1, max: 5 })
  .map((count) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`v${i}`, { label: { zh: `值${i}` } }]))
  )

const definitions: fc.Arbitrary<FactDefinition> = fc.oneof(
  fc.constant({ type: 'boolean', label } as const),
  fc.constantFrom<FactDefinition>(
    { type: 'integer', unit: 'station', minimum: 0, maximum: 9, label },
    { type: 'integer', label },
    { type: 'integer', minimum: -3, label }
  ),
  fc.constantFrom<FactDefinition>(
    { type: 'quantity', unit: 'cm2', minimum: 0, label },
    { type: 'quantity', unit: 'm', label },
    { type: 'quantity', unit: 'kg', minimum: 0.1, maximum: 30, label }
  ),
  fc.constantFrom<FactDefinition>(
    { type: 'ratio', label },
    {
      type: 'ratio',
      minimum: { numerator: 0, denominator: 1 },
      maximum: { numerator: 1, denominator: 1 },
      label
    }
  ),
  values.map((codes) => ({ type: 'code', values: codes, label }) as const),
  values.map((codes) => ({ type: 'codes', values: codes, label }) as const),
  fc.constant({ type: 'instant', label } as const),
  fc.constantFrom<FactDefinition>({ type: 'text', label }, { type: 'text', maxLength: 20, label })
)

/** Random vocabularies (事实词汇) of one to six facts of any type, with and without bounds. */
export function arbitraryFacts(): fc.Arbitrary<FactsPart> {
  return fc
    .array(definitions, { minLength: 1, maxLength: 6 })
    .map((list) => ({ facts: Object.fromEntries(list.map((definition, i) => [`fact${i}`, definition])) }))
}
