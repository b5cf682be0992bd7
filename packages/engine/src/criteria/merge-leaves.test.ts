import type { Condition, FactsPart, FactValues } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { compileSample, sampleFacts, sampleRow } from '../../test/sample-criteria.js'
import { decideFiling } from './decide-filing.js'
import { interpretCondition } from './interpret-condition.js'
import { traceFiling } from './trace-filing.js'

const label = { zh: '事实', en: 'fact' }
const ask = (given: FactValues): { kind: string; code: string; facts: FactValues } => ({
  kind: 'component',
  code: '0101',
  facts: given
})

function listKinds(count: number): FactsPart {
  const values = Object.fromEntries(Array.from({ length: count }, (_, i) => [`c${i}`, { label }]))
  return { facts: { ...sampleFacts.facts, kind: { type: 'code', label, values } } }
}

const operators = ['equal', 'notEqual', 'in', 'notIn'] as const
const quantifiers = ['any', 'all'] as const

/** A leaf that names a value of a fact, or two of them. */
function name(fact: string, letter: string, operator: string, i: number): unknown {
  const isOne = operator === 'equal' || operator === 'notEqual'
  return { fact, operator, value: isOne ? `${letter}${i}` : [`${letter}${i}`, `${letter}${i + 1}`] }
}

/** Every operator beside every other on two facts, so that some of a group can be answered together and some cannot. */
const groups = quantifiers.flatMap((quantifier) =>
  operators.flatMap((first) =>
    operators.map((second): Condition => {
      const items = [
        name('kind', 'c', first, 0),
        name('owner', 'o', second, 0),
        name('kind', 'c', second, 2),
        name('kind', 'c', first, 2),
        name('owner', 'o', first, 1)
      ]
      return { [quantifier]: items } as unknown as Condition
    })
  )
)

const cases = [undefined, 'c0', 'c1', 'c2', 'c3', 'c4'].flatMap((kind) =>
  [undefined, 'o0', 'o1', 'o2', 'else'].map((owner) => ({
    ...(kind === undefined ? {} : { kind }),
    ...(owner === undefined ? {} : { owner })
  }))
)

describe('leaves of a group that name values of one fact', () => {
  it('are worth together what they are worth one by one', () => {
    for (const condition of groups) {
      const conditions = [condition, { not: condition }]
      const rules = compileSample(
        conditions.map((one, i) => sampleRow(i + 1, one)),
        { facts: listKinds(5) }
      )
      for (const given of cases) {
        const { truths } = traceFiling(rules, ask(given))
        expect({ condition, given, truths: truths.slice(0, 2) }).toEqual({
          condition,
          given,
          truths: conditions.map((one) => interpretCondition(one, { vocabulary: rules.vocabulary }, given))
        })
      }
    }
  })

  it('need their fact, soon told, where 500 rows name 100 codes each', () => {
    const rows = Array.from({ length: 500 }, (_row, r) =>
      sampleRow(r + 1, {
        any: Array.from({ length: 100 }, (_leaf, i) => ({
          fact: 'kind',
          operator: 'equal',
          value: `c${100 * r + i}`
        }))
      })
    )
    const rules = compileSample(rows, { policy: 'first', facts: listKinds(50_001) })
    expect(decideFiling(rules, ask({}))).toMatchObject({ value: { outcome: 'needs', facts: ['kind'] } })
    expect(decideFiling(rules, ask({ kind: 'c777' }))).toMatchObject({ value: { outcome: 'filed' } })
    expect(decideFiling(rules, ask({ kind: 'c50000' }))).toMatchObject({ value: { outcome: 'not-filed' } })
  })
})
