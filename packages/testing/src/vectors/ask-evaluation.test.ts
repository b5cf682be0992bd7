import { describe, expect, it } from 'vitest'
import type { EvaluationPart, StandardDocument } from '@lijie/schema'
import { runVectors } from './run-vectors.js'

const text = { zh: '测试', en: 'test' }
const one = { numerator: 1, denominator: 1 }
const hundred = { numerator: 100, denominator: 1 }
const rounding = { decimals: 2, mode: 'half-up' } as const

const evaluation: EvaluationPart = {
  counters: {
    closed: {
      label: text,
      where: { column: 'stage', operator: 'equal', than: { stage: 'archived' } },
      onMissing: 'refuse',
      evidence: 'inferred'
    },
    all: { label: text, where: null, onMissing: 'refuse', evidence: 'inferred' }
  },
  figures: { survey: { label: text, kind: 'number', onMissing: 'refuse', evidence: 'inferred' } },
  schemes: {
    month: {
      label: text,
      object: 'unit',
      basis: 'reported',
      effectiveFrom: null,
      evidence: 'inferred',
      indicators: [
        {
          id: 'rate',
          measure: 'ratio',
          label: text,
          numerator: ['closed'],
          denominator: ['all'],
          onZero: 'unranked',
          rateRounding: rounding,
          maxPoints: hundred,
          pointsRounding: rounding,
          weight: { numerator: 1, denominator: 2 }
        },
        {
          id: 'survey',
          measure: 'given',
          label: text,
          figure: 'survey',
          points: { rule: 'value' },
          maxPoints: hundred,
          pointsRounding: rounding,
          weight: { numerator: 1, denominator: 2 }
        }
      ],
      total: { weightsSumTo: one, rounding },
      rank: { ties: 'competition', basis: 'rounded-total' }
    }
  }
}

const document: StandardDocument = {
  standard: {
    id: 'example.scores',
    version: '1.0.0',
    edition: '1',
    status: 'example',
    title: text,
    issuer: text,
    jurisdiction: { scheme: 'iso-3166', code: 'ZZ', name: text },
    effectiveFrom: null,
    source: { title: text },
    evidence: 'inferred',
    delegates: [
      { slot: 'cases', part: 'criteria', with: ['facts', 'taxonomy', 'time-limits'], summary: text }
    ],
    notice: text
  },
  evaluation
}

function failuresOf(asked: object, expected: { gives: object } | { refused: string[] }): unknown {
  const answer = 'gives' in expected ? [['then', expected.gives]] : [['refused', expected.refused]]
  const when = { evaluation: { scheme: 'month', ...asked } }
  const test = { description: 'asked', when, ...(Object.fromEntries(answer) as object) }
  const file = { groups: [{ description: 'scores', on: '2026-03-02', tests: [test] }] }
  const standards = new Map([[document.standard.id, document]])
  return runVectors(file as never, { standards, subject: document.standard.id }).failures.map(
    ({ actual }) => actual
  )
}

const figures = { a: { survey: { '2026-02': '80', '2026-01': '0' } } }
const row = (caseId: string, stage: string, day: string): object => ({
  caseId,
  unit: 'a',
  stage,
  reportedAt: `2026-02-${day}T08:00:00Z`
})

describe('vectors of scores', () => {
  it('ask for what they name, from given counts', () => {
    const expected = {
      objects: { a: { total: '73.34', indicators: { rate: { value: '66.67' } } } },
      order: ['a']
    }
    expect(
      failuresOf({ period: '2026-02', totals: { a: { closed: 2, all: 3 } }, figures }, { gives: expected })
    ).toEqual([])
  })

  it('count rows: stages by name, instants as text, the period by its label', () => {
    const rows = [row('1', 'archived', '10'), row('2', 'disposal', '11'), { ...row('3', 'archived', '12') }]
    const late = { ...row('4', 'disposal', '12'), reportedAt: '2026-03-01T00:00:00Z' }
    const expected = { objects: { a: { counters: { all: '3', closed: '2' }, rank: 1 } } }
    expect(failuresOf({ period: '2026-02', rows: [...rows, late], figures }, { gives: expected })).toEqual([])
  })

  it('tell what was given where it differs, and null for what is not there', () => {
    const asked = { period: '2026-02', totals: { a: { closed: 1, all: 1 } }, figures }
    expect(failuresOf(asked, { gives: { objects: { a: { rank: 2 }, b: { rank: 1 } } } })).toEqual([
      { gives: { objects: { a: { rank: 1 }, b: null } } }
    ])
  })

  it('are refused with codes: an unknown scheme, a period or instant that cannot be read, a figure that is missing', () => {
    const totals = { a: { closed: 1, all: 1 } }
    expect(failuresOf({ scheme: 'year', totals }, { refused: ['evaluation/unknown-scheme'] })).toEqual([])
    expect(failuresOf({ period: 'February', totals }, { refused: ['evaluation/unreadable-period'] })).toEqual(
      []
    )
    expect(failuresOf({ asOf: 'noon', totals }, { refused: ['time-limits/invalid-start'] })).toEqual([])
    expect(failuresOf({ period: '2026-02', totals }, { refused: ['evaluation/missing-figure'] })).toEqual([])
  })
})
