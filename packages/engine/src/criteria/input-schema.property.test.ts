import type { FactDefinition, FactsPart } from '@lijie/schema'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { arbitraryDocument } from '../../test/arbitrary-conditions.js'
import { compileSample, sampleFacts, sampleRow } from '../../test/sample-criteria.js'
import { isRefusal } from '../kernel/index.js'
import { checkFacts } from './check-facts.js'
import type { FilingRules } from './decide-filing.js'
import { factSchema, type JsonSchema } from './fact-schema.js'
import { inputSchema } from './input-schema.js'

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, keywords: ['x-lijie'] })

function schemaOf(rules: FilingRules, code = '0101'): JsonSchema {
  const decision = inputSchema(rules, 'component', code)
  if (isRefusal(decision)) throw new Error(JSON.stringify(decision.refused))
  return decision.value
}

/** Rows that read every fact of the sample vocabulary. */
const everyFact = compileSample([
  sampleRow(1, { fact: 'safetyHazard', operator: 'equal', value: true }),
  sampleRow(2, { fact: 'defects', operator: 'contains', value: 'missing' }),
  sampleRow(3, { fact: 'part', operator: 'equal', value: 'deck' }),
  sampleRow(4, { fact: 'damagedArea', operator: 'greaterThan', value: 25 }),
  sampleRow(5, { fact: 'stations', operator: 'equal', value: 2 }),
  sampleRow(6, { fact: 'damagedShare', operator: 'lessThan', value: { numerator: 1, denominator: 3 } }),
  sampleRow(7, { fact: 'seenAt', operator: 'lessThan', value: 0 }),
  sampleRow(8, { fact: 'owner', operator: 'equal', value: 'a' })
])

const integer = fc.oneof(fc.integer(), fc.integer({ min: -2, max: 12 }), fc.maxSafeInteger())
/** Values of every JSON type, sound or not, that facts may be confused with. */
const anyValue = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    '',
    0,
    -0,
    1,
    9,
    10,
    -1,
    0.5,
    1 / 3,
    2 ** 53,
    2 ** 53 - 1,
    1e300
  ),
  fc.constantFrom<unknown>(
    'deck',
    'lamp',
    'roof',
    'missing',
    'toString',
    '__proto__',
    'x'.repeat(20),
    'x'.repeat(21)
  ),
  fc.constantFrom<unknown>(
    '2026-02-14T17:00:00+08:00',
    '2026-02-14T17:00Z',
    '2026-02-14T17:00:00',
    '2026-02-14'
  ),
  fc.constantFrom<unknown>('2026-02-14T24:00:00Z', '2026-02-14T17:00:00.25Z', '2026-02-14T17:00:00+19:00'),
  integer,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.uniqueArray(fc.constantFrom<unknown>('missing', 'displaced', 'damaged', 'dirty', 'lost', 1, null)),
  fc.record({ numerator: integer, denominator: integer }),
  fc.record({ numerator: integer }),
  fc.dictionary(fc.string(), fc.integer(), { maxKeys: 2 })
)

/** What JSON Schema cannot say and the doc comment of factSchema owns up to. */
function isBeyondSchema(definition: FactDefinition | undefined, value: unknown): boolean {
  switch (definition?.type) {
    case 'ratio':
      return typeof value === 'object'
    case 'instant':
      return typeof value === 'string'
    default:
      return false
  }
}

test('a schema accepts a fact exactly when checkFacts does', () => {
  const validate = ajv.compile(schemaOf(everyFact))
  let accepted = 0
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(sampleFacts.facts)), anyValue, (name, value) => {
      const isSound = checkFacts(everyFact.vocabulary, { [name]: value }).length === 0
      const isValid = validate({ facts: { [name]: value } })
      if (isSound) accepted++
      if (isSound || !isBeyondSchema(sampleFacts.facts[name], value)) expect(isValid).toBe(isSound)
    }),
    { numRuns: 20_000 }
  )
  expect(accepted).toBeGreaterThan(1000)
})

test('random sub-categories give valid schemas, of exactly the facts that their rows read', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const rules = compileSample(document.rows, document)
      const schema = schemaOf(rules)
      expect(ajv.validateSchema(schema)).toBe(true)
      const named = new Set(
        [...JSON.stringify(document).matchAll(/"fact":"(?<fact>\w+)"/g)].map(
          (match) => match.groups?.['fact']
        )
      )
      const { facts } = schema['properties'] as { facts: { properties: object } }
      const properties = Object.keys(facts.properties)
      expect(properties.every((name) => named.has(name))).toBe(true)
      expect(properties).toEqual(Object.keys(sampleFacts.facts).filter((name) => properties.includes(name)))
    }),
    { numRuns: 200 }
  )
})

/** Whether a share within a bound is valid. */
function share(bound: Partial<FactDefinition>): (value: unknown) => boolean {
  const part = { facts: { share: { type: 'ratio', label: { zh: '比例' }, ...bound } } } as FactsPart
  return (value) => ajv.validate(factSchema(part.facts['share'] as FactDefinition, 'en'), value)
}

describe('bounds', () => {
  it('of a share that no double meets lie on the nearest double inside', () => {
    const third = { numerator: 1, denominator: 3 }
    // The double 1 / 3 lies below a third.
    expect(share({ minimum: third })(1 / 3)).toBe(false)
    expect(share({ minimum: third })(0.33333333333333337)).toBe(true)
    expect(share({ maximum: third })(1 / 3)).toBe(true)
    expect(share({ maximum: third })(0.33333333333333337)).toBe(false)
  })

  it('of whole numbers are those of exact arithmetic where the fact has none', () => {
    const schema = factSchema({ type: 'integer', label: { zh: '个数' } }, 'en')
    expect(ajv.validate(schema, 2 ** 53 - 1)).toBe(true)
    expect(ajv.validate(schema, 2 ** 53)).toBe(false)
    expect(ajv.validate(schema, -(2 ** 53))).toBe(false)
  })
})
