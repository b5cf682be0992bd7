import type { Condition, ConditionLeaf, FactsPart, FactValues } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { compileSample, sampleFacts, sampleRow } from '../../test/sample-criteria.js'
import { interpretCondition } from './interpret-condition.js'
import { traceFiling } from './trace-filing.js'

// More than the cells up to which a leaf gets a table of its own.
const count = 400
const label = { zh: '事实', en: 'fact' }
const codes = Array.from({ length: count }, (_, i) => `c${i}`)
const values = Object.fromEntries(codes.map((code) => [code, { label }]))
const facts: FactsPart = {
  facts: {
    ...sampleFacts.facts,
    kind: { type: 'code', label, values },
    marks: { type: 'codes', label, values }
  }
}
const orders = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const
const named = ['equal', 'notEqual'] as const
const several = ['in', 'notIn'] as const

type Given = Readonly<Record<string, unknown>>

/** The leaves of a row that are judged otherwise than by their plain meaning, with the case; there are many leaves. */
function listWrong(condition: Condition, cases: readonly Given[]): readonly unknown[] {
  const rules = compileSample([sampleRow(1, condition), sampleRow(2, { not: condition })], { facts })
  return cases.flatMap((given): unknown[] => {
    const input = { kind: 'component', code: '0101', facts: given as FactValues }
    const { layout, truths } = traceFiling(rules, input)
    const leaves = layout.rows.flatMap((row) => row.leaves)
    const judged = truths.slice(layout.rows.length)
    if (judged.length < 2 * count || judged.length !== leaves.length) return ['no leaves']
    return leaves
      .filter(
        ({ leaf }, i) => interpretCondition(leaf, { vocabulary: rules.vocabulary }, input.facts) !== judged[i]
      )
      .map(({ leaf }) => ({ leaf, given }))
  })
}

function anyOf(make: (i: number) => ConditionLeaf): Condition {
  return { any: Array.from({ length: count }, (_, i) => make(i)) }
}

function below(value: number): ConditionLeaf {
  return { fact: 'damagedArea', operator: 'lessThan', value }
}

describe('a fact with very many values that conditions tell apart', () => {
  it.each(orders)('is compared as with few: %s', (operator) => {
    const areas = [0, 1, 1.5, 2, 199, 199.5, 200, 399, 400, 400.5, 1e6].map((damagedArea) => ({
      damagedArea
    }))
    expect(
      listWrong(
        anyOf((i) => ({ fact: 'damagedArea', operator, value: i + 1 })),
        [...areas, {}]
      )
    ).toEqual([])
    const shares = [0, 1 / 401, 0.5, 1, { numerator: 7, denominator: 401 }].map((damagedShare) => ({
      damagedShare
    }))
    expect(
      listWrong(
        anyOf((i) => ({ fact: 'damagedShare', operator, value: { numerator: i + 1, denominator: 401 } })),
        [...shares, {}]
      )
    ).toEqual([])
    const instants = [0, 199_000, 199_001, '1970-01-01T00:03:19Z'].map((seenAt) => ({ seenAt }))
    expect(
      listWrong(
        anyOf((i) => ({ fact: 'seenAt', operator, value: i * 1000 })),
        [...instants, {}]
      )
    ).toEqual([])
  })

  it.each(named)('is told apart as with few: %s', (operator) => {
    const areas = [0, 1, 1.5, 200, 400, 401].map((damagedArea) => ({ damagedArea }))
    expect(
      listWrong(
        anyOf((i) => ({ fact: 'damagedArea', operator, value: i + 1 })),
        [...areas, {}]
      )
    ).toEqual([])
    expect(
      listWrong(
        anyOf((i) => ({ fact: 'kind', operator, value: `c${i}` })),
        [{ kind: 'c0' }, { kind: 'c399' }, {}]
      )
    ).toEqual([])
    expect(
      listWrong(
        anyOf((i) => ({ fact: 'owner', operator, value: `o${i}` })),
        [{ owner: 'o7' }, { owner: 'else' }, {}]
      )
    ).toEqual([])
  })

  it.each(several)('is looked for in lists, short and long: %s', (operator) => {
    const short = (i: number): ConditionLeaf => ({
      fact: 'kind',
      operator,
      value: [`c${i}`, `c${(i + 7) % count}`]
    })
    const long: ConditionLeaf = { fact: 'kind', operator, value: codes.slice(1) }
    expect(
      listWrong({ any: [long, anyOf(short)] }, [{ kind: 'c0' }, { kind: 'c7' }, { kind: 'c300' }, {}])
    ).toEqual([])
    const areas = (i: number): ConditionLeaf => ({ fact: 'damagedArea', operator, value: [i, i + 3] })
    expect(
      listWrong(
        anyOf(areas),
        [0, 1.5, 3, 200, 402, 500].map((damagedArea) => ({ damagedArea }))
      )
    ).toEqual([])
  })

  it.each(['contains', 'doesNotContain'] as const)('may be a set: %s', (operator) => {
    expect(
      listWrong(
        anyOf((i) => ({ fact: 'marks', operator, value: `c${i}` })),
        [{ marks: [] }, { marks: ['c0', 'c399'] }, {}]
      )
    ).toEqual([])
  })
})

it('ends soon for 9,000 thresholds, and for 500 rows of 200', () => {
  const one = { any: Array.from({ length: 9000 }, (_, i) => below(i + 1)) }
  const rows = Array.from({ length: 500 }, (_row, r) =>
    sampleRow(r + 1, { any: Array.from({ length: 200 }, (_leaf, i) => below(200 * r + i + 1)) })
  )
  for (const rules of [compileSample([sampleRow(1, one)]), compileSample(rows, { policy: 'first' })]) {
    const decide = (damagedArea: number): unknown =>
      traceFiling(rules, { kind: 'component', code: '0101', facts: { damagedArea } }).decision
    expect(decide(8999.5)).toMatchObject({ value: { outcome: 'filed' } })
    expect(decide(1e9)).toMatchObject({ value: { outcome: 'not-filed' } })
  }
})
