import { readFileSync } from 'node:fs'
import { isEngineError, isRefusal } from '@lijie/engine'
import type { Condition, ConditionLeaf } from '@lijie/schema'
import { Engine, type RuleProperties } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import { createJsonRulesEngine } from '../src/index.js'
import { askPlain } from './ask-plain.js'
import { compileRow } from './sample-rules.js'

const leaf = (fact: string, operator: string, value: unknown): ConditionLeaf =>
  ({ fact, operator, value }) as unknown as ConditionLeaf
const rule = (condition: unknown): unknown => ({ all: [condition] })
const missingAllowed = { allowUndefinedFacts: true }

/** What the adapter decides: the outcome, the codes of a refusal, or the codes with which the rule is refused at load. */
async function ask(condition: unknown, facts: Record<string, unknown>): Promise<unknown> {
  try {
    const filing = createJsonRulesEngine(compileRow(condition as Condition))
    const decision = await filing.decideFiling({ kind: 'component', code: '0101', facts })
    return isRefusal(decision) ? decision.refused.map(({ code }) => code) : decision.value.outcome
  } catch (error) {
    if (!isEngineError(error, 'testing/cannot-compile')) throw error
    return { load: [...new Set(error.issues.map(({ code }) => code))] }
  }
}

function nest(levels: number): unknown {
  let node: unknown = leaf('width', 'equal', 1)
  for (let i = 0; i < levels; i += 1) node = { not: node }
  return node
}

