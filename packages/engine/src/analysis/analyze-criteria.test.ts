import type { Condition, CriteriaPart, Criterion } from '@lijie/schema'
import { describe, expect, test } from 'vitest'
import {
  analyze,
  area,
  codesAt,
  contains,
  domain,
  graded,
  hazard,
  onPart
} from '../../test/analysis-fixtures.js'
import { compileSample, sampleRow } from '../../test/sample-criteria.js'
import { analyzeCriteria, type AnalysisOptions } from './analyze-criteria.js'

describe('gaps', () => {
  const rows = [
    sampleRow(1, { all: [contains('damaged'), area('greaterThan', 25)] }),
    sampleRow(2, { all: [contains('damaged'), area('lessThan', 25)] })
  ]

  test('a report of the declared domain that no row answers is a gap, with the case between the rows', () => {
    expect(analyze(rows, { domains: domain(contains('damaged')) })).toEqual([
      {
        code: 'analysis/domain-not-covered',
        severity: 'warning',
        params: {
          subcategory: 'component/0101',
          witness: 'defects: damaged; damaged area: 25 cm²',
          witnessZh: '缺损情形：破损；破损面积：25 cm²'
        },
        pointer: '/domains/component~10101',
        subcategory: 'component/0101',
        rows: [],
        cases: [{ facts: { defects: ['damaged'], damagedArea: 25 }, outcome: { outcome: 'not-filed' } }]
      }
    ])
  })

  test('a domain that the rows cover has none', () => {
    const covering = [rows[0] as Criterion, sampleRow(2, contains('damaged'))]
    expect(analyze(covering, { domains: domain(contains('damaged')) })).toEqual([])
  })

  test('a domain of every report needs a row for every report', () => {
    expect(analyze([sampleRow(1, contains('dirty'))], { domains: domain(null) })).toMatchObject([
      { code: 'analysis/domain-not-covered', cases: [{ facts: { defects: [] } }] }
    ])
    expect(analyze([sampleRow(1, null)], { domains: domain(null) })).toEqual([])
  })

  test('a domain without any row is a gap, and the engine refuses', () => {
    const domains = {
      ...domain(null),
      'event/0101': { summary: { zh: '全部' }, condition: null, evidence: 'inferred' }
    }
    expect(
      analyze([sampleRow(1, null)], { domains: domains as NonNullable<CriteriaPart['domains']> })
    ).toMatchObject([
      {
        subcategory: 'event/0101',
        cases: [{ outcome: { outcome: 'refused', codes: ['criteria/missing-rows'] } }]
      }
    ])
  })

  test('it is said once how many sub-categories declare none', () => {
    const findings = analyzeCriteria(compileSample([sampleRow(1, null)]))
    expect(findings.filter(({ code }) => code === 'analysis/missing-domains')).toMatchObject([
      { params: { count: 1, total: 1 }, severity: 'info' }
    ])
  })
})

