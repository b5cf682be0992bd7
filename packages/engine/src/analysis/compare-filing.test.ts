import type { Condition, Criterion, FactsPart } from '@lijie/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryCondition, arbitraryDocument } from '../../test/arbitrary-conditions.js'
import { listCompleteCases } from '../../test/complete-cases.js'
import { compileSample, sampleFacts, sampleRow, type SampleOptions } from '../../test/sample-criteria.js'
import type { FilingRules } from '../criteria/index.js'
import { analyzeParts } from './analyzed-criteria.js'
import { answerSide, compareAnswers } from './answer-side.js'
import { compareFiling } from './compare-filing.js'
import { createSide } from './compared-side.js'
import type { FilingComparison } from './filing-comparison.js'
import { createSearchSpace } from './search-space.js'

const contains = (value: string): Condition => ({ fact: 'defects', operator: 'contains', value })
const hazard: Condition = { fact: 'safetyHazard', operator: 'equal', value: true }
const area = (value: number, unit?: 'm2'): Condition => ({
  fact: 'damagedArea',
  operator: 'greaterThan',
  value,
  ...(unit === undefined ? {} : { unit })
})
/** A limit by grade: 1 work hour in A, so many in B. */
const graded = (b: number): Partial<Criterion> => ({
  timeLimit: {
    byAreaGrade: { A: { value: 1, unit: 'work-hour' }, B: { value: b, unit: 'work-hour' } },
    fallback: 'same-as:A'
  }
})
const compare = (
  a: readonly Criterion[],
  b: readonly Criterion[],
  optionsA: SampleOptions = {},
  optionsB: SampleOptions = optionsA
): FilingComparison => compareFiling(compileSample(a, optionsA), compileSample(b, optionsB), {})
const equal = [{ kind: 'component', code: '0101', verdict: 'equal' }]

describe('rule sets that decide every case alike', () => {
  const written: Condition = { all: [{ any: [contains('dirty'), contains('damaged')] }, area(25)] }

  test.each<[string, Condition]>([
    ['in another order', { all: [area(25), { any: [contains('damaged'), contains('dirty')] }] }],
    ['with double negation', { not: { not: written } }],
    [
      'by De Morgan',
      { not: { any: [{ not: area(25) }, { not: (written as { all: Condition[] }).all[0]! }] } }
    ],
    ['in another unit', { all: [{ any: [contains('dirty'), contains('damaged')] }, area(0.0025, 'm2')] }],
    [
      'distributed',
      { any: [{ all: [contains('dirty'), area(25)] }, { all: [contains('damaged'), area(25)] }] }
    ]
  ])('%s', (_, other) => {
    expect(compare([sampleRow(1, written)], [sampleRow(1, other)])).toEqual({
      verdict: 'equal',
      checked: 1,
      subcategories: equal,
      facts: []
    })
  })

  test('with renamed conditions, other labels and a row that never applies', () => {
    const label = { zh: '有隐患' }
    const facts = { facts: { ...sampleFacts.facts, safetyHazard: { type: 'boolean' as const, label } } }
    const a = [sampleRow(1, { condition: 'danger' })]
    const never = sampleRow(2, { all: [hazard, { not: hazard }] })
    const b = [sampleRow(1, { condition: 'hazard' }), never]
    const result = compare(a, b, { conditions: { danger: hazard } }, { conditions: { hazard }, facts })
    expect(result).toMatchObject({ verdict: 'equal', subcategories: equal })
  })

  test('under another hit policy where rows never meet', () => {
    const rows = [sampleRow(1, hazard), sampleRow(2, { not: hazard })]
    expect(compare(rows, rows, { policy: 'first' }, { policy: 'unique' }).verdict).toBe('equal')
  })
})