/** By the title in the README: plain json-rules-engine first, then the adapter. */
const differences: Readonly<Record<string, () => Promise<void>>> = {
  'Empty `any`': async () => {
    expect(await askPlain({ any: [] }, {})).toBe(true)
    expect(await ask({ any: [] }, {})).toEqual({ load: ['criteria/empty-group'] })
  },
  'Text compared as a number': async () => {
    expect(await askPlain(rule(leaf('width', 'greaterThan', 3)), { width: '5' })).toBe(true)
    expect(await ask(leaf('width', 'greaterThan', 3), { width: '5' })).toEqual(['facts/wrong-type'])
  },
  '`null` as an operand': async () => {
    expect(await askPlain(rule(leaf('width', 'lessThan', null)), { width: -1 })).toBe(true)
    expect(await ask(leaf('width', 'lessThan', null), { width: -1 })).toEqual({
      load: ['criteria/wrong-value-type']
    })
  },
  'Not a number': async () => {
    expect(await askPlain(rule(leaf('width', 'notEqual', 1)), { width: Number.NaN })).toBe(true)
    expect(await ask(leaf('width', 'notEqual', 1), { width: Number.NaN })).toEqual(['facts/wrong-type'])
  },
  'Missing fact': async () => {
    const condition = leaf('width', 'notEqual', 1)
    expect(await askPlain(rule(condition), {})).toBe('Undefined fact: width')
    expect(await askPlain(rule(condition), {}, missingAllowed)).toBe(true)
    expect(await askPlain({ not: rule(leaf('width', 'equal', 1)) }, {}, missingAllowed)).toBe(true)
    expect(await ask(condition, {})).toBe('needs')
    expect(await ask({ not: leaf('width', 'equal', 1) }, {})).toBe('needs')
  },
  'Fact that is `null`': async () => {
    expect(await askPlain(rule(leaf('width', 'notEqual', 1)), { width: null })).toBe(true)
    expect(await ask(leaf('width', 'notEqual', 1), { width: null })).toBe('needs')
  },
  '`doesNotContain` on something else than a list': async () => {
    expect(await askPlain(rule(leaf('defects', 'doesNotContain', 'missing')), { defects: 'none' })).toBe(
      false
    )
    expect(await ask(leaf('defects', 'doesNotContain', 'missing'), { defects: 'none' })).toEqual([
      'facts/wrong-type'
    ])
    expect(await ask(leaf('defects', 'doesNotContain', 'missing'), { defects: [] })).toBe('filed')
  },
  '`in` with a text': async () => {
    expect(await askPlain(rule(leaf('owner', 'in', 'water works')), { owner: 'ter wo' })).toBe(true)
    expect(await ask(leaf('owner', 'in', 'water works'), { owner: 'ter wo' })).toEqual({
      load: ['criteria/wrong-value-type']
    })
  },
  'Unknown operator': async () => {
    const unknown = leaf('owner', 'startsWith', 'w')
    const either = { any: [{ ...leaf('owner', 'equal', 'w'), priority: 2 }, unknown] }
    expect(await askPlain(rule(unknown), { owner: 'w' })).toBe('Unknown operator: startsWith')
    expect(await askPlain(either, { owner: 'w' })).toBe(true)
    expect(await ask(unknown, { owner: 'w' })).toEqual({ load: ['criteria/unknown-operator'] })
  },
  '`any` beside `all`': async () => {
    const both = { any: [leaf('width', 'equal', 1)], all: [leaf('width', 'equal', 2)] }
    expect(await askPlain(both, { width: 1 })).toBe(true)
    expect(await ask(both, { width: 1 })).toEqual({ load: ['criteria/malformed-condition'] })
  },
  Fractions: async () => {
    const third = leaf('share', 'greaterThan', { numerator: 1, denominator: 3 })
    expect(await askPlain(rule(third), { share: 0.5 })).toBe(false)
    expect(await ask(third, { share: 0.5 })).toBe('filed')
    expect(await ask(third, { share: 1 / 3 })).toBe('not-filed')
  },
  Instants: async () => {
    const before = leaf('seenAt', 'lessThan', '2026-02-14T10:00:00Z')
    const facts = { seenAt: '2026-02-14T17:00:00+08:00' }
    expect(await askPlain(rule(before), facts)).toBe(false)
    expect(await ask(before, facts)).toBe('filed')
  },
  Units: async () => {
    const metre = { ...leaf('width', 'greaterThan', 1), unit: 'm' }
    expect(await askPlain(rule(metre), { width: 2 })).toBe(true)
    expect(await ask(metre, { width: 2 })).toBe('not-filed')
    expect(await ask(metre, { width: 200 })).toBe('filed')
  },
  'Inherited facts': async () => {
    const facts = Object.create({ width: 1 }) as Record<string, unknown>
    expect(await askPlain(rule(leaf('width', 'equal', 1)), facts)).toBe(true)
    expect(await ask(leaf('width', 'equal', 1), facts)).toBe('needs')
  },
  '`__proto__` in a rule': async () => {
    const text = '{ "fact": "width", "operator": "equal", "value": 1, "__proto__": { "admin": true } }'
    const hostile: unknown = JSON.parse(text)
    expect(await askPlain(rule(hostile), { width: 1 })).toContain('is not a function')
    expect(await ask(hostile, { width: 1 })).toEqual({ load: ['criteria/malformed-condition'] })
  },
  'Order of events': async () => {
    const deep = { all: [{ any: [{ all: [leaf('width', 'equal', 1)] }] }] }
    const rules = [
      { conditions: deep, event: { type: 'first' } },
      { conditions: rule(leaf('width', 'equal', 1)), event: { type: 'second' } }
    ] as unknown as RuleProperties[]
    const { events } = await new Engine(rules).run({ width: 1 })
    expect(events.map(({ type }) => type)).toEqual(['second', 'first'])
    expect(await ask(deep, { width: 1 })).toBe('filed')
  },
  'Deep nesting': async () => {
    expect(await askPlain(rule(nest(20_000)), { width: 1 })).toContain('call stack')
    expect(await ask(nest(20_000), { width: 1 })).toEqual({ load: ['criteria/too-deep'] })
  }
}

describe('plain json-rules-engine 7.3.1 and the adapter differ in', () => {
  it.each(Object.entries(differences))('%s', async (_title, compare) => {
    expect.hasAssertions()
    await compare()
  })
})

it('the README lists these differences and no others', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const section = readme.split('## Differences')[1]?.split('\n## ')[0] ?? ''
  const titles = [...section.matchAll(/^\| (.+?) +\|/gm)].map(([, title]) => title).slice(2)
  expect(titles).toEqual(Object.keys(differences))
})
