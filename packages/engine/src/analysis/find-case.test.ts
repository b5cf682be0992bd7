import type { Condition, FactValues, Issue } from '@lijie/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryCondition, arbitraryLeaf } from '../../test/arbitrary-conditions.js'
import { sampleFacts } from '../../test/sample-criteria.js'
import {
  checkFacts,
  compileVocabulary,
  createConditionTyper,
  interpretCondition,
  type TypedCondition
} from '../criteria/index.js'
import { TRUE } from '../kernel/index.js'
import { findCase, type CaseSearch } from './find-case.js'
import { createSearchSpace } from './search-space.js'

const vocabulary = compileVocabulary(sampleFacts)

function typed(condition: Condition, conditions: Readonly<Record<string, Condition>> = {}): TypedCondition {
  const issues: Issue[] = []
  const result = createConditionTyper(vocabulary, conditions, issues)(condition, '')
  if (result === null) throw new Error(JSON.stringify(issues))
  return result
}

const find = (condition: Condition): CaseSearch => findCase(typed(condition))
const contains = (value: string): Condition => ({ fact: 'defects', operator: 'contains', value })
const area = (operator: 'greaterThan' | 'lessThan' | 'equal', value: number): Condition => ({
  fact: 'damagedArea',
  operator,
  value
})

const between = (fact: string): Condition => ({
  all: [
    { fact, operator: 'greaterThan', value: 2 },
    { fact, operator: 'lessThan', value: 3 }
  ]
})
const share = (operator: string, value: unknown): Condition =>
  ({ fact: 'damagedShare', operator, value }) as Condition

describe('findCase', () => {
  test('gives few facts, and simple values', () => {
    expect(find({ any: [{ all: [contains('dirty'), area('greaterThan', 25)] }, area('equal', 3)] })).toEqual({
      result: 'found',
      facts: { defects: ['dirty'], damagedArea: 26 }
    })
  })

  test('proves that there is no case', () => {
    expect(find({ all: [contains('dirty'), { not: contains('dirty') }] })).toEqual({ result: 'none' })
    expect(find({ all: [area('greaterThan', 25), area('lessThan', 25)] })).toEqual({ result: 'none' })
    expect(find(area('lessThan', 0))).toEqual({ result: 'none' })
    expect(find({ fact: 'stations', operator: 'greaterThan', value: 9 })).toEqual({ result: 'none' })
  })

  test('knows that no whole number lies between two neighbours, but that a quantity does', () => {
    expect(find(between('stations'))).toEqual({ result: 'none' })
    expect(find(between('damagedArea'))).toEqual({ result: 'found', facts: { damagedArea: 2.1 } })
  })

  test('compares fractions exactly', () => {
    const third = { numerator: 1, denominator: 3 }
    const tenth = { numerator: 1, denominator: 10 }
    // The double 0.1 lies above one tenth, but nothing that can be written down lies between them.
    expect(find({ all: [share('greaterThan', tenth), share('lessThanInclusive', 0.1)] })).toEqual({
      result: 'found',
      facts: { damagedShare: 0.1 }
    })
    expect(find({ all: [share('greaterThan', tenth), share('lessThan', 0.1)] })).toEqual({ result: 'none' })
    expect(find({ all: [share('greaterThan', third), share('lessThan', 1 / 3)] })).toEqual({ result: 'none' })
    const close = { numerator: 33333334, denominator: 100000001 }
    expect(find({ all: [share('greaterThan', third), share('lessThan', close)] })).toMatchObject({
      result: 'found'
    })
  })

  test('takes a text that no condition names, and instants as people read them', () => {
    expect(find({ fact: 'owner', operator: 'notIn', value: ['other', 'a'] })).toEqual({
      result: 'found',
      facts: { owner: 'b' }
    })
    expect(find({ fact: 'seenAt', operator: 'lessThan', value: '2026-02-14T17:00:00+08:00' })).toEqual({
      result: 'found',
      facts: { seenAt: '2026-02-14T08:59:59.999Z' }
    })
  })

  test('says when the budget is used up, instead of nothing', () => {
    const condition = typed({ all: [contains('dirty'), { not: contains('dirty') }] })
    expect(findCase(condition, { stepsPerQuestion: 3 })).toEqual({ result: 'exhausted' })
  })

  test('ends on very many variables', () => {
    const values = Object.fromEntries(
      Array.from({ length: 9000 }, (_, i) => [`c${i}`, { label: { zh: `${i}` } }])
    )
    const wide = compileVocabulary({ facts: { defects: { type: 'codes', label: { zh: '很多' }, values } } })
    const all = Object.keys(values).map((value): Condition => ({
      not: { fact: 'defects', operator: 'contains', value }
    }))
    const condition = createConditionTyper(wide, {}, [])({ any: all.slice(0, 1000) }, '')
    expect(condition && findCase(condition)).toEqual({ result: 'found', facts: { defects: [] } })
  })
})

/** Every case of the space, by plain enumeration. */
function listCases(condition: TypedCondition): readonly FactValues[] | undefined {
  const space = createSearchSpace([condition])
  const sizes = space.variables.map(({ values }) => values.length)
  if (sizes.reduce((product, size) => product * size, 1) > 3000) return undefined
  const picks = sizes.reduce<readonly (readonly number[])[]>(
    (all, size) => all.flatMap((pick) => Array.from({ length: size }, (_, place) => [...pick, place])),
    [[]]
  )
  return picks.map((pick) => space.readCase(Int32Array.from(pick)))
}

test('a case is found exactly where plain enumeration finds one, and it really meets the condition', () => {
  let counts = { found: 0, none: 0 }
  fc.assert(
    fc.property(arbitraryCondition, arbitraryLeaf, (condition, named) => {
      const conditions = { named }
      const context = { vocabulary, conditions }
      const node = typed(condition, conditions)
      const search = findCase(node)
      const meets = (facts: FactValues): boolean => interpretCondition(condition, context, facts) === TRUE
      expect(search.result).not.toBe('exhausted')
      if (search.result === 'found') {
        expect(checkFacts(vocabulary, search.facts)).toEqual([])
        expect(meets(search.facts)).toBe(true)
      } else expect((listCases(node) ?? []).filter(meets)).toEqual([])
      counts = { ...counts, [search.result]: counts[search.result as 'found'] + 1 }
    }),
    { numRuns: 1500 }
  )
  expect(counts.found).toBeGreaterThan(500)
  expect(counts.none).toBeGreaterThan(10)
})
