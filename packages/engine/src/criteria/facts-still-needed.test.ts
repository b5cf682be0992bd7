import type { Condition, ConditionLeaf, Criterion, FactsPart, FactValues, HitPolicy } from '@lijie/schema'
import { describe, expect, it, test } from 'vitest'
import { compileSample, sampleRow } from '../../test/sample-criteria.js'
import { factsStillNeeded } from './facts-still-needed.js'

const switches = Array.from({ length: 20 }, (_, i) => `switch${i}`)
const colours = Array.from({ length: 20 }, (_, i) => `c-${i}`)
const label = { zh: '事实' }
const facts: FactsPart = {
  facts: {
    ...Object.fromEntries(switches.map((id) => [id, { type: 'boolean', label }])),
    hazard: { type: 'boolean', label },
    colours: { type: 'codes', label, values: Object.fromEntries(colours.map((id) => [id, { label }])) },
    owner: { type: 'text', label }
  }
}
const hazard: ConditionLeaf = { fact: 'hazard', operator: 'equal', value: true }
const isOn = (fact: string): ConditionLeaf => ({ fact, operator: 'equal', value: true })
const hasColour = (value: string): ConditionLeaf => ({ fact: 'colours', operator: 'contains', value })
/** Reads more facts than can be gone through. */
const wide: Condition = { any: switches.map((fact) => isOn(fact)) }
const hours = (value: number): Partial<Criterion> => ({ timeLimit: { value, unit: 'work-hour' } })

function ask(
  rows: readonly Criterion[],
  given: FactValues,
  policy: HitPolicy['policy'] = 'shortest'
): unknown {
  const rules = compileSample(rows, { facts, policy })
  const decision = factsStillNeeded(rules, { kind: 'component', code: '0101', facts: given })
  return 'refused' in decision ? decision.refused.map(({ code }) => code) : decision.value
}

describe('rows that cannot change the outcome are not gone through', () => {
  it('where they come after the first that applies', () => {
    const rows = [sampleRow(1, hazard), sampleRow(2, null), sampleRow(3, wide)]
    expect(ask(rows, {}, 'first')).toEqual({ facts: ['hazard'], approximate: false })
  })

  it('where they are due later than one that applies', () => {
    const rows = [sampleRow(1, wide, hours(9)), sampleRow(2, null, hours(4)), sampleRow(3, hazard, hours(2))]
    expect(ask(rows, {})).toEqual({ facts: ['hazard'], approximate: false })
  })

  it('where only a few of the values that others name matter', () => {
    const many: Condition = { any: colours.map((code) => hasColour(code)) }
    const rows = [
      sampleRow(1, many, hours(9)),
      sampleRow(2, null, hours(4)),
      sampleRow(3, { all: [hasColour('c-0'), hasColour('c-1')] }, hours(2))
    ]
    expect(ask(rows, {})).toEqual({ facts: ['colours'], approximate: false })
    expect(ask(rows, { colours: ['c-0', 'c-1'] })).toEqual({ facts: [], approximate: false })
  })
})

test('with too many completions, every missing fact of an unknown row is named and marked', () => {
  const rows = [sampleRow(1, { all: [wide, hazard] })]
  expect(ask(rows, {})).toEqual({ facts: [...switches, 'hazard'], approximate: true })
  expect(ask(rows, { switch3: false })).toMatchObject({ approximate: true })
  const few = Object.fromEntries(switches.slice(2).map((id) => [id, false]))
  expect(ask(rows, few)).toEqual({ facts: ['switch0', 'switch1', 'hazard'], approximate: false })
})

/** A text tells as many values apart as are named, and any other. */
function rowOf(completions: number): Criterion {
  return sampleRow(1, {
    any: Array.from({ length: Math.ceil((completions - 1) / 200) }, (_, i) => ({
      fact: 'owner',
      operator: 'in' as const,
      value: Array.from({ length: Math.min(200, completions - 1 - i * 200) }, (_item, k) => `${i}-${k}`)
    }))
  })
}

describe('exactly 2^16 completions are gone through, and no more', () => {
  it.each([
    [2 ** 16 - 1, false],
    [2 ** 16, false],
    [2 ** 16 + 1, true]
  ])('%d values of one fact', (completions, approximate) => {
    expect(ask([rowOf(completions)], {})).toEqual({ facts: ['owner'], approximate })
  })

  it.each([
    [15, 2, false],
    [16, 1, false],
    [16, 2, true]
  ])('%d yes-or-no facts and a text with %d values', (count, texts, approximate) => {
    const on = switches.slice(0, count).map((fact) => isOn(fact))
    const owner: readonly Condition[] = texts === 2 ? [{ fact: 'owner', operator: 'equal', value: 'a' }] : []
    expect(ask([sampleRow(1, { all: [...on, ...owner] })], {})).toMatchObject({ approximate })
  })
})

describe('a tautology', () => {
  const always: Condition = { any: [hazard, { not: hazard }] }

  it('stays unknown, and the facts it reads are named as an upper bound', () => {
    expect(ask([sampleRow(1, always)], {})).toEqual({ facts: ['hazard'], approximate: true })
    expect(ask([sampleRow(1, always)], { hazard: false })).toEqual({ facts: [], approximate: false })
  })

  it('adds nothing to what other rows need', () => {
    const rows = [sampleRow(1, { all: [always, isOn('switch0')] }, hours(1))]
    expect(ask(rows, {})).toEqual({ facts: ['switch0'], approximate: false })
  })
})

describe('a settled outcome', () => {
  it('needs nothing more', () => {
    expect(ask([sampleRow(1, hazard)], { hazard: true })).toEqual({ facts: [], approximate: false })
    expect(ask([sampleRow(1, hazard)], { hazard: false })).toEqual({ facts: [], approximate: false })
  })

  it('may still meet further rows where all of them decide', () => {
    const rows = [sampleRow(1, null), sampleRow(2, hazard), sampleRow(3, isOn('switch1'))]
    expect(ask(rows, { switch1: false }, 'all')).toEqual({ facts: ['hazard'], approximate: false })
    expect(ask(rows, { switch1: false }, 'first')).toEqual({ facts: [], approximate: false })
  })

  it('is refused as the decision is', () => {
    expect(ask([sampleRow(1, null), sampleRow(2, null)], {}, 'unique')).toEqual(['criteria/conflicting-rows'])
  })
})