describe('rows that never decide', () => {
  const narrow = { all: [contains('dirty'), hazard] }

  test('first: an earlier row takes every case of a later, narrower one', () => {
    const rows = [sampleRow(1, contains('dirty')), sampleRow(2, narrow)]
    expect(analyze(rows, { policy: 'first' })).toMatchObject([
      {
        code: 'analysis/row-never-decides',
        pointer: '/rows/1',
        rows: ['component/0101/2', 'component/0101/1'],
        cases: [{ outcome: { outcome: 'filed', criteria: ['component/0101/1'] } }]
      }
    ])
    expect(analyze(rows.toReversed(), { policy: 'first' })).toEqual([])
  })

  test('several rows may shadow one together, and only those that are needed are named', () => {
    const rows = [
      sampleRow(1, onPart('deck')),
      sampleRow(2, contains('dirty')),
      sampleRow(3, { not: contains('dirty') }),
      sampleRow(4, hazard)
    ]
    expect(analyze(rows, { policy: 'first' })).toMatchObject([
      { rows: ['component/0101/4', 'component/0101/2', 'component/0101/3'] }
    ])
  })

  test('shortest: a row with the longer limit, and of equal limits the higher number', () => {
    const longer = [sampleRow(1, contains('dirty')), sampleRow(2, narrow)]
    expect(codesAt(analyze(longer))).toEqual(['analysis/row-never-decides /rows/1'])
    const equal = [
      sampleRow(1, contains('dirty'), { timeLimit: { value: 2, unit: 'work-hour' } }),
      sampleRow(2, contains('dirty'))
    ]
    expect(codesAt(analyze(equal))).toEqual(['analysis/row-never-decides /rows/1'])
    const shorter = [sampleRow(1, narrow), sampleRow(2, contains('dirty'))]
    expect(analyze(shorter)).toEqual([])
  })

  test('shortest: limits that only a start can order shadow nothing', () => {
    const rows = [
      sampleRow(1, contains('dirty')),
      sampleRow(2, narrow, { timeLimit: { value: 9, unit: 'work-day' } })
    ]
    expect(analyze(rows)).toEqual([])
  })

  test('shortest: a graded row must lose in every grade', () => {
    const first = sampleRow(1, contains('dirty'), { timeLimit: { value: 4, unit: 'work-hour' } })
    expect(codesAt(analyze([first, sampleRow(2, narrow, graded(5, 6))]))).toEqual([
      'analysis/row-never-decides /rows/1'
    ])
    expect(analyze([first, sampleRow(2, narrow, graded(5, 3))])).toEqual([])
  })

  test('unique: a row that always conflicts; all: never', () => {
    const rows = [sampleRow(1, contains('dirty')), sampleRow(2, narrow)]
    expect(analyze(rows, { policy: 'unique' })).toMatchObject([
      {
        pointer: '/rows/1',
        cases: [{ outcome: { outcome: 'refused', codes: ['criteria/conflicting-rows'] } }]
      }
    ])
    expect(analyze(rows, { policy: 'all' })).toEqual([])
  })
})

describe('conflicts under unique', () => {
  test('rows that two troubles at once meet together', () => {
    const rows = [sampleRow(1, contains('dirty')), sampleRow(2, contains('damaged'))]
    expect(analyze(rows, { policy: 'unique' })).toMatchObject([
      {
        code: 'analysis/conflicting-combination',
        rows: ['component/0101/1', 'component/0101/2'],
        cases: [{ facts: { defects: ['dirty', 'damaged'] }, outcome: { outcome: 'refused' } }]
      }
    ])
    expect(analyze(rows)).toEqual([])
    const apart = [sampleRow(1, onPart('deck')), sampleRow(2, onPart('lamp'))]
    expect(analyze(apart, { policy: 'unique' })).toEqual([])
  })
})

describe('what nothing uses', () => {
  test('facts that no row reads, each with two cases that are judged alike', () => {
    const findings = analyzeCriteria(compileSample([sampleRow(1, contains('dirty'))]))
    const unused = findings.filter(({ code }) => code === 'analysis/unused-fact')
    expect(unused.map(({ params }) => params['fact'])).toEqual([
      'safetyHazard',
      'part',
      'damagedArea',
      'stations',
      'damagedShare',
      'seenAt',
      'owner'
    ])
    for (const { params, cases } of unused) {
      const [first, second] = cases
      expect(cases).toHaveLength(2)
      expect(first?.facts[String(params['fact'])]).not.toEqual(second?.facts[String(params['fact'])])
      expect(first?.outcome).toEqual(second?.outcome)
    }
  })

  test('named conditions that nothing reaches, directly or through others', () => {
    const conditions = {
      used: { condition: 'deep' },
      deep: hazard,
      lost: { condition: 'alone' },
      alone: hazard
    }
    const rows = [sampleRow(1, { condition: 'used' })]
    expect(codesAt(analyze(rows, { conditions }))).toEqual([
      'analysis/unreachable-condition /conditions/lost',
      'analysis/unreachable-condition /conditions/alone'
    ])
  })
})