describe('rule sets that differ', () => {
  test('in a threshold: the case lies between the two', () => {
    expect(compare([sampleRow(1, area(25))], [sampleRow(1, area(26))]).subcategories).toEqual([
      {
        kind: 'component',
        code: '0101',
        verdict: 'different',
        differs: 'outcome',
        counterexample: { facts: { damagedArea: 25.1 } },
        a: {
          outcome: 'filed',
          criteria: ['component/0101/1'],
          limits: [{ value: 1, unit: 'work-hour' }],
          needs: [],
          refused: []
        },
        b: { outcome: 'not-filed', criteria: [], limits: [], needs: [], refused: [] }
      }
    ])
  })

  test('in a limit, also of one grade only', () => {
    expect(
      compare([sampleRow(1, hazard, graded(2))], [sampleRow(1, hazard, graded(3))]).subcategories
    ).toMatchObject([
      {
        differs: 'limits',
        counterexample: { facts: { safetyHazard: true }, areaGrade: 'B' },
        a: { limits: [{ value: 2 }] },
        b: { limits: [{ value: 3 }] }
      }
    ])
  })

  test('in the row that decides, and in the hit policy', () => {
    const rows = [sampleRow(1, hazard), sampleRow(2, contains('dirty'))]
    const both = { facts: { safetyHazard: true, defects: ['dirty'] } }
    expect(compare(rows, rows.toReversed(), { policy: 'first' }).subcategories).toMatchObject([
      { differs: 'criteria', counterexample: both }
    ])
    expect(compare(rows, rows, { policy: 'first' }, { policy: 'unique' }).subcategories).toMatchObject([
      { differs: 'outcome', counterexample: both, b: { refused: [{ code: 'criteria/conflicting-rows' }] } }
    ])
  })

  test('in the earlier stage that a row goes on with', () => {
    const rows = [sampleRow(1, hazard), sampleRow(2, { not: hazard })]
    const staged = [rows[0] as Criterion, sampleRow(2, { not: hazard }, { continues: ['component/0101/1'] })]
    expect(compare(rows, staged).subcategories).toMatchObject([
      {
        counterexample: { facts: { safetyHazard: false }, continues: { criterion: 'component/0101/1' } },
        a: { outcome: 'refused', refused: [{ code: 'criteria/wrong-stage' }] },
        b: { outcome: 'filed' }
      }
    ])
    expect(compare(staged, staged).verdict).toBe('equal')
  })

  test('in a sub-category that only one has', () => {
    const a = [sampleRow(1, hazard)]
    const b = [...a, sampleRow(1, contains('dirty'), { id: 'event/0101/1' })]
    expect(compare(a, b)).toMatchObject({
      verdict: 'different',
      checked: 2,
      subcategories: [
        { verdict: 'equal' },
        {
          kind: 'event',
          differs: 'outcome',
          counterexample: { facts: { defects: ['dirty'] } },
          a: { outcome: 'refused', refused: [{ code: 'criteria/missing-rows' }] },
          b: { outcome: 'filed' }
        }
      ]
    })
  })

  test('in a code or a fact that only one knows', () => {
    const facts = structuredClone(sampleFacts) as FactsPart & { facts: Record<string, unknown> }
    const defects = facts.facts['defects'] as { values: Record<string, unknown> }
    defects.values['melted'] = { label: { zh: '熔化' } }
    facts.facts['isNew'] = { type: 'boolean', label: { zh: '新' } }
    const a = [sampleRow(1, contains('dirty'))]
    const unread = compare(a, a, {}, { facts })
    expect(unread).toMatchObject({
      verdict: 'different',
      subcategories: equal,
      facts: [
        {
          fact: 'defects',
          counterexample: { defects: ['melted'] },
          refusedBy: 'a',
          code: 'facts/unknown-value'
        },
        { fact: 'isNew', counterexample: { isNew: true }, refusedBy: 'a', code: 'facts/unknown-fact' }
      ]
    })
    const b = [sampleRow(1, { any: [contains('dirty'), contains('melted')] })]
    expect(compare(a, b, {}, { facts }).subcategories).toMatchObject([
      {
        differs: 'outcome',
        counterexample: { facts: { defects: ['melted'] } },
        a: { outcome: 'refused', refused: [{ code: 'facts/unknown-value' }] },
        b: { outcome: 'filed' }
      }
    ])
  })

  test('in bounds that make other cases possible', () => {
    const facts = structuredClone(sampleFacts) as FactsPart & { facts: Record<string, unknown> }
    ;(facts.facts['stations'] as { maximum: number }).maximum = 8
    const rows = [sampleRow(1, hazard)]
    expect(compare(rows, rows, {}, { facts }).facts).toEqual([
      { fact: 'stations', counterexample: { stations: 9 }, refusedBy: 'b', code: 'facts/out-of-range' }
    ])
  })
})

