import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerDuties, findEvaluators, type DutiesInput } from '../src/duties/index.js'
import { compileTown, townDuties, withRule } from './duties-fixtures.js'
import type { DutyRule } from '@lijie/schema'

const town = compileTown()
const names = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'length', '', ' ', '/rules/0']

function codesOf(decision: object): readonly string[] {
  return 'refused' in decision
    ? (decision.refused as { code: string }[]).map(({ code }) => code)
    : ['answered']
}

describe('names that every object has', () => {
  it.each(names)('%j is no fact, rule, penalty or subject', (name) => {
    const facts = JSON.parse(`{${JSON.stringify(name)}: true}`)
    expect(codesOf(answerDuties(town, { facts }))).toEqual(['facts/unknown-fact'])
    expect(codesOf(answerDuties(town, { facts: {}, only: [name] }))).toEqual(['duties/unknown-rule'])
    expect(codesOf(findEvaluators(town.duties, name))).toEqual(['duties/unknown-subject'])
  })

  it('may be ids of rules, materials, tasks and concepts', () => {
    const [keep] = townDuties.rules.filter(({ kind }) => kind === 'retention')
    for (const name of ['constructor', 'toString', 'value-of']) {
      const rules = [{ ...keep, id: name, material: name, concept: name } as DutyRule]
      const compiled = compileTown({ ...townDuties, rules, penalties: [] as never })
      const decision = answerDuties(compiled, { facts: {}, only: [name] })
      expect(decision).toMatchObject({ value: { rules: [{ rule: name }], keeping: [{ material: name }] } })
    }
  })

  it('inherited facts are not read', () => {
    const facts = Object.create({ place: 'street', done: true }) as DutiesInput['facts']
    const plain = answerDuties(town, { facts: {} })
    const given = answerDuties(town, { facts })
    expect('refused' in given || JSON.stringify(given) === JSON.stringify(plain)).toBe(true)
  })
})

describe('callers without types', () => {
  const odd: readonly unknown[] = [
    null,
    undefined,
    1,
    'x',
    [],
    () => 1,
    Symbol('x'),
    Object.create(null),
    NaN
  ]

  it('get a refusal or an EngineError for whatever they give', () => {
    for (const value of odd)
      for (const input of [{ facts: value }, { facts: {}, only: value }, { facts: {}, asOf: value }, value]) {
        let code = ''
        try {
          code = codesOf(answerDuties(town, input as DutiesInput))[0] ?? ''
        } catch (error) {
          code = (error as { code?: string }).code ?? String(error)
        }
        expect(code).toMatch(/^(answered|facts\/[a-z-]+|duties\/[a-z-]+)$/)
      }
  })

  it('get an EngineError for a subject that is no text', () => {
    for (const value of odd.filter((one) => typeof one !== 'string'))
      expect(() => findEvaluators(town.duties, value as string)).toThrow(
        expect.objectContaining({ code: 'duties/bad-input' })
      )
  })
})

it('neither facts nor rules are changed, and the same question has the same answer', () => {
  const facts = Object.freeze({ place: 'street', keptDays: 3 })
  const before = JSON.stringify(town.duties?.part)
  const first = JSON.stringify(answerDuties(town, { facts }))
  expect(JSON.stringify(answerDuties(town, { facts: { keptDays: 3, place: 'street' } }))).toBe(first)
  expect(JSON.stringify(town.duties?.part)).toBe(before)
})

it('a threshold is exact for any counts', () => {
  const rules = withRule('good-order', { excluded: undefined })
  fc.assert(
    fc.property(fc.nat(1_000_000_000), fc.nat(1_000_000_000), (good, bad) => {
      const total = good + bad
      const decision = answerDuties(rules, {
        facts: { goodCameras: good, cameras: total },
        only: ['good-order']
      })
      const [answer] = 'refused' in decision ? [] : decision.value.rules
      if (total === 0) expect(answer?.refusal?.code).toBe('duties/empty-total')
      else expect(answer?.status).toBe(BigInt(good) * 100n >= BigInt(total) * 95n ? 'met' : 'breached')
    })
  )
})