test('what exceeds the budget is named, and nothing else is said of it', () => {
  const rules = compileSample([sampleRow(1, contains('dirty')), sampleRow(2, contains('dirty'))])
  const findings = analyzeCriteria(rules, { stepsPerQuestion: 1 })
  expect(new Set(findings.map(({ code }) => code))).toEqual(
    new Set(['analysis/not-analysed', 'analysis/missing-domains', 'analysis/unused-fact'])
  )
})

test('progress is told after each sub-category', () => {
  const told: (readonly [number, number])[] = []
  const rows = [sampleRow(1, null), sampleRow(2, null, { id: 'event/0101/1' })]
  analyzeCriteria(compileSample(rows), { onProgress: (done, total) => told.push([done, total]) })
  expect(told).toEqual([
    [1, 2],
    [2, 2]
  ])
})

test('a sub-category that is too large is named, and the rest is analysed', () => {
  const many = Array.from({ length: 1500 }, (_, i) => sampleRow(i + 1, contains('dirty')))
  const thresholds = sampleRow(
    1,
    { any: Array.from({ length: 3000 }, (_, i) => area('greaterThan', i)) },
    { id: 'component/0102/1' }
  )
  const never = sampleRow(1, { all: [hazard, { not: hazard }] }, { id: 'component/0103/1' })
  expect(codesAt(analyze([...many, thresholds, never]))).toEqual([
    'analysis/not-analysed /rows/0',
    'analysis/not-analysed /rows/1500',
    'analysis/row-never-applies /rows/1501'
  ])
})

/** Codes of what is found about rows that exclude each other, at most one of them told. */
const listUniqueCodes = (conditions: readonly Condition[]): readonly string[] => {
  const rows = conditions.map((condition, i) => sampleRow(i + 1, condition))
  const findings = analyzeCriteria(compileSample(rows, { policy: 'unique' }), {
    findingsPerSubcategory: 1
  })
  return findings.filter(({ subcategory }) => subcategory !== null).map(({ code }) => code)
}

describe('many findings', () => {
  const never: Condition = { all: [hazard, { not: hazard }] }
  const listRows = (code: string): Criterion[] =>
    [1, 2, 3, 4].map((i) => sampleRow(i, never, { id: `component/${code}/${i}` }))
  const rules = compileSample([...listRows('0101'), ...listRows('0102')])
  const list = (options: AnalysisOptions): readonly string[] =>
    codesAt(analyzeCriteria(rules, options).filter(({ code }) => /never|more|left/u.test(code)))

  test('so many of a sub-category are told, and that there are more', () => {
    expect(list({ findingsPerSubcategory: 2 })).toEqual([
      'analysis/row-never-applies /rows/0',
      'analysis/row-never-applies /rows/1',
      'analysis/more-findings /rows/0',
      'analysis/row-never-applies /rows/4',
      'analysis/row-never-applies /rows/5',
      'analysis/more-findings /rows/4'
    ])
  })

  test('so many in all are told, and the sub-categories that are left out are counted', () => {
    const findings = analyzeCriteria(rules, { findingsInTotal: 4 })
    expect(findings.filter(({ code }) => code === 'analysis/subcategories-left-out')).toMatchObject([
      { params: { count: 1, told: 4 }, pointer: '' }
    ])
    expect(list({ findingsInTotal: 4 })).toHaveLength(5)
  })

  test('conflicts and shadowed rows are not looked for beyond what is told', () => {
    expect(listUniqueCodes([hazard, hazard, hazard])).toEqual([
      'analysis/row-never-decides',
      'analysis/more-findings'
    ])
    expect(listUniqueCodes([contains('dirty'), contains('damaged'), contains('missing')])).toEqual([
      'analysis/conflicting-combination',
      'analysis/more-findings'
    ])
  })
})