test('what exceeds the budget is undecided, never equal', () => {
  const a = compileSample([sampleRow(1, { all: [hazard, area(25)] })])
  const b = compileSample([sampleRow(1, { not: { any: [{ not: area(25) }, { not: hazard }] } })])
  expect(compareFiling(a, b, { stepsPerQuestion: 2 })).toMatchObject({
    verdict: 'undecided',
    subcategories: [{ verdict: 'undecided', why: 'budget' }]
  })
})

test('a sub-category that is too large is equal where it is written alike, and undecided elsewhere', () => {
  const rows = Array.from({ length: 1500 }, (_, i) => sampleRow(i + 1, contains('dirty')))
  expect(compare(rows, structuredClone(rows)).verdict).toBe('equal')
  expect(compare(rows, [...rows.slice(0, -1), sampleRow(1500, hazard)]).verdict).toBe('undecided')
})

test('a limit that is unknown differs from one that only waits for a start', () => {
  const rows = [sampleRow(1, hazard), sampleRow(2, hazard)] as const
  const a = [
    { ...rows[0], timeLimit: { value: 1, unit: 'work-hour' } },
    { ...rows[1], timeLimit: { value: 2, unit: 'work-day' } }
  ]
  const b = [{ ...rows[0], timeLimit: { unknown: { zh: '未知' } } }, a[1] as Criterion]
  const [first, second] = [a, b].map((side) => ({
    ...compileSample(side, { policy: 'shortest' }),
    on: '2026-03-02'
  }))
  if (first === undefined || second === undefined) throw new Error('two sides')
  expect(compareFiling(first, second)).toMatchObject({
    verdict: 'different',
    subcategories: [{ differs: 'outcome', counterexample: { startedAt: expect.any(String) } }]
  })
})

/** The first complete case, grade and start on which two rule sets differ, by going through all of them. */
function findByBruteForce(a: FilingRules, b: FilingRules): object | null | undefined {
  const rows = [a, b].flatMap((rules) => analyzeParts(rules).subcategories.flatMap((one) => one.rows))
  const cases = listCompleteCases(createSearchSpace(rows.map(({ applies }) => applies)), 400)
  if (cases === undefined) return undefined
  const [first, second] = [createSide(a), createSide(b)]
  const question = { kind: 'component', code: '0101' }
  for (const facts of cases)
    for (const areaGrade of [undefined, 'A', 'B'])
      for (const startedAt of [undefined, '2026-03-02T09:00:00Z']) {
        const asked = {
          facts,
          ...(areaGrade === undefined ? {} : { areaGrade }),
          ...(startedAt === undefined ? {} : { startedAt })
        }
        const differs = compareAnswers(
          answerSide(first, question, asked),
          answerSide(second, question, asked)
        )
        if (differs !== null) return asked
      }
  return null
}

test('the verdict is the one that going through every case gives', () => {
  const counts: Record<string, number> = { equal: 0, different: 0, undecided: 0 }
  fc.assert(
    fc.property(
      arbitraryDocument,
      arbitraryDocument,
      arbitraryCondition,
      fc.nat(5),
      (one, other, condition, change) => {
        const { conditions, policy } = one
        const [head, ...tail] = one.rows
        if (head === undefined) return
        const rows = [
          one.rows,
          [{ ...head, condition: { not: { not: head.condition ?? condition } } }, ...tail],
          [{ ...head, condition }, ...tail],
          [...tail, head],
          [{ ...head, timeLimit: other.rows[0]?.timeLimit ?? head.timeLimit }, ...tail],
          tail.length === 0 ? other.rows : one.rows.slice(0, -1)
        ][change] as readonly Criterion[]
        const a = compileSample(one.rows, { conditions, policy })
        const b = compileSample(rows, { conditions, policy: change === 0 ? other.policy : policy })
        const { verdict } = compareFiling({ ...a, on: '2026-03-02' }, { ...b, on: '2026-03-02' })
        const difference = findByBruteForce(a, b)
        if (difference === undefined) return
        counts[verdict] = (counts[verdict] ?? 0) + 1
        if (verdict !== 'undecided')
          expect([verdict, difference]).toEqual([verdict, verdict === 'equal' ? null : expect.anything()])
      }
    ),
    { numRuns: 250 }
  )
  expect(counts['equal']).toBeGreaterThan(25)
  expect(counts['different']).toBeGreaterThan(25)
  expect(counts['undecided']).toBeLessThan(10)
})
