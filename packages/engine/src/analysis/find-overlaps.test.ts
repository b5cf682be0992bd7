import type { Condition, Criterion, FactValues } from '@lijie/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryDocument } from '../../test/arbitrary-conditions.js'
import { compileSample, sampleFacts, samplePart, sampleRow } from '../../test/sample-criteria.js'
import { listCompleteCases } from '../../test/complete-cases.js'
import { decideFiling, interpretRow } from '../criteria/index.js'
import { TRUE } from '../kernel/index.js'
import { analyzeParts } from './analyzed-criteria.js'
import { checkOverlaps } from './check-overlaps.js'
import { findOverlaps } from './find-overlaps.js'

const contains = (value: string): Condition => ({ fact: 'defects', operator: 'contains', value })
const onPart = (value: string): Condition => ({ fact: 'part', operator: 'equal', value })
const area = (operator: 'greaterThan' | 'lessThanInclusive', value: number): Condition => ({
  fact: 'damagedArea',
  operator,
  value
})
const find = (rows: readonly Criterion[]): unknown =>
  findOverlaps({ facts: sampleFacts, criteria: samplePart(rows) })

test('two rows that one defect meets overlap, with that defect as witness', () => {
  const rows = [
    sampleRow(1, { any: [contains('missing'), contains('damaged')] }),
    sampleRow(2, { all: [onPart('deck'), contains('damaged')] }),
    sampleRow(3, contains('dirty'))
  ]
  expect(find(rows)).toEqual([
    {
      rows: ['component/0101/1', 'component/0101/2'],
      indexes: [0, 1],
      witness: { defects: ['damaged'], part: 'deck' }
    }
  ])
})

test('rows that need two different defects do not overlap, nor do rows about different parts', () => {
  expect(find([sampleRow(1, contains('missing')), sampleRow(2, contains('dirty'))])).toEqual([])
  const parts = [
    sampleRow(1, { all: [onPart('deck'), contains('dirty')] }),
    sampleRow(2, { all: [onPart('lamp'), contains('dirty')] })
  ]
  expect(find(parts)).toEqual([])
  const together = [
    sampleRow(1, { all: [contains('missing'), contains('dirty')] }),
    sampleRow(2, { all: [contains('missing'), contains('damaged')] })
  ]
  expect(find(together)).toEqual([])
})

test('a row that asks for more of the same overlaps the row that asks for less', () => {
  const rows = [
    sampleRow(1, contains('missing')),
    sampleRow(2, { all: [contains('dirty'), contains('missing')] })
  ]
  expect(find(rows)).toMatchObject([{ witness: { defects: ['missing', 'dirty'] } }])
})

test('thresholds that meet at a point overlap only when both include it', () => {
  expect(find([sampleRow(1, area('greaterThan', 25)), sampleRow(2, area('lessThanInclusive', 25))])).toEqual(
    []
  )
  expect(
    find([sampleRow(1, area('greaterThan', 25)), sampleRow(2, area('lessThanInclusive', 25.5))])
  ).toMatchObject([{ witness: { damagedArea: 25.1 } }])
  expect(find([sampleRow(1, area('greaterThan', 25)), sampleRow(2, area('greaterThan', 30))])).toMatchObject([
    { witness: { damagedArea: 31 } }
  ])
})

test('an exclusion can keep rows apart', () => {
  const exclusions = [
    { summary: { zh: '桥面除外' }, evidence: 'derived' as const, condition: onPart('deck') }
  ]
  const rows = [
    sampleRow(1, contains('dirty'), { exclusions }),
    sampleRow(2, { all: [contains('dirty'), onPart('deck')] })
  ]
  expect(find(rows)).toEqual([])
})

test('every witness really meets both rows', () => {
  let found = 0
  fc.assert(
    fc.property(arbitraryDocument, ({ rows, conditions }) => {
      const rules = compileSample(rows, { conditions, policy: 'all' })
      for (const overlap of findOverlaps({
        facts: sampleFacts,
        criteria: samplePart(rows, { conditions })
      })) {
        found++
        const decision = decideFiling(rules, { kind: 'component', code: '0101', facts: overlap.witness })
        const criteria =
          'value' in decision && decision.value.outcome === 'filed' ? decision.value.criteria : []
        expect(criteria).toEqual(expect.arrayContaining([...overlap.rows]))
      }
    }),
    { numRuns: 1000 }
  )
  expect(found).toBeGreaterThan(200)
})

test('rows overlap exactly where going through every case finds one that is just enough', () => {
  const counts = { overlaps: 0, none: 0 }
  fc.assert(
    fc.property(arbitraryDocument, ({ rows, conditions }) => {
      const rules = compileSample(rows, { conditions, policy: 'all' })
      const [subcategory] = analyzeParts(rules).subcategories
      const cases = subcategory && listCompleteCases(subcategory.space, 500)
      if (cases === undefined) return
      const context = { vocabulary: rules.vocabulary, conditions }
      const meets = (row: Criterion, facts: FactValues): boolean => interpretRow(row, context, facts) === TRUE
      const shows = (row: Criterion, other: Criterion): boolean =>
        cases.some(
          (facts) =>
            meets(row, facts) &&
            meets(other, facts) &&
            listSmaller(facts).every((smaller) => !meets(row, smaller))
        )
      const expected = rows.flatMap((row, i) =>
        rows.slice(i + 1).flatMap((other) => {
          return shows(row, other) || shows(other, row) ? [[row.id, other.id]] : []
        })
      )
      const found = findOverlaps({ facts: sampleFacts, criteria: samplePart(rows, { conditions }) })
      expect(found.map((overlap) => overlap.rows)).toEqual(expected)
      counts[expected.length > 0 ? 'overlaps' : 'none'] += 1
    }),
    { numRuns: 300 }
  )
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(10)
})

