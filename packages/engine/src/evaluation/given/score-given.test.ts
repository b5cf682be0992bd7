import type { CompleteScheme, EvaluationPart } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { boardOf, indicatorOf, refusedOf, rulesOf, warningsOf } from '../../../test/evaluation/sample-part.js'
import {
  counterOf,
  flagged,
  fraction,
  halfUp,
  measureOf,
  partOf,
  schemeOf
} from '../../../test/evaluation/sample-scheme.js'
import type { GivenTotals } from './read-totals.js'
import { scoreGiven } from './score-given.js'

const counters = {
  closed: counterOf(flagged('filed')),
  open: counterOf(flagged('rework')),
  due: { label: { zh: '应结案' }, plus: ['closed', 'open'], evidence: 'inferred' }
} as const
const rate = indicatorOf({ id: 'rate', numerator: ['closed'], denominator: ['due'] })
const give = (
  totals: GivenTotals,
  changes: Partial<CompleteScheme> = {},
  others: Partial<EvaluationPart> = {}
): ReturnType<typeof scoreGiven> =>
  scoreGiven(
    rulesOf({ ...partOf(schemeOf([rate], changes), { counters }), ...others }),
    { scheme: 'monthly', asOf: null, period: null },
    totals
  )

describe('scoreGiven', () => {
  it('scores printed counts, derived ones given or made of their parts', () => {
    const board = boardOf(
      give({ A: { closed: 2, open: 1 }, B: { closed: '3', due: 4 } }, { basis: 'reported' })
    )
    expect(board.objects.map(({ object, total, rows }) => [object, total, rows])).toEqual([
      ['B', '75.00', 0],
      ['A', '66.67', 0]
    ])
    expect(board.nameless).toBeNull()
  })

  it('reports counts that contradict each other, and computes from them as they stand', () => {
    const decision = give({ A: { closed: 2, open: 1, due: 4 } })
    expect(boardOf(decision).objects[0]?.total).toBe('50.00')
    expect('refused' in decision ? [] : decision.warnings.map(({ code, params }) => [code, params])).toEqual([
      ['evaluation/relation-broken', { relation: 'due', object: 'A', left: '4', right: '3' }]
    ])
    const relation = {
      id: 'r',
      label: { zh: '关系' },
      left: ['due'],
      right: ['open'],
      holds: 'rows',
      evidence: 'inferred'
    } as const
    expect(warningsOf(give({ A: { closed: 1, open: 1 } }, {}, { relations: [relation] }))).toEqual([
      'evaluation/relation-broken'
    ])
    expect(warningsOf(give({ A: { closed: 1, due: 1 } }, {}, { relations: [relation] }))).toEqual([])
  })

  it('refuses what is no count, and names every fault', () => {
    const bad = [Number.NaN, Number.POSITIVE_INFINITY, -1, 1.5, '1.5', '-1', 'many', '', 2 ** 53]
    for (const closed of bad)
      expect(refusedOf(give({ A: { closed, open: 1 } }))).toEqual(['evaluation/bad-total'])
    expect(refusedOf(give({ A: { closed: 1 }, B: {} }))).toEqual([
      'evaluation/missing-total',
      'evaluation/missing-total',
      'evaluation/missing-total'
    ])
    expect(refusedOf(give({ '': { closed: 1 }, A: { lost: 1 } }))).toEqual([
      'evaluation/empty-object',
      'evaluation/unknown-total'
    ])
  })

  it('takes shared counts as exact text', () => {
    const shares = [
      { object: 'unit', share: fraction(1, 5) },
      { object: 'street', share: fraction(4, 5) }
    ] as const
    expect(
      boardOf(give({ A: { closed: '2/5', due: '1.6' } }, { attribution: { shares } })).objects[0]?.total
    ).toBe('25.00')
  })

  it('refuses what counts cannot tell', () => {
    const item = { id: 'i', label: { zh: '条目' }, count: ['open'], each: fraction(1) }
    const split = {
      items: [
        { ...item, multipliers: [{ label: { zh: '加倍' }, where: flagged('urgent'), times: fraction(2) }] }
      ]
    }
    const inner = schemeOf([rate], { basis: 'reported' })
    const indicators = [
      measureOf({
        id: 'split',
        measure: 'occurrences',
        start: fraction(1),
        direction: 'deduct',
        occurrences: split
      }),
      measureOf({
        id: 'change',
        measure: 'change',
        count: ['open'],
        against: 'previous-period',
        base: 'previous',
        onZero: 'unranked',
        rateRounding: halfUp(2),
        points: { rule: 'value' }
      }),
      measureOf({
        id: 'year',
        measure: 'scheme',
        scheme: 'inner',
        take: 'exact',
        valueRounding: halfUp(2),
        points: { rule: 'value' },
        periods: { each: 'month', aggregate: 'mean', onMissing: 'refuse' }
      })
    ]
    const adjustments = [
      { id: 'bonus', label: { zh: '加分' }, kind: 'bonus', occurrences: split, rounding: halfUp(2) }
    ] as const
    const total = { weightsSumTo: fraction(3), rounding: halfUp(2) }
    const schemes = { monthly: schemeOf(indicators, { basis: 'reported', adjustments, total }), inner }
    const decision = give({ A: { closed: 1, open: 1 } }, {}, { schemes })
    expect(
      'refused' in decision ? decision.refused.map(({ code, params }) => [code, params['place']]) : []
    ).toEqual(['split', 'change', 'year', 'bonus'].map((place) => ['evaluation/not-from-totals', place]))
  })
})
