import type { CriteriaPart, Criterion, StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { contextOf, filing, readSmallCity, smallCityVectors, vectorsOf } from '../../test/small-city.js'
import { measureCoverage } from './measure-coverage.js'
import type { RuleCoverage } from './rule-coverage.js'

const city = readSmallCity()
const notFiled = { outcome: 'not-filed' }

function withFirstRow(
  change: (row: Criterion) => Criterion,
  conditions?: CriteriaPart['conditions']
): StandardDocument {
  const criteria = city.criteria as CriteriaPart
  const rows = criteria.rows.map((row, index) => (index === 0 ? change(row) : row))
  return { ...city, criteria: { ...criteria, rows, ...(conditions && { conditions }) } }
}

function gapsOf(coverage: RuleCoverage | null): readonly string[] {
  return (coverage?.items ?? []).flatMap(({ kind, pointer, missing }) =>
    missing.map((side) => `${kind} ${pointer} ${side}`)
  )
}

describe('measureCoverage', () => {
  it('finds every row and comparison exercised both ways', () => {
    const coverage = measureCoverage([smallCityVectors], contextOf(city))
    expect(coverage).toMatchObject({
      rows: { covered: 4, total: 4 },
      exclusions: { covered: 0, total: 0 },
      leaves: { covered: 6, total: 6 },
      decided: { covered: 4, total: 4 },
      neverDecided: []
    })
    expect(gapsOf(coverage)).toEqual([])
  })

  it('names the sides that no test shows', () => {
    const one = vectorsOf(filing('0101', { defects: ['missing'], safetyHazard: false }, notFiled))
    const coverage = measureCoverage([one], contextOf(city))
    expect(gapsOf(coverage).slice(0, 3)).toEqual([
      'row /rows/0 true',
      'leaf /rows/0/condition/all/0 false',
      'leaf /rows/0/condition/all/1 true'
    ])
    expect(coverage?.items[0]?.counts).toEqual({ true: 0, false: 1, unknown: 0 })
    expect(coverage?.neverDecided).toHaveLength(4)
  })

  it('counts cases in which a row is unknown, which show neither side', () => {
    const open = filing('0101', { defects: ['missing'] }, { outcome: 'needs', facts: ['safetyHazard'] })
    const coverage = measureCoverage([vectorsOf(open)], contextOf(city))
    expect(coverage?.items[0]).toMatchObject({
      counts: { true: 0, false: 0, unknown: 1 },
      missing: ['true', 'false']
    })
  })

  it('wants no false side of a row that applies to every report', () => {
    const always = withFirstRow((row) => ({ ...row, condition: null }))
    const asked = vectorsOf(filing('0101', {}, { outcome: 'filed', criteria: ['component/0101/1'] }))
    const [row] = measureCoverage([asked], contextOf(always))?.items ?? []
    expect(row).toMatchObject({ kind: 'row', missing: [] })
  })

  it('follows exclusions and named conditions to where they stand', () => {
    const hazard = { fact: 'safetyHazard', operator: 'equal', value: true } as const
    const document = withFirstRow(
      (row) => ({
        ...row,
        condition: { not: { condition: 'harmless' } },
        exclusions: [
          { summary: { zh: '只作文字' }, evidence: 'derived' },
          {
            summary: { zh: '有垃圾的不采' },
            evidence: 'derived',
            condition: { fact: 'defects', operator: 'contains', value: 'littered' }
          }
        ]
      }),
      { harmless: { any: [{ ...hazard, value: false }] } }
    )
    const asked = vectorsOf(filing('0101', { defects: [], safetyHazard: true }, notFiled))
    expect(gapsOf(measureCoverage([asked], contextOf(document))).slice(0, 4)).toEqual([
      'row /rows/0 false',
      'exclusion /rows/0/exclusions/1/condition true',
      'leaf /rows/0/exclusions/1/condition true',
      'leaf /conditions/harmless/any/0 true'
    ])
  })

  it('counts worked examples for their own row, and nothing for facts that make no sense', () => {
    const document = withFirstRow((row) => ({
      ...row,
      examples: [{ facts: { defects: ['missing'], safetyHazard: true }, applies: true }]
    }))
    const nonsense = filing('0101', { defects: 'missing' }, notFiled)
    const [row] = measureCoverage([vectorsOf(nonsense)], contextOf(document))?.items ?? []
    expect(row?.counts).toEqual({ true: 1, false: 0, unknown: 0 })
    expect(measureCoverage([], contextOf(document))?.items[0]?.counts.true).toBe(1)
  })

  it('has nothing to say about a standard without criteria', () => {
    expect(measureCoverage([], contextOf({ standard: city.standard }))).toBeNull()
  })
})