/** The case without each one of the codes in its sets. */
function listSmaller(facts: FactValues): readonly FactValues[] {
  return Object.entries(facts).flatMap(([id, value]) =>
    Array.isArray(value)
      ? value.map((code) => ({ ...facts, [id]: value.filter((other) => other !== code) }))
      : []
  )
}

test('a row that can be met in very many ways is compared like any other', () => {
  const pair: Condition = { any: [contains('dirty'), onPart('deck')] }
  const many: Condition = { all: Array.from({ length: 9 }, () => pair) }
  expect(find([sampleRow(1, many), sampleRow(2, contains('dirty'))])).toMatchObject([
    { witness: { defects: ['dirty'] } }
  ])
})

test('overlaps become warnings on the later row, and rows that are not compared within the limits are named', () => {
  const parts = {
    facts: sampleFacts,
    criteria: samplePart([sampleRow(1, contains('dirty')), sampleRow(2, contains('dirty'))])
  }
  expect(checkOverlaps(parts, 'criteria.json')).toEqual([
    {
      code: 'criteria/overlapping-rows',
      severity: 'warning',
      params: {
        row: 'component/0101/2',
        other: 'component/0101/1',
        witness: 'defects: dirty',
        witnessZh: '缺损情形：脏污'
      },
      file: 'criteria.json',
      pointer: '/rows/1'
    }
  ])
  expect(checkOverlaps(parts, undefined, { stepsInTotal: 2 })).toEqual([
    {
      code: 'criteria/overlap-not-checked',
      severity: 'info',
      params: { row: 'component/0101/2' },
      pointer: '/rows/1'
    }
  ])
})

test('of a sub-category that is too large to go through, the pairs that were not compared are counted', () => {
  const rows = Array.from({ length: 1001 }, (_, i) => sampleRow(i + 1, contains('dirty')))
  expect(checkOverlaps({ facts: sampleFacts, criteria: samplePart(rows) })).toEqual([
    {
      code: 'criteria/overlaps-left-out',
      severity: 'info',
      params: { subcategory: 'component/0101', told: 0, pairs: 500_500 },
      pointer: '/rows/0'
    }
  ])
})

const listRows = (code: string, count: number): Criterion[] =>
  Array.from({ length: count }, (_, i) =>
    sampleRow(i + 1, contains('dirty'), { id: `component/${code}/${i + 1}` })
  )

describe('many overlaps', () => {
  const rows = [...listRows('0101', 5), ...listRows('0102', 4), ...listRows('0103', 2)]
  const parts = { facts: sampleFacts, criteria: samplePart(rows) }
  const check = (limits: Parameters<typeof checkOverlaps>[2]): readonly (readonly [string, unknown])[] => {
    const issues = checkOverlaps(parts, undefined, limits)
    expect(issues.every(({ code }) => code === 'criteria/overlapping-rows' || code === leftOut)).toBe(true)
    const told = issues.filter(({ code }) => code === 'criteria/overlapping-rows').length
    return [
      ['told', told],
      ...issues
        .filter(({ code }) => code === leftOut)
        .map((issue) => [issue.pointer ?? '', issue.params] as const)
    ]
  }
  const leftOut = 'criteria/overlaps-left-out'

  test('all are told while there is room', () => {
    expect(check({ findingsPerSubcategory: 10, findingsInTotal: 17 })).toEqual([['told', 17]])
    expect(findOverlaps(parts)).toHaveLength(17)
  })

  test('so many of a sub-category are told, and the pairs that were not compared are counted', () => {
    expect(check({ findingsPerSubcategory: 3 })).toEqual([
      ['told', 7],
      ['/rows/0', { subcategory: 'component/0101', told: 3, pairs: 7 }],
      ['/rows/5', { subcategory: 'component/0102', told: 3, pairs: 3 }]
    ])
  })

  test('so many in all are told, and no further pair is looked at', () => {
    expect(check({ findingsInTotal: 12 })).toEqual([
      ['told', 12],
      ['/rows/5', { subcategory: 'component/0102', told: 2, pairs: 4 }],
      ['/rows/9', { subcategory: 'component/0103', told: 0, pairs: 1 }]
    ])
  })

  test('pairs are not looked at once the steps are used up', () => {
    const { params } = checkOverlaps(parts, undefined, { stepsInTotal: 300 }).at(-1) ?? {}
    expect(params).toEqual({ subcategory: 'component/0103', told: 0, pairs: 1 })
  })
})
