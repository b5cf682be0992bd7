import {
  compileVocabulary,
  interpretCondition,
  interpretRow,
  isRefusal,
  TRUE,
  FALSE,
  type Truth
} from '@lijie/engine'
import type { Condition, FactsPart } from '@lijie/schema'
import { arbitraryCondition, arbitraryFactValues } from '@lijie/testing/arbitraries'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askPlain } from '../test/ask-plain.js'
import { arbitraryQuestions } from '../test/random-standards.js'
import { fromJsonRules, type ImportedRules } from './from-json-rules.js'
import { toJsonRules } from './to-json-rules.js'

const event = { type: 'x' }
const leaf = { fact: 'a', operator: 'equal', value: 1 }

function codes(conditions: unknown, more: object = {}): readonly string[] {
  const read = fromJsonRules([{ conditions, event, ...more }])
  return 'issues' in read ? read.issues.map(({ code, pointer }) => `${code} ${pointer}`) : []
}

function expectRules(read: ImportedRules): Extract<ImportedRules, { rules: unknown }> {
  if ('issues' in read) throw new Error(JSON.stringify(read.issues))
  return read
}

/** Plain json-rules-engine knows no units: the number as it is written. */
function withoutUnits(node: unknown): unknown {
  return JSON.parse(JSON.stringify(node), (key, value: unknown) => (key === 'unit' ? undefined : value))
}

describe('rules that a standard cannot say are refused', () => {
  it.each([
    ['a path', { all: [{ ...leaf, path: '$.x' }] }, 'json-rules/path-not-allowed /0/conditions/all/0/path'],
    [
      'params',
      { all: [{ ...leaf, params: {} }] },
      'json-rules/params-not-allowed /0/conditions/all/0/params'
    ],
    [
      'a priority',
      { all: [{ ...leaf, priority: 9 }] },
      'json-rules/priority-not-allowed /0/conditions/all/0/priority'
    ],
    ['an empty any', { any: [] }, 'criteria/empty-group /0/conditions/any'],
    ['an empty all inside', { any: [{ all: [] }] }, 'criteria/empty-group /0/conditions/any/0/all'],
    [
      'an operator of its own',
      { all: [{ ...leaf, operator: 'startsWith' }] },
      'criteria/unknown-operator /0/conditions/all/0/operator'
    ],
    [
      'a decorated operator',
      { all: [{ ...leaf, operator: 'not:equal' }] },
      'criteria/unknown-operator /0/conditions/all/0/operator'
    ],
    [
      'an operand from another fact',
      { all: [{ ...leaf, value: { fact: 'b' } }] },
      'json-rules/fact-operand-not-allowed /0/conditions/all/0/value'
    ],
    [
      'an empty list',
      { all: [{ ...leaf, operator: 'in', value: [] }] },
      'criteria/empty-group /0/conditions/all/0/value'
    ],
    ['any beside all', { all: [leaf], any: [leaf] }, 'criteria/malformed-condition /0/conditions'],
    ['no condition', { all: [null] }, 'criteria/malformed-condition /0/conditions/all/0'],
    ['a list under not', { not: [leaf] }, 'criteria/malformed-condition /0/conditions/not'],
    [
      'a leaf without value',
      { all: [{ fact: 'a', operator: 'equal' }] },
      'criteria/malformed-condition /0/conditions/all/0'
    ],
    ['an unknown name', { condition: 'nobody' }, 'criteria/unknown-condition /0/conditions/condition'],
    ['an inherited name', { condition: 'constructor' }, 'criteria/unknown-condition /0/conditions/condition'],
    [
      'a result of a run',
      { all: [{ ...leaf, result: true }] },
      'json-rules/unknown-property /0/conditions/all/0/result'
    ]
  ])('%s', (_title, conditions, expected) => {
    expect(codes(conditions)).toEqual([expected])
  })

  it('a priority of the rule, functions, and what is no rule', () => {
    expect(codes({ all: [leaf] }, { priority: 2 })).toEqual(['json-rules/priority-not-allowed /0/priority'])
    expect(codes({ all: [leaf] }, { onSuccess: () => true })).toEqual([
      'json-rules/unknown-property /0/onSuccess'
    ])
    expect(fromJsonRules('rules')).toMatchObject({ issues: [{ code: 'json-rules/malformed-rule' }] })
    expect(fromJsonRules([{ event }])).toMatchObject({ issues: [{ code: 'json-rules/malformed-rule' }] })
  })

  it('nesting deeper than 64 levels', () => {
    let deep: unknown = leaf
    for (let i = 0; i < 100_000; i += 1) deep = { not: deep }
    expect(codes(deep)[0]).toContain('criteria/too-deep')
  })
})

it('names, default priorities and named conditions are read', () => {
  const conditions = { wide: { priority: 1, any: [{ ...leaf, name: 'wide enough' }] } }
  const rules = [{ name: 'row', priority: 1, event, conditions: { not: { condition: 'wide' } } }]
  expect(fromJsonRules(rules, conditions)).toEqual({
    rules: [{ name: 'row', event: 'x', condition: { not: { condition: 'wide' } } }],
    conditions: { wide: { any: [leaf] } }
  })
})

it('rows become rules and the rules, read back, hold exactly when the row applies or not', () => {
  fc.assert(
    fc.property(arbitraryQuestions, ({ rules, inputs }) => {
      const written = toJsonRules(rules, 'component', '0101')
      if (isRefusal(written)) throw new Error('refused')
      const text = JSON.stringify(written.value)
      const read = expectRules(fromJsonRules(JSON.parse(text)))
      const { vocabulary, criteria } = rules
      const context = { vocabulary, conditions: criteria.part.conditions ?? {} }
      const truthOf = (condition: Condition | null, facts: Readonly<Record<string, unknown>>): Truth =>
        condition === null ? TRUE : interpretCondition(condition, { vocabulary }, facts)
      for (const { facts } of inputs)
        for (const row of criteria.part.rows) {
          const truth = interpretRow(row, context, facts)
          const own = read.rules.filter(({ name }) => name === row.id)
          const fires = own.filter(({ condition }) => truthOf(condition, facts) === TRUE)
          const expected = truth === TRUE ? ['applies'] : truth === FALSE ? ['does-not-apply'] : []
          expect(fires.map((rule) => rule.event)).toEqual(expected)
        }
    }),
    { numRuns: 400 }
  )
})

it('rules of plain json-rules-engine mean the same here, on complete facts of plain types', async () => {
  const label = { zh: '事实' }
  const facts: FactsPart = {
    facts: {
      hazard: { type: 'boolean', label },
      area: { type: 'quantity', unit: 'cm2', label },
      part: { type: 'code', values: { deck: { label }, lamp: { label } }, label },
      defects: { type: 'codes', values: { missing: { label }, broken: { label } }, label },
      owner: { type: 'text', label }
    }
  }
  const vocabulary = compileVocabulary(facts)
  const given = arbitraryFactValues(facts, { complete: true })
  await fc.assert(
    fc.asyncProperty(arbitraryCondition(facts), given, async (condition, values) => {
      const conditions = withoutUnits({ all: [condition] })
      const { rules } = expectRules(fromJsonRules([{ conditions, event }]))
      const imported = rules[0]?.condition ?? null
      if (imported === null) throw new Error('always')
      const holds = interpretCondition(imported, { vocabulary }, values) === TRUE
      expect(await askPlain(conditions, { ...values })).toBe(holds)
    }),
    { numRuns: 500 }
  )
})
